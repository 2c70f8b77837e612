import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { symbolPacks } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';

/**
 * Takes a pack out of use, or puts it back: its symbols are not found any more, and stay where they were chosen, for
 * they are in somebody's plan (P5).
 */
export async function putPackAway(
  viewer: Viewer,
  packId: string,
  isAway: boolean,
): Promise<Decision<'not-permitted' | 'unseen'>> {
  if (viewer.role !== 'administrator') return refused('not-permitted');
  return inTransaction(async (tx) => {
    const at = now();
    const ours = and(eq(symbolPacks.id, packId), eq(symbolPacks.organisationId, viewer.organisationId));
    const [pack] = await tx.select({ id: symbolPacks.id }).from(symbolPacks).where(ours);
    if (!pack) return refused('unseen');
    const otherwise = isAway ? isNull(symbolPacks.putAwayAt) : isNotNull(symbolPacks.putAwayAt);
    const changed = await tx
      .update(symbolPacks)
      .set({ putAwayAt: isAway ? at : null })
      .where(and(ours, otherwise))
      .returning({ id: symbolPacks.id });
    if (changed.length > 0) {
      const action = isAway ? ('symbols.put-away' as const) : ('symbols.put-back' as const);
      await record(tx, { at, accountId: viewer.accountId, action, objectId: packId });
    }
    return { allowed: true };
  });
}
