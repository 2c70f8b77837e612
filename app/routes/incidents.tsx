import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findInSight } from '../features/incidents/find-in-sight.server';
import { InSight } from '../features/incidents/in-sight';
import { AboveDock } from '../ui/screen';

/** What endangers the person stays in sight on every page of the incident (P9); each of them judges who may read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!params.incidentId) throw data(null, { status: 404 });
  return findInSight(viewer, params.incidentId);
}

export default function PagesOfIncident() {
  const inSight = useLoaderData<typeof loader>();
  return (
    <AboveDock.Provider value={inSight && <InSight {...inSight} />}>
      <Outlet />
    </AboveDock.Provider>
  );
}
