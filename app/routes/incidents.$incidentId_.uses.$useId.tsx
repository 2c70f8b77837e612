import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Viewer } from '../domain/viewer';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findIncident } from '../features/incidents/find-incident.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { takeUseDetails } from '../features/use-details/take-use-details.server';
import { UseDetailsPage } from '../features/use-details/use-details-page';
import { viewOfUse, type UseDetailsView } from '../features/use-details/use-details-view';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { useDetailsWords } from '../words/use-details';
import { wordsHere } from '../words/words-here.server';
import '../features/use-details/use-details.css';

export const meta = pageTitle(useDetailsWords, (words) => words.on_tab);

/** A restriction of an incident that the viewer writes to; others read the story alone. */
async function findUse(viewer: Viewer, { incidentId, useId }: LoaderFunctionArgs['params']) {
  const shown = await findIncident(viewer, incidentId ?? '');
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  if (shown.standing !== 'writes') throw data(null, { status: 403 });
  const use = shown.found.state.uses.find((each) => each.useId === useId && !each.undone);
  if (!use) throw data(null, { status: 404 });
  return { found: shown.found, use };
}

export async function loader({ request, params }: LoaderFunctionArgs): Promise<UseDetailsView> {
  const viewer = await requireViewer(request);
  const { found, use } = await findUse(viewer, params);
  await lookAtIncident(viewer, found.person.id, found.state.incidentId);
  return viewOfUse(found, use, wordsHere(incidentsTold), viewer.accountId, now(), newId);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const { found, use } = await findUse(viewer, params);
  return takeUseDetails(viewer, found, use, await postedForm(request));
}

export default function HowItWasDone() {
  return <UseDetailsPage view={useLoaderData<UseDetailsView>()} refusal={useActionData<typeof action>()} />;
}
