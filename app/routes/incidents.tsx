import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findInSight } from '../features/incidents/find-in-sight.server';
import { InSight } from '../features/incidents/in-sight';
import { useInSight } from '../features/incidents/use-in-sight';
import { AboveDock } from '../ui/screen';

/** What endangers the person stays in sight on every page of the incident (P9); each of them judges who may read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { incidentId } = params;
  if (!incidentId) throw data(null, { status: 404 });
  return { incidentId, inSight: await findInSight(viewer, incidentId), isStaff: viewer.postings.length > 0 };
}

export default function PagesOfIncident() {
  const loaded = useLoaderData<typeof loader>();
  const { incidentId, isStaff } = loaded;
  // The log reads itself again by itself.
  const isLog = useLocation().pathname === `/incidents/${incidentId}`;
  const { inSight, news } = useInSight(incidentId, loaded, isStaff && !isLog);
  return (
    <AboveDock.Provider value={inSight && <InSight {...inSight} />}>
      <Outlet />
      <p className="unseen" role="status">
        {news}
      </p>
    </AboveDock.Provider>
  );
}
