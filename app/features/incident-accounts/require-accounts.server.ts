import { data } from '@remix-run/node';
import { database } from '#db/connection.server';
import type { Reader } from '../../domain/account-access';
import type { Decision } from '../../domain/decision';
import type { IncidentAccounts } from '../../domain/incident-account';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { requireViewer } from '../accounts/require-viewer.server';
import { accountsInside, type AccountsInside } from './accounts-inside.server';

export interface AccountsInView extends AccountsInside {
  viewer: Viewer;
}

/**
 * The accounts of the incident of this address: 404 for who may not know of it, 403 for who may read none, or not do
 * what `rule` asks (D4).
 */
export async function requireAccounts(
  request: Request,
  incidentId = '',
  rule?: (reader: Reader, accounts: IncidentAccounts) => Decision,
): Promise<AccountsInView> {
  const viewer = await requireViewer(request);
  const inside = await accountsInside(database().read, viewer, incidentId, now());
  if (!inside.allowed) throw data(null, { status: inside.reason === 'unseen' ? 404 : 403 });
  if (rule && !rule(inside.reader, inside.accounts).allowed) throw data(null, { status: 403 });
  return { ...inside, viewer };
}
