import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { database, inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { accounts } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { newPassword } from './new-password.server';
import { hashPassword, passwordFits } from './password.server';
import { forgetTries, mayTry } from './rate-limit.server';
import { revokeSessions } from './session.server';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(accountRefusals);

export const changePasswordSchema = z.strictObject({
  oldPassword: z.string(say.password_now_missing).max(200, say.password_too_long),
  newPassword,
  resume: z.string().max(1_000_000).optional(),
});

/**
 * A new password for the viewer's own account. Every session ends, this one too: the caller opens a new one (D1).
 *
 * @param address the device's network address: tries are limited as on every way in (D6)
 */
export async function changePassword(
  viewer: Viewer,
  asked: z.output<typeof changePasswordSchema>,
  address: string,
): Promise<Decision<'too-many' | 'wrong' | 'same'>> {
  if (!(await mayTry(viewer.accountId, address))) return refused('too-many');
  const hashNow = (query: Query) =>
    query.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, viewer.accountId));
  // Judged outside the transaction: it is slow on purpose, and others wait for the writer.
  const [before] = await hashNow(database().read);
  if (!(await passwordFits(before?.passwordHash, asked.oldPassword))) return refused('wrong');
  if (asked.oldPassword === asked.newPassword) return refused('same');
  const passwordHash = await hashPassword(asked.newPassword);
  const changed = await inTransaction<Decision<'wrong'>>(async (tx) => {
    const [still] = await hashNow(tx);
    if (still?.passwordHash !== before?.passwordHash) return refused('wrong');
    const at = now();
    await tx.update(accounts).set({ passwordHash, mustChangePassword: false }).where(eq(accounts.id, viewer.accountId));
    await revokeSessions(tx, viewer.accountId, at);
    await record(tx, { at, accountId: viewer.accountId, action: 'password.changed', objectId: viewer.accountId });
    return { allowed: true };
  });
  if (changed.allowed) await forgetTries(viewer.accountId, address);
  return changed;
}
