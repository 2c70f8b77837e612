import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Viewer } from '../domain/viewer';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findIncident } from '../features/incidents/find-incident.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { SupportPage } from '../features/support/support-page';
import { supportView, type SupportView } from '../features/support/support-view';
import { takeSupport } from '../features/support/take-support.server';
import { now } from '../platform/clock';
import type { FormRefusal } from '../platform/form';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { supportWords } from '../words/support';
import { wordsHere } from '../words/words-here.server';
import '../features/incidents/incident.css';

export const meta = pageTitle(supportWords, (words) => words.on_tab);

async function incidentToWriteTo(viewer: Viewer, incidentId = '') {
  const shown = await findIncident(viewer, incidentId);
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  if (shown.standing !== 'writes') throw data(null, { status: 403 });
  return shown.found;
}

export async function loader({ request, params }: LoaderFunctionArgs): Promise<SupportView> {
  const viewer = await requireViewer(request);
  const found = await incidentToWriteTo(viewer, params.incidentId);
  await lookAtIncident(viewer, found.person.id, found.state.incidentId);
  return supportView(found, wordsHere(incidentsTold), viewer.accountId, now(), newId);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const { incidentId } = (await incidentToWriteTo(viewer, params.incidentId)).state;
  const taken = await takeSupport(viewer, incidentId, await postedForm(request));
  return 'refusal' in taken ? taken.refusal : redirect(`/incidents/${incidentId}/support#${taken.whom}`, 303);
}

export default function Support() {
  return <SupportPage view={useLoaderData<SupportView>()} refusal={useActionData<FormRefusal>()} />;
}
