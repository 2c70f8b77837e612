import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { accounts } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { usualPreferences, type Role, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { newPassword } from './new-password.server';
import { hashPassword } from './password.server';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(accountRefusals);

export const accountName = z.string(say.name_missing).trim().min(1, say.name_missing).max(200, say.name_too_long);
export const accountEmail = z
  .string(say.email_not_like_one)
  .trim()
  .toLowerCase()
  .max(254, say.email_too_long)
  .pipe(z.email(say.email_not_like_one));

export const addAccountSchema = z.strictObject({
  role: z.enum(['worker', 'lead', 'supporter', 'administrator'], say.role_missing),
  name: accountName,
  email: accountEmail,
  jobTitle: z.string().trim().max(100, say.job_title_too_long).optional(),
  password: newPassword,
});

export type AddedAccount =
  | { allowed: true; accountId: string }
  | Extract<Decision<'not-permitted' | 'email-taken'>, { allowed: false }>;

/** An account in the administrator's organisation, with a first password that must be changed. */
export async function addAccount(viewer: Viewer, asked: z.output<typeof addAccountSchema>): Promise<AddedAccount> {
  if (viewer.role !== 'administrator') return refused('not-permitted');
  const passwordHash = await hashPassword(asked.password);
  return inTransaction((tx) => insertAccount(tx, viewer, { ...asked, passwordHash }));
}

export interface NewAccount {
  role: Role;
  name: string;
  email: string;
  passwordHash: string;
  jobTitle?: string | undefined;
  personId?: string;
}

/** The same within a transaction that does more; nothing is written when the email is taken. */
export async function insertAccount(tx: Transaction, viewer: Viewer, fields: NewAccount): Promise<AddedAccount> {
  const { role, name, email, passwordHash, jobTitle, personId } = fields;
  const [taken] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  if (taken) return refused('email-taken');
  const at = now();
  const accountId = newId();
  await tx.insert(accounts).values({
    id: accountId,
    organisationId: viewer.organisationId,
    role,
    name,
    email,
    passwordHash,
    mustChangePassword: true,
    jobTitle: jobTitle ?? null,
    personId: personId ?? null,
    preferences: usualPreferences,
    createdAt: at,
  });
  await record(tx, {
    at,
    accountId: viewer.accountId,
    action: 'account.added',
    objectId: accountId,
    personId: personId ?? null,
    detail: role,
  });
  return { allowed: true, accountId };
}
