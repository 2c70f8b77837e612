import { and, eq } from 'drizzle-orm';
import { data } from '@remix-run/node';
import { database } from '#db/connection.server';
import { checkIns, talkRequests } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { requireViewer } from '../accounts/require-viewer.server';
import { incidentStandingOf } from '../incidents/find-incident.server';
import { incidentById, type IncidentRow } from '../incidents/keep-event.server';

export interface CheckInView {
  viewer: Viewer;
  incident: IncidentRow;
  mine: typeof checkIns.$inferSelect | undefined;
  /** Their request to be talked with; ended or not. */
  request: typeof talkRequests.$inferSelect | undefined;
}

/**
 * The viewer's own page after this incident: for staff who took part by the log, or who could write to it now. It stays
 * theirs wherever they work later, and it says nothing of the person. No look and no audit entry is written: that
 * somebody needed it is theirs alone to tell.
 */
export async function requireCheckIn(request: Request, incidentId = ''): Promise<CheckInView> {
  const viewer = await requireViewer(request);
  const { read } = database();
  const [incident] = await incidentById(read, { id: incidentId });
  if (!incident) throw data(null, { status: 404 });
  const { accountId, role } = viewer;
  const [[mine], [asked]] = await Promise.all([
    read
      .select()
      .from(checkIns)
      .where(and(eq(checkIns.incidentId, incidentId), eq(checkIns.accountId, accountId))),
    read
      .select()
      .from(talkRequests)
      .where(and(eq(talkRequests.incidentId, incidentId), eq(talkRequests.accountId, accountId))),
  ]);
  const isStaff = role === 'worker' || role === 'lead';
  if (!isStaff || !(mine || incident.state.accountIds.includes(accountId))) {
    const { standing } = await incidentStandingOf(viewer, incidentId);
    if (!isStaff || standing !== 'writes') throw data(null, { status: standing === 'unseen' ? 404 : 403 });
  }
  return { viewer, incident, mine, request: asked };
}
