import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { itemRevisions } from '#db/tables.server';
import { changesOf, continues, joined, type Revision } from '../../domain/history';
import type { PlanItem, SectionCode } from '../../domain/plan';
import { newId } from '../../platform/ids';
import type { Writings } from './note-writers';

const lastOf = prepared<{ planId: string; section: string; itemId: string }, typeof itemRevisions.$inferSelect>(
  'last-revision',
  (query, value) =>
    query
      .select()
      .from(itemRevisions)
      .where(
        and(
          eq(itemRevisions.planId, value('planId')),
          eq(itemRevisions.section, value('section')),
          eq(itemRevisions.itemId, value('itemId')),
        ),
      )
      // What was put away stands a moment before somebody was let in: in the order of writing it comes after what it ended.
      .orderBy(desc(itemRevisions.id))
      .limit(1),
);

interface Place {
  planId: string;
  section: SectionCode;
}

/** What was written between two folds, item by item; an item that nobody is known to have written in is left out. */
export function revisionsBetween(
  before: ReadonlyMap<string, PlanItem>,
  after: readonly PlanItem[],
  writings: Writings,
): Revision[] {
  return after.flatMap((item) => {
    const writing = writings.get(item.id);
    const was = before.get(item.id) ?? null;
    if (!writing || changesOf(was, item).length === 0) return [];
    return [{ itemId: item.id, ...writing, before: was, after: item }];
  });
}

/**
 * Writes the history on (P3): what goes on from the sitting before it becomes part of that sitting.
 *
 * @param apart the items of which this is a sitting of its own
 */
export async function keepRevisions(
  tx: Transaction,
  place: Place,
  revisions: readonly Revision[],
  apart: readonly string[] = [],
): Promise<void> {
  for (const revision of revisions) await keepRevision(tx, place, revision, apart.includes(revision.itemId));
}

async function keepRevision(
  tx: Transaction,
  { planId, section }: Place,
  next: Revision,
  isApart: boolean,
): Promise<void> {
  const [last] = isApart ? [] : await lastOf(tx, { planId, section, itemId: next.itemId });
  if (!last || !continues(last, next)) {
    const changes = changesOf(next.before, next.after);
    await tx.insert(itemRevisions).values({ id: newId(), planId, section, ...next, changes });
    return;
  }
  const one = joined(last, next);
  const row = eq(itemRevisions.id, last.id);
  if (!one && last.changes.includes('put_away')) return;
  if (!one) await tx.delete(itemRevisions).where(row);
  else {
    const { until, accountIds, before, after } = one;
    await tx
      .update(itemRevisions)
      .set({ until, accountIds, after, changes: changesOf(before, after) })
      .where(row);
  }
}
