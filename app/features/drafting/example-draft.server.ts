import * as Y from 'yjs';
import type { Transaction } from '#db/database.server';
import { sectionFolds, sectionUpdates } from '#db/tables.server';
import type { Revision } from '../../domain/history';
import { inOrder, itemSections, type PlanItem, type SectionCode } from '../../domain/plan';
import { newId } from '../../platform/ids';
import { countItems } from './fold-section.server';
import { keepRevisions, revisionsBetween } from './keep-revisions.server';
import { readItems } from './section-document';

interface Writing {
  section: SectionCode;
  /** Nobody, where it came from an earlier record. */
  accountId: string | null;
  /** Milliseconds UTC. */
  at: number;
}

/** The draft of one example plan as it is written, with its log as if it had been typed. */
export interface ExampleDraft {
  write(writing: Writing, change: (document: Y.Doc) => void): void;
  /** As it stands, in the order of the sections. */
  items(): PlanItem[];
  /** Puts the log and its folds into the database. */
  keep(tx: Transaction): Promise<void>;
}

export function exampleDraft(planId: string): ExampleDraft {
  const documents = new Map<SectionCode, Y.Doc>();
  const revisions: { section: SectionCode; revision: Revision }[] = [];
  const rows: (typeof sectionUpdates.$inferInsert)[] = [];

  function folded(section: SectionCode): typeof sectionFolds.$inferInsert {
    const document = documents.get(section)!;
    const items = readItems(document, section);
    const last = rows.findLast((row) => row.section === section)!;
    return {
      planId,
      section,
      foldedThrough: last.id,
      state: Buffer.from(Y.encodeStateAsUpdate(document)),
      items,
      itemCount: countItems(items),
      updatedAt: last.at,
      updatedBy: last.accountId ?? null,
    };
  }

  return {
    write({ section, accountId, at }, change) {
      const document = documents.get(section) ?? new Y.Doc();
      documents.set(section, document);
      const before = new Map(readItems(document, section).map((item) => [item.id, item]));
      const keepRow = (bytes: Uint8Array) =>
        void rows.push({ id: newId(), planId, section, accountId, at, bytes: Buffer.from(bytes) });
      document.on('update', keepRow);
      document.transact(() => change(document));
      document.off('update', keepRow);
      if (accountId === null) return;
      const items = readItems(document, section);
      const writings = new Map(items.map(({ id }) => [id, { accountIds: [accountId], from: at, until: at }]));
      for (const revision of revisionsBetween(before, items, writings)) revisions.push({ section, revision });
    },
    items: () =>
      itemSections.flatMap((section) =>
        documents.has(section) ? inOrder(readItems(documents.get(section)!, section)) : [],
      ),
    async keep(tx) {
      if (rows.length === 0) return;
      await tx.insert(sectionUpdates).values(rows);
      await tx.insert(sectionFolds).values([...documents.keys()].map(folded));
      for (const { section, revision } of revisions) await keepRevisions(tx, { planId, section }, [revision]);
    },
  };
}
