import { worksWith, type Subject } from './access';
import type { Viewer } from './viewer';

/** One entry of the views beside the items of a plan. Without words, it says that its author's earlier ones there no longer stand. */
export interface ViewEntry {
  itemId: string;
  /** Nobody where it came from an older record: then nobody can end it either. */
  accountId: string | null;
  words: string;
}

/** The views that still stand, of all that was ever written beside the items: nothing is taken out of the record (P4). */
export function standingViews<Entry extends ViewEntry>(oldestFirst: readonly Entry[]): Entry[] {
  const isEnded = (entry: Entry, at: number) =>
    oldestFirst
      .slice(at + 1)
      .some(
        ({ words, itemId, accountId }) =>
          words === '' && itemId === entry.itemId && accountId !== null && accountId === entry.accountId,
      );
  return oldestFirst.filter((entry, at) => entry.words !== '' && !isEnded(entry, at));
}

/**
 * What a view of one's own stands under (P3): staff who work with the person now, by name and job. Nothing where they may
 * write none; without a job nobody would know whose view it is.
 *
 * @param now milliseconds UTC
 */
export function ownLabel(viewer: Viewer, subject: Subject, now: number): string | null {
  const isStaff = viewer.role === 'worker' || viewer.role === 'lead';
  if (!isStaff || !viewer.jobTitle || !worksWith(viewer, subject, now)) return null;
  return `${viewer.name}, ${viewer.jobTitle}`;
}

/** So many entries of one account stand beside one item at most. */
export const mostOwnViews = 20;
