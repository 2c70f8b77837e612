import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { accounts, deciders } from '#db/tables.server';
import { can, decisionBases } from '../../domain/access';
import { judgeDecider, type DeciderRefusal } from '../../domain/deciders';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { addDays, calendarDate, isCalendarDate, startOfDay } from '../../platform/time-words';
import { accountEmail } from '../accounts/add-account.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from './find-subject.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const addDeciderSchema = z.strictObject({
  does: z.literal('add-decider'),
  email: accountEmail,
  basis: z.enum(decisionBases, say.basis_missing),
  reason: z.string(say.proof_missing).trim().min(1, say.proof_missing).max(500, say.too_many_words),
  until: z.string(say.last_day_missing).refine(isCalendarDate, say.last_day_missing),
});

/** Its days begin and end here, wherever the person stays. */
export const decidersZone = 'Europe/London';

/** Somebody who lawfully decides for the person until the end of a day, with basis and reason recorded (P1, C2). */
export async function addDecider(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof addDeciderSchema>,
): Promise<Decision<'unknown' | 'unknown-account' | 'themselves' | DeciderRefusal>> {
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
    const { basis, reason } = asked;
    const { dateOfBirth } = found.person;
    const today = calendarDate(at, decidersZone);
    const judged = judgeDecider({ role: account.role, basis, dateOfBirth, today, until: asked.until });
    if (!judged.allowed) return judged;
    const id = newId();
    const until = startOfDay(addDays(asked.until, 1), decidersZone);
    await tx.insert(deciders).values({ id, personId, accountId: account.id, basis, reason, from: at, until });
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
