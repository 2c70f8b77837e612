import * as Y from 'yjs';
import type { WordsNode } from '../../domain/plan';
import { isSafeLink, typedLines, wordsNesting } from '../../domain/words';

/** The words of an item as JSON. What two people did at once can leave an empty list: it is left out. */
export function wordsOf(fragment: Y.XmlFragment): WordsNode {
  return { type: 'doc', content: childrenOf(fragment, 'doc') };
}

function childrenOf(parent: Y.XmlFragment, type: string): WordsNode[] {
  const allowed = wordsNesting[type] ?? [];
  const children: WordsNode[] = [];
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      if (allowed.includes('text')) children.push(...textNodes(child));
    } else if (child instanceof Y.XmlElement && allowed.includes(child.nodeName)) {
      const node = nodeOf(child);
      if (node) children.push(node);
    }
  }
  return children;
}

function nodeOf(element: Y.XmlElement): WordsNode | null {
  const content = childrenOf(element, element.nodeName);
  if (content.length > 0) return { type: element.nodeName, content };
  if (element.nodeName === 'paragraph' || element.nodeName === 'hardBreak') return { type: element.nodeName };
  return null;
}

function textNodes(text: Y.XmlText): WordsNode[] {
  const nodes: WordsNode[] = [];
  for (const part of text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
    if (typeof part.insert !== 'string') continue;
    const marks: NonNullable<WordsNode['marks']> = [];
    const link = part.attributes?.link as { href?: unknown } | undefined;
    if (part.attributes?.strong) marks.push({ type: 'strong' });
    if (isSafeLink(link?.href)) marks.push({ type: 'link', attrs: { href: link.href } });
    nodes.push({ type: 'text', text: part.insert, ...(marks.length > 0 ? { marks } : {}) });
  }
  return nodes;
}

export function fragmentFrom(text: string): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, typedLines(text).map(paragraph));
  return fragment;
}

export function fragmentOf(words: WordsNode): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, (words.content ?? []).map(elementOf));
  return fragment;
}

/** Other words in place of these, with their marks and lists. */
export function replaceWords(fragment: Y.XmlFragment, words: WordsNode): void {
  fragment.delete(0, fragment.length);
  fragment.insert(0, (words.content ?? []).map(elementOf));
}

function elementOf(node: WordsNode): Y.XmlElement | Y.XmlText {
  if (node.type === 'text') {
    const attributes = Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]));
    const text = new Y.XmlText();
    text.insert(0, node.text ?? '', attributes);
    return text;
  }
  const element = new Y.XmlElement(node.type);
  element.insert(0, (node.content ?? []).map(elementOf));
  return element;
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  if (line !== '') element.insert(0, [new Y.XmlText(line)]);
  return element;
}

/** One line as it stands in the document: a paragraph, or its part between two line breaks. */
interface Line {
  paragraph: Y.XmlElement;
  texts: Y.XmlText[];
  /** The line break that this line begins with; the first line of a paragraph has none. */
  brokenBy: Y.XmlElement | null;
}

function linesIn(parent: Y.XmlFragment, lines: Line[] = []): Line[] {
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    if (child.nodeName !== 'paragraph') {
      linesIn(child, lines);
      continue;
    }
    let line: Line = { paragraph: child, texts: [], brokenBy: null };
    lines.push(line);
    for (const part of child.toArray()) {
      if (part instanceof Y.XmlText) line.texts.push(part);
      else if (part instanceof Y.XmlElement) lines.push((line = { paragraph: child, texts: [], brokenBy: part }));
    }
  }
  return lines;
}

function plain(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('');
}

function textOfLine(line: Line): string {
  return line.texts.map(plain).join('');
}

/** The words as plain text, one line for each paragraph or line break. */
export function plainText(fragment: Y.XmlFragment): string {
  return linesIn(fragment).map(textOfLine).join('\n').trim();
}

