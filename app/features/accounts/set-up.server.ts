import { randomBytes, timingSafeEqual } from 'node:crypto';
import { database, inTransaction } from '#db/connection.server';
import { accounts, organisations } from '#db/tables.server';
import { z } from 'zod';
import { usualPreferences } from '../../domain/viewer';
import { refused, type Decision } from '../../domain/decision';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { hashPassword } from './password.server';
import { newPassword } from './new-password.server';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const held = globalThis as typeof globalThis & { alongsideSetupToken?: string };

/** Whether nobody has an account here yet. */
export async function isEmpty(): Promise<boolean> {
  return (await database().read.select({ id: accounts.id }).from(accounts).limit(1)).length === 0;
}

/** Prints the one-time token, so that only who reads the server's log can set it up. */
export async function offerSetup(): Promise<void> {
  if (!(await isEmpty())) return;
  held.alongsideSetupToken ??= randomBytes(16).toString('hex');
  // Past the log's level: without it nobody could ever begin.
  process.stdout.write(
    `Nobody has an account here yet. Open / and set up with this token: ${held.alongsideSetupToken}\n`,
  );
}

const say = refusalsOf(accountRefusals);

export const setUpSchema = z.strictObject({
  token: z.string(say.token_missing).trim().min(1, say.token_missing).max(100),
  organisation: z.string(say.organisation_missing).trim().min(1, say.organisation_missing).max(200, say.name_too_long),
  name: z.string(say.your_name_missing).trim().min(1, say.your_name_missing).max(200, say.name_too_long),
  email: z.email(say.email_not_like_one).trim().toLowerCase().max(254),
  password: newPassword,
});

/** Makes the first organisation and its administrator, once. */
export async function setUp(
  asked: z.output<typeof setUpSchema>,
): Promise<
  { allowed: true; accountId: string } | Extract<Decision<'wrong-token' | 'done-already'>, { allowed: false }>
> {
  const token = held.alongsideSetupToken;
  if (!token || !sameToken(token, asked.token)) return refused('wrong-token');
  const passwordHash = await hashPassword(asked.password);
  return inTransaction(async (tx) => {
    if ((await tx.select({ id: accounts.id }).from(accounts).limit(1)).length > 0) return refused('done-already');
    const at = now();
    const organisationId = newId();
    const accountId = newId();
    await tx.insert(organisations).values({ id: organisationId, name: asked.organisation, createdAt: at });
    await tx.insert(accounts).values({
      id: accountId,
      organisationId,
      role: 'administrator',
      name: asked.name,
      email: asked.email,
      passwordHash,
      mustChangePassword: false,
      preferences: usualPreferences,
      createdAt: at,
    });
    await record(tx, { at, accountId, action: 'organisation.setup', objectId: organisationId });
    tx.afterCommit(() => delete held.alongsideSetupToken);
    return { allowed: true as const, accountId };
  });
}

function sameToken(token: string, asked: string): boolean {
  return asked.length === token.length && timingSafeEqual(Buffer.from(asked), Buffer.from(token));
}
