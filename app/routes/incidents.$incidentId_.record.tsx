import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { leadsAt } from '../domain/incident-access';
import type { Viewer } from '../domain/viewer';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findIncident } from '../features/incidents/find-incident.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { filledFromUses } from '../features/record/filled-from-uses';
import { keptView } from '../features/record/kept.server';
import { knownBefore } from '../features/record/known-before.server';
import { RecordPage } from '../features/record/record-page';
import { recordView, type RecordView } from '../features/record/record-view';
import { renewedFromUses } from '../features/record/renewed-from-uses';
import { takeAnswers } from '../features/record/take-answers.server';
import { talkedAbout } from '../features/record/talked-about.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { recordWords } from '../words/record';
import { useDetailsWords } from '../words/use-details';
import { wordsHere } from '../words/words-here.server';
import '../features/incidents/incident.css';

export const meta = pageTitle(recordWords, (words) => words.on_tab);

/** An incident that the viewer writes to: others' record is read as its story. */
async function recordFor(viewer: Viewer, incidentId: string | undefined) {
  const shown = await findIncident(viewer, incidentId ?? '');
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  if (shown.standing !== 'writes') throw data(null, { status: 403 });
  return shown.found;
}

export async function loader({ request, params }: LoaderFunctionArgs): Promise<RecordView> {
  const viewer = await requireViewer(request);
  const found = await recordFor(viewer, params.incidentId);
  const { incidentId, siteId } = found.state;
  await lookAtIncident(viewer, found.person.id, incidentId);
  const at = now();
  const reader = { accountId: viewer.accountId, leads: leadsAt(viewer, siteId, at) };
  const words = wordsHere(useDetailsWords);
  const told = wordsHere(incidentsTold);
  const before = {
    ...filledFromUses(found, words, told.times),
    ...(await talkedAbout(viewer, incidentId, found.site.timeZone, at)),
    ...(await knownBefore(found.state)),
    renewed: renewedFromUses(found, words, told.times),
  };
  return recordView(found, told, reader, before, await keptView(found), at, newId);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const found = await recordFor(viewer, params.incidentId);
  return takeAnswers(viewer, found, await postedForm(request));
}

export default function Record() {
  const view = useLoaderData<RecordView>();
  return <RecordPage view={view} refusal={useActionData<typeof action>()} />;
}
