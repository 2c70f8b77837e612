import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { isDetailName, kindOf, noDetails, type ItemDetails } from '../../domain/item-details';
import { inOrder, saidOf, saysSomething, type PlanItem, type SectionCode, type WordsNode } from '../../domain/plan';
import { textOf } from '../../domain/words';
import { fragmentFrom, plainText, replaceWords, setWords, wordsOf } from './section-words';

/** An item as it lies in the document: its words a fragment of their own, everything else a plain value. */
export type ItemMap = Y.Map<unknown>;

/** The name of a section's live document. */
export function documentName(planId: string, section: SectionCode): string {
  return `plan/${planId}/${section}`;
}

export function itemsOf(document: Y.Doc): Y.Map<ItemMap> {
  return document.getMap<ItemMap>('items');
}

export function wordsFragment(item: ItemMap | undefined): Y.XmlFragment | null {
  const words = item?.get('words');
  return words instanceof Y.XmlFragment ? words : null;
}

/** The plain text of an item's words. */
export function textIn(document: Y.Doc, id: string): string {
  const fragment = wordsFragment(itemsOf(document).get(id));
  return fragment ? plainText(fragment) : '';
}

/** Every item of the section in its order, those taken out too. */
export function readItems(document: Y.Doc, section: SectionCode): PlanItem[] {
  const items: PlanItem[] = [];
  itemsOf(document).forEach((item, id) => {
    if (item instanceof Y.Map) items.push(readItem(item, id, section));
  });
  return inOrder(items);
}

function readItem(item: ItemMap, id: string, section: SectionCode): PlanItem {
  const fragment = wordsFragment(item);
  const words = fragment ? wordsOf(fragment) : { type: 'doc', content: [] };
  const details: Record<string, unknown> = { ...noDetails };
  item.forEach((value, name) => {
    if (isDetailName(name) && value !== undefined) details[name] = value;
  });
  const addedBy = item.get('addedBy');
  const addedAt = item.get('addedAt');
  return {
    ...(details as unknown as ItemDetails),
    id,
    section,
    kind: kindOf(section, id),
    order: typeof item.get('order') === 'string' ? (item.get('order') as string) : 'a0',
    text: textOf(words),
    words,
    takenOut: item.get('takenOut') === true,
    addedBy: typeof addedBy === 'string' ? addedBy : null,
    addedAt: typeof addedAt === 'number' ? addedAt : null,
  };
}

export interface NewItem {
  id: string;
  text: string;
  details?: Partial<ItemDetails>;
  addedBy: string | null;
  /** Milliseconds UTC. */
  addedAt: number | null;
}

/** Adds an item at the end. The same id twice is one item. */
export function addItem(document: Y.Doc, section: SectionCode, { id, text, details, addedBy, addedAt }: NewItem): void {
  const items = itemsOf(document);
  if (items.has(id)) return;
  const last = inOrder(readItems(document, section)).at(-1);
  document.transact(() => {
    const item: ItemMap = new Y.Map<unknown>();
    item.set('order', generateKeyBetween(last?.order ?? null, null));
    item.set('kind', kindOf(section, id));
    item.set('addedBy', addedBy);
    item.set('addedAt', addedAt);
    for (const [name, value] of Object.entries(details ?? {})) if (isSaid(value)) item.set(name, value);
    item.set('words', fragmentFrom(text));
    items.set(id, item);
  });
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Sets the details that differ, and leaves the others to whoever changes them. */
export function setDetails(document: Y.Doc, id: string, details: Partial<ItemDetails>): void {
  const item = itemsOf(document).get(id);
  if (!item) return;
  document.transact(() => {
    for (const [name, value] of Object.entries(details)) {
      const current = item.get(name) ?? noDetails[name as keyof ItemDetails];
      if (value !== undefined && JSON.stringify(current) !== JSON.stringify(value)) item.set(name, value);
    }
  });
}

/** Makes an item's words say `text` by the smallest change. */
export function rewordItem(document: Y.Doc, id: string, text: string): void {
  const fragment = wordsFragment(itemsOf(document).get(id));
  if (fragment) document.transact(() => setWords(fragment, text));
}

/** Makes an item's words what they are elsewhere, with their marks and lists. */
export function wordItem(document: Y.Doc, id: string, words: WordsNode): void {
  const fragment = wordsFragment(itemsOf(document).get(id));
  if (!fragment || JSON.stringify(wordsOf(fragment)) === JSON.stringify(words)) return;
  document.transact(() => replaceWords(fragment, words));
}

/** Makes an item what it was at another moment: its words to the letter, its details, its place. */
export function makeItemSay(document: Y.Doc, then: PlanItem): void {
  const item = itemsOf(document).get(then.id);
  if (!item || !wordsFragment(item)) return;
  document.transact(() => {
    setTakenOut(document, then.id, then.takenOut);
    const details = Object.entries(noDetails).map(([name, unsaid]) => [
      name,
      then[name as keyof ItemDetails] ?? unsaid,
    ]);
    setDetails(document, then.id, Object.fromEntries(details) as ItemDetails);
    if (item.get('order') !== then.order) item.set('order', then.order);
    wordItem(document, then.id, then.words);
  });
}

/** Brings back what was taken out: as it stands there, or as it was before it was put away. */
export function bringBack(document: Y.Doc, section: SectionCode, id: string, away: PlanItem | undefined): void {
  const item = readItems(document, section).find((each) => each.id === id);
  if (!item) return;
  if (away && saidOf(item) === '') makeItemSay(document, { ...away, order: item.order, takenOut: false });
  else if (saysSomething(item)) setTakenOut(document, id, false);
}

/** Moves an item past the one above it (-1) or below it (1) of those that are not taken out. */
export function moveItem(document: Y.Doc, section: SectionCode, id: string, by: -1 | 1): void {
  const standing = readItems(document, section).filter((item) => !item.takenOut && item.kind !== 'crisis_line');
  const from = standing.findIndex((item) => item.id === id);
  const past = standing[from + by];
  if (from < 0 || !past) return;
  const beyond = standing[from + 2 * by];
  const [lower, upper] = by === 1 ? [past, beyond] : [beyond, past];
  const items = itemsOf(document);
  document.transact(() => {
    if (lower && upper && lower.order >= upper.order) {
      // Two added at the same moment have the same key: everything gets a fresh one.
      const order = standing.filter((item) => item.id !== id);
      order.splice(from + by, 0, standing[from]!);
      generateNKeysBetween(null, null, order.length).forEach((key, index) =>
        items.get(order[index]!.id)?.set('order', key),
      );
    } else {
      items.get(id)?.set('order', generateKeyBetween(lower?.order ?? null, upper?.order ?? null));
    }
  });
}

/** Nothing is ever deleted: what is taken out can be brought back. */
export function setTakenOut(document: Y.Doc, id: string, takenOut: boolean): void {
  const item = itemsOf(document).get(id);
  if (item && (item.get('takenOut') === true) !== takenOut) document.transact(() => item.set('takenOut', takenOut));
}
