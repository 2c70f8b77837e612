import { and, asc, eq, gt } from 'drizzle-orm';
import * as Y from 'yjs';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { sectionFolds, sectionUpdates } from '#db/tables.server';
import type { PlanItem, SectionCode } from '../../domain/plan';
import { log } from '../../platform/log.server';
import { noteWriters, type Writings } from './note-writers';

export type Fold = typeof sectionFolds.$inferSelect;
export type UpdateRow = typeof sectionUpdates.$inferSelect;

export interface LoadedSection {
  /** The last row of the log, applied or set aside; '' where there is none. */
  through: string;
  /** When and by whom that was: milliseconds UTC. */
  lastAt: number | null;
  lastBy: string | null;
  /** Rows that did not apply: they stay in the log, and the page says that something could not be read. */
  setAside: number;
  /** Which account each writer of those rows belongs to, by the document's own id for the writer. */
  owners: Map<number, string | null>;
  /** The items as they were folded last, and who wrote in them in the rows since. */
  folded: Map<string, PlanItem>;
  writings: Writings;
}

export async function findFold(
  planId: string,
  section: SectionCode,
  query: Query = database().read,
): Promise<Fold | null> {
  const [fold] = await query
    .select()
    .from(sectionFolds)
    .where(and(eq(sectionFolds.planId, planId), eq(sectionFolds.section, section)));
  return fold ?? null;
}

/** The rows of the log after `through`, in the order they were stored. */
export function laterRows(planId: string, section: SectionCode, through: string): Promise<UpdateRow[]> {
  return database()
    .read.select()
    .from(sectionUpdates)
    .where(and(eq(sectionUpdates.planId, planId), eq(sectionUpdates.section, section), gt(sectionUpdates.id, through)))
    .orderBy(asc(sectionUpdates.id));
}

/** Fills an empty document with what the section holds: its fold, then every later row of the log. Throws where it cannot be read. */
export async function loadSection(document: Y.Doc, planId: string, section: SectionCode): Promise<LoadedSection> {
  const fold = await findFold(planId, section);
  const rows = await laterRows(planId, section, fold?.foldedThrough ?? '');
  return applyTo(document, fold, rows);
}

export function applyTo(document: Y.Doc, fold: Fold | null, rows: UpdateRow[]): LoadedSection {
  if (fold) Y.applyUpdate(document, fold.state);
  let setAside = 0;
  const owners = new Map<number, string | null>();
  const writings: Writings = new Map();
  for (const row of rows) {
    try {
      applyNoting(document, row, writings);
      for (const writer of Y.parseUpdateMeta(row.bytes).to.keys())
        if (!owners.has(writer)) owners.set(writer, row.accountId);
    } catch (err) {
      setAside++;
      log().error({ err, row: row.id, section: row.section }, 'a row of the draft could not be read and was set aside');
    }
  }
  const last = rows.at(-1);
  return {
    through: last?.id ?? fold?.foldedThrough ?? '',
    lastAt: last?.at ?? fold?.updatedAt ?? null,
    lastBy: last ? last.accountId : (fold?.updatedBy ?? null),
    setAside,
    owners,
    folded: new Map((fold?.items ?? []).map((item) => [item.id, item])),
    writings,
  };
}

function applyNoting(document: Y.Doc, { bytes, accountId, at }: UpdateRow, writings: Writings): void {
  const note = (transaction: Y.Transaction) => noteWriters(writings, transaction, accountId, at);
  document.on('afterTransaction', note);
  try {
    Y.applyUpdate(document, bytes);
  } finally {
    document.off('afterTransaction', note);
  }
}
