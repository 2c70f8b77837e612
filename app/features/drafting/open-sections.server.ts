import type * as Y from 'yjs';
import type { PlanItem, SectionCode } from '../../domain/plan';
import type { SectionGuard } from './check-section';
import type { LoadedSection } from './load-section.server';
import type { Writings } from './note-writers';

/** A section that is in memory because somebody has it open, with how far it is stored. */
export interface OpenSection {
  planId: string;
  personId: string;
  section: SectionCode;
  document: Y.Doc;
  guard: SectionGuard;
  /** The last row known to be in the document, with everything before it. */
  appliedThrough: string;
  /** The last row that was stored. */
  storedThrough: string;
  lastAt: number | null;
  lastBy: string | null;
  setAside: number;
  /** Rows stored, but not yet applied to the document. */
  storedAhead: Set<string>;
  /** Rows on their way to the disk, each with the last row stored when it set out: its own id comes after that one's. */
  storing: Map<Promise<unknown>, string>;
  /** The items as they were folded last, and who wrote in them since: for the history. */
  folded: Map<string, PlanItem>;
  writings: Writings;
  /** The last of those who wait until nothing is on its way; resolves when they have written. */
  turn: Promise<void> | null;
}

// On globalThis, so that a reload in development does not forget what is open.
const held = globalThis as typeof globalThis & { alongsideOpenSections?: Map<string, OpenSection> };

/** By document name. */
export const openSections: Map<string, OpenSection> = (held.alongsideOpenSections ??= new Map());

export function openedSection(
  about: Pick<OpenSection, 'planId' | 'personId' | 'section' | 'document' | 'guard'>,
  loaded: LoadedSection,
): OpenSection {
  return {
    ...about,
    appliedThrough: loaded.through,
    storedThrough: loaded.through,
    lastAt: loaded.lastAt,
    lastBy: loaded.lastBy,
    setAside: loaded.setAside,
    storedAhead: new Set(),
    storing: new Map(),
    folded: loaded.folded,
    writings: loaded.writings,
    turn: null,
  };
}

/** A row is on the disk. */
export function noteStored(open: OpenSection, row: { id: string; at: number; accountId: string | null }): void {
  if (row.id > open.storedThrough) open.storedThrough = row.id;
  open.lastAt = row.at;
  open.lastBy = row.accountId;
  open.storedAhead.add(row.id);
}

/** The document has the row now, or the row is gone. */
export function noteApplied(open: OpenSection, rowId: string): void {
  open.storedAhead.delete(rowId);
  if (open.storedAhead.size > 0) return;
  // No row that is still on its way may be counted in: a fold made now would leave it out for ever.
  const marks = [...open.storing.values(), open.storedThrough].sort();
  if (marks[0]! > open.appliedThrough) open.appliedThrough = marks[0]!;
}
