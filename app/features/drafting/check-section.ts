import * as Y from 'yjs';
import type { SectionCode } from '../../domain/plan';
import { checkItem, fixedFields } from './check-item';
import { checkUpdate } from './check-update';
import { itemIdOf, rewordedIn } from './note-writers';
import { itemsOf, textIn } from './section-document';

/** Nodes and bytes of a whole section, and items, at most (D10). */
export const mostNodes = 5_000;
export const mostBytes = 2 * 1024 * 1024;
const mostItems = 400;

export type Refusal = 'malformed' | 'too large' | 'not allowed' | 'of another';
export type Verdict =
  | { ok: true; /** Whether it says anything the document does not know. */ news: boolean }
  | {
      ok: false;
      /** `ahead`: it builds on what has not arrived; nothing is wrong with it. */ reason: Refusal | 'ahead';
    };

/**
 * Tries every update on a copy of the live document before it is stored (D10, D11). The copy is as far as everything
 * accepted; the live document follows once an update is on the disk.
 */
export interface SectionGuard {
  /** @param author the account that sent it; nobody for the server itself */
  attempt(update: Uint8Array, author: string | null): Verdict;
  /** Writes on the copy, and returns what has to be stored and applied; nothing where nothing changed. */
  write(change: (document: Y.Doc) => void): Uint8Array | null;
  /** Items whose words it changed, where it did not say as well whose they are. */
  reworded(update: Uint8Array): string[];
  /** The live document has it now. */
  applied(update: Uint8Array): void;
  /** It could not be stored: the copy forgets it. */
  failed(update: Uint8Array): void;
  /** The copy as it is now. */
  state(): Uint8Array;
  /** How many pieces it has: an update can make the library look at each of them for each piece of its own. */
  pieces(): number;
}

export function guardSection(live: Y.Doc, section: SectionCode, owners: Map<number, string | null>): SectionGuard {
  const waiting = new Set<Uint8Array>();
  const rewordedBy = new WeakMap<Uint8Array, Set<string>>();
  let nodesOf = new Map<string, number>();
  let bytes = 0;
  let copy = rebuild();

  function rebuild(): Y.Doc {
    const document = new Y.Doc();
    const state = Y.encodeStateAsUpdate(live);
    Y.applyUpdate(document, state);
    for (const update of waiting) Y.applyUpdate(document, update);
    bytes = state.length;
    nodesOf = new Map();
    for (const [id, item] of itemsOf(document)) nodesOf.set(id, checkItem(section, id, item) ?? 0);
    return document;
  }

  /** What `change` did to the copy: the types it touched, and whether anything came of it. */
  function watched(change: () => void): { touched: Y.Transaction['changed']; updates: Uint8Array[] } {
    const touched: Y.Transaction['changed'] = new Map();
    const updates: Uint8Array[] = [];
    const watch = (transaction: Y.Transaction) => {
      for (const [type, keys] of transaction.changed)
        touched.set(type, new Set([...(touched.get(type) ?? []), ...keys]));
    };
    const collect = (update: Uint8Array) => void updates.push(update);
    copy.on('afterTransaction', watch);
    copy.on('update', collect);
    try {
      change();
    } finally {
      copy.off('afterTransaction', watch);
      copy.off('update', collect);
    }
    return { touched, updates };
  }

  function fits(touched: Y.Transaction['changed'], author: string | null, asServer: boolean): boolean {
    const items = itemsOf(copy);
    if (copy.share.size > 1) return false;
    const changedItems = new Set<string>();
    for (const [type, keys] of touched) {
      if ((type as unknown) === items) {
        for (const id of keys) {
          // Items are added and taken out, never replaced or deleted.
          if (id === null || nodesOf.has(id)) return false;
          const item = items.get(id);
          if (!(item instanceof Y.Map) || (!asServer && item.get('addedBy') !== author)) return false;
          changedItems.add(id);
        }
        continue;
      }
      const id = itemIdOf(type, items);
      if (id === undefined) continue;
      if (id === null) return false;
      const isItself = (type as unknown) === items.get(id);
      if (isItself && nodesOf.has(id) && [...keys].some((key) => key === null || fixedFields.has(key))) return false;
      changedItems.add(id);
    }
    for (const id of changedItems) {
      const nodes = checkItem(section, id, items.get(id));
      if (nodes === null) return false;
      nodesOf.set(id, nodes);
    }
    return true;
  }

  function hasRoom(): boolean {
    if (nodesOf.size > mostItems) return false;
    let nodes = 0;
    for (const count of nodesOf.values()) nodes += count;
    if (nodes > mostNodes) return false;
    if (bytes > mostBytes) bytes = Y.encodeStateAsUpdate(copy).length;
    return bytes <= mostBytes;
  }

  return {
    attempt(update, author) {
      const { verdict, writers, lettersOnly } = checkUpdate(update, {
        state: (writer) => Y.getState(copy.store, writer),
        ownerOf: (writer) => owners.get(writer),
        author,
      });
      if (verdict !== 'good') return { ok: false, reason: verdict };
      try {
        const { touched, updates } = watched(() => Y.applyUpdate(copy, update));
        const pending = copy.store.pendingStructs !== null || copy.store.pendingDs !== null;
        bytes += update.length;
        const refusal: Refusal | null = pending
          ? 'malformed'
          : !(lettersOnly && areLetters(touched)) && !fits(touched, author, false)
            ? 'not allowed'
            : hasRoom()
              ? null
              : 'too large';
        if (refusal) {
          copy = rebuild();
          return { ok: false, reason: refusal };
        }
        for (const writer of writers) owners.set(writer, author);
        if (updates.length > 0) waiting.add(update);
        rewordedBy.set(update, rewordedIn(touched, itemsOf(copy)));
        return { ok: true, news: updates.length > 0 };
      } catch {
        copy = rebuild();
        return { ok: false, reason: 'malformed' };
      }
    },
    write(change) {
      const { touched, updates } = watched(() => copy.transact(() => change(copy)));
      if (updates.length === 0) return null;
      const update = updates.length === 1 ? updates[0]! : Y.mergeUpdates(updates);
      bytes += update.length;
      if (!fits(touched, null, true) || !hasRoom()) {
        copy = rebuild();
        throw new SectionFull();
      }
      owners.set(copy.clientID, null);
      waiting.add(update);
      rewordedBy.set(update, rewordedIn(touched, itemsOf(copy)));
      return update;
    },
    reworded: (update) => [...(rewordedBy.get(update) ?? [])].filter((id) => textIn(copy, id) !== textIn(live, id)),
    applied: (update) => void waiting.delete(update),
    failed(update) {
      waiting.delete(update);
      copy = rebuild();
    },
    state: () => Y.encodeStateAsUpdate(copy),
    pieces() {
      let pieces = 0;
      for (const structs of copy.store.clients.values()) pieces += structs.length;
      return pieces;
    },
  };
}

/** Letters came or went inside texts that were there, and were checked, before. */
function areLetters(touched: Y.Transaction['changed']): boolean {
  for (const [type, keys] of touched) {
    if (!(type instanceof Y.XmlText)) return false;
    for (const key of keys) if (key !== null) return false;
  }
  return true;
}

/** A change of the server's own that the section has no room for. */
export class SectionFull extends Error {
  override name = 'SectionFull';
}
