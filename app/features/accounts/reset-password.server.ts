import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { administeredAccount } from './administered-account.server';
import { hashPassword } from './password.server';
import { revokeSessions } from './session.server';

// Without letters and figures that are taken for one another when they are read out.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** A password to be told once and changed at the next sign-in; every session of the account ends. */
export async function resetPassword(
  viewer: Viewer,
  accountId: string,
): Promise<{ allowed: true; password: string } | Extract<Decision<'unknown'>, { allowed: false }>> {
  const password = temporaryPassword();
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const account = await administeredAccount(tx, viewer, accountId);
    if (!account || account.closedAt !== null) return refused('unknown');
    const at = now();
    await tx.update(accounts).set({ passwordHash, mustChangePassword: true }).where(eq(accounts.id, accountId));
    await revokeSessions(tx, accountId, at);
    await record(tx, { at, accountId: viewer.accountId, action: 'password.reset', objectId: accountId });
    return { allowed: true as const, password };
  });
}
