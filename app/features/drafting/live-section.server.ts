import * as Y from 'yjs';
import type { PlanItem, SectionCode } from '../../domain/plan';
import { applyTo, findFold, laterRows } from './load-section.server';
import { openSections } from './open-sections.server';
import { documentName, readItems } from './section-document';

export interface LiveSection {
  /** In their order, those taken out too. */
  items: PlanItem[];
  /** When something was last written: milliseconds UTC; nothing where nobody has written yet. */
  updatedAt: number | null;
  updatedBy: string | null;
  /** Parts of the log that could not be read. */
  setAside: number;
  /** The last row of the log that these items come from; '' where there is none. */
  through: string;
}

/** A section as it is now: from the live document where one is open, so that a page never shows less than browsers have. */
export async function liveSection(planId: string, section: SectionCode): Promise<LiveSection> {
  const open = openSections.get(documentName(planId, section));
  if (open) {
    const { lastAt, lastBy, setAside, appliedThrough: through } = open;
    return { items: readItems(open.document, section), updatedAt: lastAt, updatedBy: lastBy, setAside, through };
  }
  const fold = await findFold(planId, section);
  const rows = await laterRows(planId, section, fold?.foldedThrough ?? '');
  if (fold && rows.length === 0) {
    const { items, updatedAt, updatedBy, foldedThrough: through } = fold;
    return { items, updatedAt, updatedBy, setAside: 0, through };
  }
  const document = new Y.Doc();
  const { lastAt, lastBy, setAside, through } = applyTo(document, fold, rows);
  return { items: readItems(document, section), updatedAt: lastAt, updatedBy: lastBy, setAside, through };
}

export async function readSection(planId: string, section: SectionCode): Promise<PlanItem[]> {
  return (await liveSection(planId, section)).items;
}
