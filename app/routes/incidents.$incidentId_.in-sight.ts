import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findInSight } from '../features/incidents/find-in-sight.server';

/** What endangers the person by now, for a page of the incident that stays open (P9). To ask is no look. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  return Response.json(await findInSight(viewer, params.incidentId ?? ''));
}
