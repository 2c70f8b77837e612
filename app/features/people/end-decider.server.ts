import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { deciders } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from './find-subject.server';

export const endDeciderSchema = z.strictObject({ does: z.literal('end-decider'), deciderId: z.string().refine(isId) });

/** They no longer decide for the person, from now on. */
export async function endDecider(viewer: Viewer, personId: string, deciderId: string): Promise<Decision<'unknown'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, at)) return refused('unknown');
    const [decider] = await tx
      .select()
      .from(deciders)
      .where(and(eq(deciders.id, deciderId), eq(deciders.personId, personId)));
    if (!decider) return refused('unknown');
    if (!during(decider, at)) return { allowed: true };
    await tx.update(deciders).set({ until: at }).where(eq(deciders.id, deciderId));
    await record(tx, { at, accountId: viewer.accountId, action: 'decider.ended', personId, objectId: deciderId });
    tx.afterCommit(() => announce({ type: 'access-changed', accountId: decider.accountId, personId }));
    return { allowed: true };
  });
}
