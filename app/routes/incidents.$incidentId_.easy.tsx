import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { showPersonsSide } from '../features/incident-accounts/show-accounts.server';
import { toldInStory } from '../features/incidents/as-story';
import { easyParts, easyRecord, type EasyRecord } from '../features/incidents/easy-record';
import { EasyRecordPage } from '../features/incidents/easy-record-page';
import { findIncident } from '../features/incidents/find-incident.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { now } from '../platform/clock';
import { easyRecordWords } from '../words/easy-record';
import { incidentStoryWords } from '../words/incident-story';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(easyRecordWords, (words) => words.on_tab);

/** What was written, in Easy Read: first what is inside, then what the person chooses (A1, H15). */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<EasyRecord> {
  const viewer = await requireViewer(request);
  const shown = await findIncident(viewer, params.incidentId ?? '');
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  const { found } = shown;
  const { incidentId } = found.state;
  const part = new URL(request.url).searchParams.get('part');
  const open = part === 'all' ? easyParts : easyParts.filter((each) => each === part);
  if (open.length > 0) await lookAtIncident(viewer, found.person.id, incidentId);
  const accounts = await showPersonsSide(viewer, incidentId, now());
  const told = toldInStory(wordsHere(incidentsTold), wordsHere(incidentStoryWords));
  // Staff read it with the person, or print it for them.
  const toPerson = viewer.personId === found.person.id || shown.standing === 'writes';
  return easyRecord(found, told, viewer, accounts, { open, toPerson }, now());
}

export default function EasyIncident() {
  return <EasyRecordPage record={useLoaderData<EasyRecord>()} />;
}
