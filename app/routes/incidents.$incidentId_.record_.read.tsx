import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { recordLook } from '../features/audit/record-look.server';
import { openToReader } from '../features/incident-accounts/open-to-reader.server';
import { showAccounts } from '../features/incident-accounts/show-accounts.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { keptView } from '../features/record/kept.server';
import { recordStory, type RecordStory } from '../features/record/record-story';
import { recordView } from '../features/record/record-view';
import { requireStaffRecord } from '../features/record/require-staff-record.server';
import { StoryPage } from '../features/record/story-page';
import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { recordReadWords } from '../words/record-read';
import { wordsHere } from '../words/words-here.server';
import '../features/incidents/incident.css';

export const meta = pageTitle(recordReadWords, (words) => words.on_tab);

/** The whole record to read and to print: a look, and one at the accounts where they are open (P10, P12). */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<RecordStory> {
  const { inside, found } = await requireStaffRecord(request, params.incidentId);
  const { viewer } = inside;
  const [personId, objectId] = [found.person.id, found.state.incidentId];
  const at = now();
  const told = wordsHere(incidentsTold);
  await lookAtIncident(viewer, personId, objectId);
  const { shown, asksIfThere, reads } = openToReader(request, await showAccounts(inside, at, true), inside);
  if (reads) await recordLook(viewer, { action: 'account.looked', personId, objectId });
  // On paper everybody has a name, who reads it too.
  const view = recordView(found, told, { accountId: '', leads: false }, {}, await keptView(found), at, newId);
  return recordStory(view, found, told, at, { accounts: shown, asksIfThere, reader: viewer.name });
}

export default function ReadRecord() {
  return <StoryPage story={useLoaderData<RecordStory>()} />;
}
