import type { WordsNode } from './plan';

/** What may stand directly inside what: everything that words can be made of, and nothing else (D11). */
export const wordsNesting: Readonly<Record<string, readonly string[]>> = {
  doc: ['paragraph', 'bulletList', 'orderedList'],
  paragraph: ['text', 'hardBreak'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  hardBreak: [],
};

export const wordsMarks = ['strong', 'link'] as const;

/** Levels of nodes below the words themselves. */
export const deepestWords = 12;

const longestLink = 2_000;

/** Links lead to https addresses only. Safari 16 has no `URL.canParse`. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > longestLink || !/^https:\/\//i.test(href)) return false;
  try {
    return new URL(href).protocol === 'https:';
  } catch {
    return false;
  }
}

/** A line of text is a paragraph, or a part of one between line breaks. */
export function linesOf(words: WordsNode): string[] {
  if (words.type === 'paragraph') {
    const lines = [''];
    for (const child of words.content ?? []) {
      if (child.type === 'hardBreak') lines.push('');
      else lines[lines.length - 1] += child.text ?? '';
    }
    return lines;
  }
  return (words.content ?? []).flatMap(linesOf);
}

export function textOf(words: WordsNode): string {
  return linesOf(words).join('\n').trim();
}

/** Text as somebody typed it in a plain box: one paragraph for each line. */
export function typedLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');
}

export function wordsFrom(text: string): WordsNode {
  return {
    type: 'doc',
    content: typedLines(text).map((line) => ({
      type: 'paragraph',
      ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
    })),
  };
}

/** Whether something read from a file, a form or the draft is words and nothing but words. */
export function isWords(value: unknown, inside = 'doc', depth = 0): value is WordsNode {
  if (typeof value !== 'object' || value === null || depth > deepestWords) return false;
  const { type, text, attrs, marks, content } = value as WordsNode;
  if (depth === 0 ? type !== 'doc' : !(wordsNesting[inside] ?? []).includes(type)) return false;
  if (attrs !== undefined && Object.keys(attrs).length > 0) return false;
  if (type === 'text')
    return typeof text === 'string' && text !== '' && content === undefined && (marks ?? []).every(isMark);
  if (text !== undefined || (marks ?? []).length > 0) return false;
  return content === undefined || (Array.isArray(content) && content.every((child) => isWords(child, type, depth + 1)));
}

function isMark(mark: { type: string; attrs?: Record<string, unknown> }): boolean {
  const keys = Object.keys(mark.attrs ?? {});
  if (mark.type === 'strong') return keys.length === 0;
  return mark.type === 'link' && keys.length === 1 && isSafeLink(mark.attrs?.href);
}
