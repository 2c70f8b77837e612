import { data } from '@remix-run/node';
import { database } from '#db/connection.server';
import { now } from '../../platform/clock';
import { requireViewer } from '../accounts/require-viewer.server';
import { accountsInside } from '../incident-accounts/accounts-inside.server';
import type { AccountsInView } from '../incident-accounts/require-accounts.server';
import { findIncident } from '../incidents/find-incident.server';
import type { FoundIncident } from '../incidents/show-incident';

export interface RecordInView {
  inside: AccountsInView;
  found: FoundIncident;
}

/** The record of this address, for the staff who may read it: 404 for who may not know of it, 403 for everybody else (D4). */
export async function requireStaffRecord(request: Request, incidentId = ''): Promise<RecordInView> {
  const viewer = await requireViewer(request);
  const inside = await accountsInside(database().read, viewer, incidentId, now());
  if (!inside.allowed) throw data(null, { status: inside.reason === 'unseen' ? 404 : 403 });
  const { standpoint } = inside.reader;
  if (standpoint !== 'took_part' && standpoint !== 'took_no_part') throw data(null, { status: 403 });
  const shown = await findIncident(viewer, incidentId);
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  return { inside: { ...inside, viewer }, found: shown.found };
}
