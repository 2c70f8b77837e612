import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { IncidentRows } from '../features/incidents/incident-list';
import { listOfThoseGone, onOnePage } from '../features/incidents/list-incidents.server';
import { leadsAt } from '../domain/incident-access';
import { now } from '../platform/clock';
import { Bar, Screen } from '../ui/screen';
import { incidentListWords } from '../words/incident-list';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import '../features/incidents/incident.css';

export const meta = pageTitle(incidentListWords, (words) => words.on_tab);

/** The records of people who moved away, left or died, for who leads where it happened; lists are not looks. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const siteId = params.siteId ?? '';
  if (!leadsAt(viewer, siteId, now())) throw data(null, { status: 404 });
  const list = await listOfThoseGone(siteId, new URL(request.url).searchParams.get('before'), now());
  return { list, older: list.length === onOnePage ? `/sites/${siteId}/records?before=${list.at(-1)?.id}` : null };
}

export default function RecordsOfThoseGone() {
  const words = useWords(incidentListWords);
  const { list, older } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />} foot={<SignedInFoot />}>
      <h1>{words.of_those_gone}</h1>
      <p className="lead">{list.length === 0 ? words.nothing : words.you_lead_here}</p>
      <IncidentRows list={list} older={older} isMine={false} isNamed />
    </Screen>
  );
}
