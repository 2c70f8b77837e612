import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { database, inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { now } from '../../platform/clock';
import { sha256 } from '../../platform/hash.server';
import { record } from '../audit/record.server';
import { passwordFits } from './password.server';
import { forgetTries, mayTry } from './rate-limit.server';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(accountRefusals);

export const signInSchema = z.strictObject({
  email: z.string(say.email_missing).trim().toLowerCase().max(254, say.email_too_long),
  password: z.string(say.password_missing).max(200, say.password_too_long),
  to: z.string().max(500).optional(),
  resume: z.string().max(1_000_000).optional(),
});

/**
 * Judges an email and a password, within the rate limits (D6), alike for emails that nobody has (B8).
 *
 * @param address the device's network address, for the limit
 */
export async function judgeSignIn(
  email: string,
  password: string,
  address: string,
): Promise<
  | { allowed: true; accountId: string; mustChangePassword: boolean }
  | Extract<Decision<'too-many' | 'wrong'>, { allowed: false }>
> {
  const account = sha256(email);
  if (!(await mayTry(account, address))) return refused('too-many');
  const [found] = await database()
    .read.select({
      id: accounts.id,
      passwordHash: accounts.passwordHash,
      mustChangePassword: accounts.mustChangePassword,
    })
    .from(accounts)
    .where(and(eq(accounts.email, email), isNull(accounts.closedAt)));
  const fits = await passwordFits(found?.passwordHash, password);
  if (!found || !fits) {
    await inTransaction((tx) => record(tx, { at: now(), accountId: found?.id ?? null, action: 'sign-in.failed' }));
    return refused('wrong');
  }
  await forgetTries(account, address);
  return { allowed: true, accountId: found.id, mustChangePassword: found.mustChangePassword };
}
