import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '../features/people/require-person.server';
import { rightNowCard } from '../features/plans/right-now-card.server';

/** The right-now card in Easy Read: the same rule, the same look, and no script. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, params.personId, 'card.look');
  const reply = await rightNowCard({
    url: `/people/${person.id}/now/easy`,
    headers: { cookie: request.headers.get('Cookie') ?? undefined },
  });
  if (!reply) throw data(null, { status: 404 });
  return new Response(new Uint8Array(reply.body), { status: reply.status, headers: reply.headers });
}
