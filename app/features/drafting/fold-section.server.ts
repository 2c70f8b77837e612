import * as Y from 'yjs';
import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { prepared } from '#db/prepared.server';
import { sectionFolds } from '#db/tables.server';
import { now } from '../../platform/clock';
import { saysSomething, type PlanItem } from '../../domain/plan';
import { keepRevisions, revisionsBetween } from './keep-revisions.server';
import { giveBack } from './note-writers';
import type { OpenSection } from './open-sections.server';
import { readItems } from './section-document';

const throughOf = prepared<{ planId: string; section: string }, { foldedThrough: string }>(
  'folded-through',
  (query, value) =>
    query
      .select({ foldedThrough: sectionFolds.foldedThrough })
      .from(sectionFolds)
      .where(and(eq(sectionFolds.planId, value('planId')), eq(sectionFolds.section, value('section')))),
);

/** Items that stand in the plan and say something. */
export function countItems(items: PlanItem[]): number {
  return items.filter((item) => !item.takenOut && saysSomething(item)).length;
}

/**
 * Writes down what the log adds up to, and who wrote what since the last time. Doing it twice changes nothing; the
 * rows stay. Nothing is written where the document has nothing that the last fold had not.
 *
 * @param apart the items of which what was written since the last fold is a sitting of its own
 */
export async function foldSection(open: OpenSection, apart: readonly string[] = []): Promise<void> {
  const foldedThrough = open.appliedThrough;
  if (foldedThrough === '' || open.setAside > 0) return;
  const { planId, section, document } = open;
  const items = readItems(document, section);
  const writings = open.writings;
  open.writings = new Map();
  const revisions = revisionsBetween(open.folded, items, writings);
  const fold = {
    foldedThrough,
    state: Buffer.from(Y.encodeStateAsUpdate(document)),
    items,
    itemCount: countItems(items),
    updatedAt: open.lastAt ?? now(),
    updatedBy: open.lastBy,
  };
  const writeFold = inTransaction(async (tx) => {
    const [before] = await throughOf(tx, { planId, section });
    if (before && before.foldedThrough >= foldedThrough) return false;
    await tx
      .insert(sectionFolds)
      .values({ planId, section, ...fold })
      .onConflictDoUpdate({ target: [sectionFolds.planId, sectionFolds.section], set: fold });
    await keepRevisions(tx, { planId, section }, revisions, apart);
    return true;
  });
  const isFolded = await writeFold.catch((error: unknown) => {
    giveBack(open.writings, writings);
    throw error;
  });
  if (isFolded) open.folded = new Map(items.map((item) => [item.id, item]));
  else giveBack(open.writings, writings);
}
