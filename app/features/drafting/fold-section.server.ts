import * as Y from 'yjs';
import { inTransaction } from '#db/connection.server';
import { sectionFolds } from '#db/tables.server';
import { now } from '../../platform/clock';
import { saysSomething, type PlanItem } from '../../domain/plan';
import { findFold } from './load-section.server';
import type { OpenSection } from './open-sections.server';
import { readItems } from './section-document';

/** Items that stand in the plan and say something. */
export function countItems(items: PlanItem[]): number {
  return items.filter((item) => !item.takenOut && saysSomething(item)).length;
}

/**
 * Writes down what the log adds up to. Doing it twice changes nothing; the rows stay, they are the history. Nothing is
 * written where the document has nothing that the last fold had not.
 */
export async function foldSection(open: OpenSection): Promise<void> {
  const foldedThrough = open.appliedThrough;
  if (foldedThrough === '' || open.setAside > 0) return;
  const { planId, section, document } = open;
  const items = readItems(document, section);
  const fold = {
    foldedThrough,
    state: Buffer.from(Y.encodeStateAsUpdate(document)),
    items,
    itemCount: countItems(items),
    updatedAt: open.lastAt ?? now(),
    updatedBy: open.lastBy,
  };
  await inTransaction(async (tx) => {
    const before = await findFold(planId, section, tx);
    if (before && before.foldedThrough >= foldedThrough) return;
    await tx
      .insert(sectionFolds)
      .values({ planId, section, ...fold })
      .onConflictDoUpdate({ target: [sectionFolds.planId, sectionFolds.section], set: fold });
  });
}
