import { database } from '#db/connection.server';
import type { Viewer } from '../../domain/viewer';
import { administeredAccount } from './administered-account.server';

/** An account that the viewer looks after, without what opens it. */
export async function findAccount(viewer: Viewer, accountId: string) {
  const account = await administeredAccount(database().read, viewer, accountId);
  if (!account) return null;
  const { id, name, email, role, jobTitle, closedAt } = account;
  return { id, name, email, role, jobTitle, closedAt };
}
