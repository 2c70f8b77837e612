import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '../features/people/require-person.server';
import { rightNowCard } from '../features/plans/right-now-card.server';

/** The same card as the process answers by itself, for every way here that it hands on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, params.personId, 'card.look');
  const { pathname, search } = new URL(request.url);
  const reply = await rightNowCard({
    url: pathname + search,
    headers: { cookie: request.headers.get('Cookie') ?? undefined },
  });
  if (!reply) throw data(null, { status: 404 });
  return new Response(new Uint8Array(reply.body), { status: reply.status, headers: reply.headers });
}
