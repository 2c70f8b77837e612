import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { accountEmail, insertAccount } from '../accounts/add-account.server';
import { newPassword } from '../accounts/new-password.server';
import { hashPassword } from '../accounts/password.server';
import { findSubject } from './find-subject.server';

export const giveAccountSchema = z.strictObject({
  does: z.literal('give-account'),
  accountEmail,
  password: newPassword,
});

/** The account with which a person who was added without one reaches their own plan (P1). */
export async function giveAccount(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof giveAccountSchema>,
): Promise<Decision<'unknown' | 'has-account' | 'email-taken' | 'not-permitted'>> {
  const passwordHash = await hashPassword(asked.password);
  return inTransaction(async (tx) => {
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, now())) return refused('unknown');
    const [has] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.personId, personId), isNull(accounts.closedAt)));
    if (has) return refused('has-account');
    const { name } = found.person;
    const given = await insertAccount(tx, viewer, {
      role: 'person',
      name,
      email: asked.accountEmail,
      passwordHash,
      personId,
    });
    return given.allowed ? { allowed: true } : given;
  });
}
