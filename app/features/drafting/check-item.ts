import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { isDetail, isDetailName, isItemId, kindOf } from '../../domain/item-details';
import type { SectionCode } from '../../domain/plan';
import { deepestWords, wordsNesting } from '../../domain/words';
import type { ItemMap } from './section-document';

/** Set when the item is made, and never again. */
export const fixedFields: ReadonlySet<string> = new Set(['kind', 'addedBy', 'addedAt', 'words']);

/** How long an order key may get: each move between the same two neighbours lengthens it by a letter at most. */
const longestOrder = 400;

/**
 * Whether an item is an item and nothing but an item (D11).
 *
 * @returns how many nodes its words have; nothing where it is not one
 */
export function checkItem(section: SectionCode, id: string, item: unknown): number | null {
  if (!isItemId(section, id) || !isPlainMap(item)) return null;
  let nodes: number | null = null;
  for (const [name, value] of item.entries()) {
    if (name === 'words')
      nodes = value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement) ? countWords(value) : null;
    else if (!isField(section, id, name, value)) return null;
  }
  return nodes;
}

/** A map without anything hidden in its sequence. */
function isPlainMap(value: unknown): value is ItemMap {
  return value instanceof Y.Map && value.constructor === Y.Map && value._start === null;
}

function isField(section: SectionCode, id: string, name: string, value: unknown): boolean {
  if (isDetailName(name)) return isDetail(section, name, value);
  switch (name) {
    case 'order':
      return isOrder(value);
    case 'kind':
      return value === kindOf(section, id);
    case 'takenOut':
      return typeof value === 'boolean';
    case 'addedBy':
      return value === null || (typeof value === 'string' && value.length <= 64);
    case 'addedAt':
      return value === null || Number.isSafeInteger(value);
    default:
      return false;
  }
}

function isOrder(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > longestOrder || !/^[A-Za-z0-9]+$/.test(value)) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

function countWords(words: Y.XmlFragment, type = 'doc', depth = 0): number | null {
  if (depth > deepestWords || words._map.size > 0) return null;
  const allowed = wordsNesting[type] ?? [];
  let nodes = 1;
  for (let part = words._start; part !== null; part = part.right) {
    if (part.deleted) continue;
    const child = part.content instanceof Y.ContentType ? part.content.type : null;
    if (child instanceof Y.XmlText) {
      if (!allowed.includes('text') || !isPlainText(child)) return null;
      nodes++;
    } else if (child instanceof Y.XmlElement && allowed.includes(child.nodeName)) {
      const below = countWords(child, child.nodeName, depth + 1);
      if (below === null) return null;
      nodes += below;
    } else {
      return null;
    }
  }
  return nodes;
}

/** Letters and their marks: nothing embedded, no attributes of its own. */
function isPlainText(text: Y.XmlText): boolean {
  if (text._map.size > 0) return false;
  for (let part = text._start; part !== null; part = part.right) {
    const { content } = part;
    if (!part.deleted && !(content instanceof Y.ContentString) && !(content instanceof Y.ContentFormat)) return false;
  }
  return true;
}
