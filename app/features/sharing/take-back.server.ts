import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { grants } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';

/** One part of what somebody was let in to, or everything of one account. */
export const takeBackSchema = z.strictObject({
  does: z.literal('take-back'),
  grantId: z.string().refine(isId).optional(),
  accountId: z.string().refine(isId).optional(),
});

/**
 * Takes back what somebody was let in to; their open pages are cut off within a second (D8). Taking back what is
 * no longer there changes nothing and is no error.
 */
export async function takeBack(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof takeBackSchema>,
): Promise<Decision<'not-permitted' | 'unknown'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'plan.share', found.subject, at)) return refused('not-permitted');
    const which = asked.grantId
      ? eq(grants.id, asked.grantId)
      : asked.accountId
        ? eq(grants.accountId, asked.accountId)
        : undefined;
    if (!which) return refused('unknown');
    const rows = await tx
      .select()
      .from(grants)
      .where(and(eq(grants.personId, personId), which));
    if (rows.length === 0) return refused('unknown');
    const held = await tx
      .select()
      .from(grants)
      .where(and(eq(grants.personId, personId), which, isNull(grants.withdrawnAt), gt(grants.until, at)));
    for (const { id, section } of held) {
      await tx.update(grants).set({ withdrawnAt: at }).where(eq(grants.id, id));
      await record(tx, {
        at,
        accountId: viewer.accountId,
        action: 'grant.withdrawn',
        personId,
        objectId: id,
        detail: section,
      });
    }
    const accountId = rows[0]!.accountId;
    tx.afterCommit(() => announce({ type: 'access-changed', accountId, personId }));
    return { allowed: true };
  });
}