/**
 * Makes the words say `text` by the smallest change, so that the caret of somebody who types there, and what they
 * typed meanwhile, stay where they are.
 */
export function setWords(fragment: Y.XmlFragment, text: string): void {
  const before = linesIn(fragment);
  const after = typedLines(text);
  let start = 0;
  while (start < before.length && start < after.length && textOfLine(before[start]!) === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    textOfLine(before[before.length - 1 - end]!) === after[after.length - 1 - end]
  ) {
    end++;
  }
  const old = before.slice(start, before.length - end);
  const wanted = after.slice(start, after.length - end);
  const kept = Math.min(old.length, wanted.length);
  for (let index = 0; index < kept; index++) setLine(old[index]!, wanted[index]!);
  for (const line of old.slice(kept).reverse()) removeLine(line);
  const more = wanted.slice(kept).map(paragraph);
  if (more.length > 0) insertAfter(fragment, before[start + kept - 1]?.paragraph, more);
}

function insertAfter(fragment: Y.XmlFragment, after: Y.XmlElement | undefined, elements: Y.XmlElement[]): void {
  const parent = (after?.parent ?? fragment) as Y.XmlFragment;
  const index = after ? parent.toArray().indexOf(after) + 1 : 0;
  // Inside a list a paragraph of its own would join the item before it: each becomes an item.
  if (after && parent instanceof Y.XmlElement && parent.nodeName === 'listItem') {
    const list = parent.parent as Y.XmlElement;
    list.insert(list.toArray().indexOf(parent) + 1, elements.map(listItem));
  } else {
    parent.insert(index, elements);
  }
}

function listItem(content: Y.XmlElement): Y.XmlElement {
  const item = new Y.XmlElement('listItem');
  item.insert(0, [content]);
  return item;
}

function removeLine(line: Line): void {
  const texts = new Set<unknown>(line.texts);
  const remove = (part: unknown) => {
    const index = line.paragraph.toArray().findIndex((child) => child === part);
    if (index >= 0) line.paragraph.delete(index, 1);
  };
  texts.forEach(remove);
  if (line.brokenBy) return remove(line.brokenBy);
  if (line.paragraph.length > 0) return;
  let element = line.paragraph;
  let parent = element.parent as Y.XmlFragment;
  while (parent.length === 1 && parent instanceof Y.XmlElement) {
    element = parent;
    parent = element.parent as Y.XmlFragment;
  }
  parent.delete(parent.toArray().indexOf(element), 1);
}

function setLine(line: Line, wanted: string): void {
  const current = textOfLine(line);
  if (current === wanted) return;
  let start = 0;
  while (start < current.length && start < wanted.length && current[start] === wanted[start]) start++;
  let end = 0;
  const most = Math.min(current.length, wanted.length) - start;
  while (end < most && current[current.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  // Half of a character outside the basic plane must not be cut off.
  if (start > 0 && isHighSurrogate(current, start - 1)) start--;
  if (end > 0 && isHighSurrogate(current, current.length - end - 1)) end--;
  deleteRange(line.texts, start, current.length - end - start);
  insertAt(line, start, wanted.slice(start, wanted.length - end));
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function deleteRange(texts: Y.XmlText[], start: number, length: number): void {
  let offset = 0;
  for (const text of texts) {
    const size = text.length;
    const from = Math.max(start, offset);
    const until = Math.min(start + length, offset + size);
    if (until > from) text.delete(from - offset, until - from);
    offset += size;
  }
}

function insertAt(line: Line, position: number, words: string): void {
  if (words === '') return;
  let offset = position;
  for (const text of line.texts) {
    if (offset <= text.length) return text.insert(offset, words);
    offset -= text.length;
  }
  const index = line.brokenBy ? line.paragraph.toArray().findIndex((child) => child === line.brokenBy) + 1 : 0;
  line.paragraph.insert(index, [new Y.XmlText(words)]);
}
