import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { accounts, deciders } from '#db/tables.server';
import { can, decisionBases } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { accountEmail } from '../accounts/add-account.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from './find-subject.server';

export const addDeciderSchema = z.strictObject({
  does: z.literal('add-decider'),
  email: accountEmail,
  basis: z.enum(decisionBases, { error: 'Choose on what basis.' }),
  reason: z
    .string({ error: 'Write what you saw that shows it.' })
    .trim()
    .min(1, 'Write what you saw that shows it.')
    .max(500, 'Say it in fewer words.'),
});

/** Somebody who lawfully decides for the person, on what basis and with the reason recorded (P1, C2). */
export async function addDecider(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof addDeciderSchema>,
): Promise<Decision<'unknown' | 'unknown-account' | 'themselves' | 'administrator'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, at)) return refused('unknown');
    const [account] = await tx
      .select()
      .from(accounts)
      .where(
        and(
          eq(accounts.email, asked.email),
          eq(accounts.organisationId, viewer.organisationId),
          isNull(accounts.closedAt),
        ),
      );
    if (!account) return refused('unknown-account');
    if (account.personId === personId) return refused('themselves');
    if (account.role === 'administrator') return refused('administrator');
    const id = newId();
    const { basis, reason } = asked;
    await tx.insert(deciders).values({ id, personId, accountId: account.id, basis, reason, from: at, until: null });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'decider.added',
      personId,
      objectId: id,
      detail: basis,
    });
    tx.afterCommit(() => announce({ type: 'access-changed', accountId: account.id, personId }));
    return { allowed: true };
  });
}
