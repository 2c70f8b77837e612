import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { postings } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { administeredAccount } from '../accounts/administered-account.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';

export const endPostingSchema = z.strictObject({ does: z.literal('end-posting'), postingId: z.string().refine(isId) });

/** They no longer work there, from now on; what has not begun yet never will. */
export async function endPosting(viewer: Viewer, accountId: string, postingId: string): Promise<Decision<'unknown'>> {
  return inTransaction(async (tx) => {
    const account = await administeredAccount(tx, viewer, accountId);
    const [posting] = await tx
      .select()
      .from(postings)
      .where(and(eq(postings.id, postingId), eq(postings.accountId, accountId)));
    if (!account || !posting) return refused('unknown');
    const at = now();
    if (posting.until !== null && posting.until <= at) return { allowed: true };
    await tx
      .update(postings)
      .set({ until: Math.max(at, posting.from) })
      .where(eq(postings.id, postingId));
    await record(tx, { at, accountId: viewer.accountId, action: 'posting.ended', objectId: postingId });
    tx.afterCommit(() => announce({ type: 'access-changed', accountId }));
    return { allowed: true };
  });
}
