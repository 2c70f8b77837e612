import * as Y from 'yjs';
import type { SectionCode } from '../../domain/plan';
import type { UnsentWords } from '../../domain/kept-words';
import { newId } from '../../platform/ids';
import { toBase64 } from '../../platform/base64';
import { readItems } from './section-document';

export interface WatchedWords {
  /** An item was changed here. */
  touched(itemId: string): void;
  isTouched(itemId: string): boolean;
  /** The server has everything. */
  sent(): void;
  any(): boolean;
  /** What the server has not; nothing where it has everything. */
  unsent(): UnsentWords | null;
}

/**
 * Tells what is written here from what the server has, by a second document that hears of the server alone.
 *
 * @param server the origin of what the server sends
 */
export function watchWords(document: Y.Doc, section: SectionCode, server: unknown): WatchedWords {
  const heard = new Y.Doc();
  const records = new Map<string, string>();
  const news = () => Y.encodeStateAsUpdate(document, Y.encodeStateVector(heard));
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === server) Y.applyUpdate(heard, update);
  });
  return {
    touched: (itemId) => void (records.has(itemId) || records.set(itemId, newId())),
    isTouched: (itemId) => records.has(itemId),
    sent() {
      if (records.size > 0) Y.applyUpdate(heard, news());
      records.clear();
    },
    any: () => records.size > 0,
    unsent() {
      if (records.size === 0) return null;
      const before = new Map(readItems(heard, section).map(({ id, text }) => [id, text]));
      const items = readItems(document, section).flatMap(({ id, text }) => {
        const recordId = records.get(id);
        return recordId ? [{ id, base: before.get(id) ?? null, words: text, recordId }] : [];
      });
      return { items, update: toBase64(news()) };
    },
  };
}
