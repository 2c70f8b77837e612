/** The words of one item as a device kept them while it had no connection. */
export interface KeptItem {
  id: string;
  /** What it said when the device last heard of the others; nothing where the item is new. */
  base: string | null;
  words: string;
}

/** What a device wrote in one section, and the server has not acknowledged. */
export interface UnsentWords {
  items: (KeptItem & {
    /** For the record of both texts, where there has to be one: the same words sent twice are one record. */
    recordId: string;
  })[];
  /** Everything that its document has beyond what it heard of the others: a Yjs update, base64. */
  update: string;
}

/** Merged to the letter, written as plain words, or set beside what somebody else wrote meanwhile. */
export type HowTaken = 'merged' | 'written' | 'beside';

/**
 * The items that somebody else changed, or took out, meanwhile: their words are never merged letter by letter, both
 * texts are kept and the person picks (P11, H17).
 *
 * @param now how an item stands; nothing where it is not there
 */
export function clashingItems(
  kept: readonly KeptItem[],
  now: (id: string) => { text: string; takenOut: boolean } | null,
): KeptItem[] {
  return kept.filter(({ id, base, words }) => {
    if (base === null || words.trim() === base.trim()) return false;
    const item = now(id);
    if (!item || item.takenOut) return true;
    const text = item.text.trim();
    return text !== base.trim() && text !== words.trim();
  });
}
