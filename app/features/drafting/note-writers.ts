import * as Y from 'yjs';
import { itemsOf, type ItemMap } from './section-document';

/** Who wrote in an item since the last fold, and when: milliseconds UTC. */
export interface Writing {
  accountIds: string[];
  from: number;
  until: number;
}

/** By item. */
export type Writings = Map<string, Writing>;

/** Notes who changed which items in one change of the document (P3). */
export function noteWriters(
  writings: Writings,
  transaction: Y.Transaction,
  accountId: string | null,
  at: number,
): void {
  if (accountId === null) return;
  const items: unknown = itemsOf(transaction.doc);
  for (const [type, keys] of transaction.changed) {
    // The map of items itself, also where this change was the first to name it.
    const ids = type._item === null ? [...keys] : [itemIdOf(type, items)];
    for (const id of ids) if (id) noteWriter(writings, id, accountId, at);
  }
}

function noteWriter(writings: Writings, itemId: string, accountId: string, at: number): void {
  const known = writings.get(itemId);
  if (!known) return void writings.set(itemId, { accountIds: [accountId], from: at, until: at });
  if (!known.accountIds.includes(accountId)) known.accountIds.push(accountId);
  known.until = Math.max(known.until, at);
}

/** Puts back what could not be written down, before what was noted since. */
export function giveBack(writings: Writings, earlier: Writings): void {
  for (const [itemId, { accountIds, from, until }] of earlier) {
    const later = writings.get(itemId);
    writings.set(itemId, {
      accountIds: [...new Set([...accountIds, ...(later?.accountIds ?? [])])],
      from,
      until: later?.until ?? until,
    });
  }
}

type AnyType = Parameters<Y.Transaction['changed']['get']>[0];

/** Which item a changed type is part of: nothing where it is gone already, null where it is outside all items. */
export function itemIdOf(type: AnyType, items: unknown): string | null | undefined {
  let within = type._item;
  while (within !== null) {
    const parent: unknown = within.parent;
    if (parent === items) return within.parentSub;
    if (!(parent instanceof Y.AbstractType)) return undefined;
    within = parent._item;
  }
  return null;
}

/** The items of which something inside their words changed, and not at once whose words they are said to be. */
export function rewordedIn(touched: Y.Transaction['changed'], items: Y.Map<ItemMap>): Set<string> {
  const ids = new Set<string>();
  for (const type of touched.keys()) {
    const id = itemIdOf(type, items);
    const item = id ? items.get(id) : undefined;
    if (id && (type as unknown) !== item && !(item && touched.get(item as unknown as AnyType)?.has('voice')))
      ids.add(id);
  }
  return ids;
}
