import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { administeredAccount } from './administered-account.server';
import { revokeSessions } from './session.server';

/** Nobody signs in with it any more; what was written with it stays. Nobody closes their own. */
export async function closeAccount(viewer: Viewer, accountId: string): Promise<Decision<'unknown' | 'your-own'>> {
  if (accountId === viewer.accountId) return refused('your-own');
  return inTransaction(async (tx) => {
    const account = await administeredAccount(tx, viewer, accountId);
    if (!account) return refused('unknown');
    if (account.closedAt !== null) return { allowed: true };
    const at = now();
    await tx.update(accounts).set({ closedAt: at }).where(eq(accounts.id, accountId));
    await revokeSessions(tx, accountId, at);
    await record(tx, { at, accountId: viewer.accountId, action: 'account.closed', objectId: accountId });
    return { allowed: true };
  });
}
