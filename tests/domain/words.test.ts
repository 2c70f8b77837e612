import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { isSafeLink, isWords, textOf, wordsFrom, wordsMarks, wordsNesting } from '../../app/domain/words';
import { wordsExtensions } from '../../app/features/drafting/words-extensions';

describe('words', () => {
  const schema = getSchema(wordsExtensions);

  test('D11: the editor can make exactly what is accepted', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([...Object.keys(wordsNesting), 'text'].sort());
    expect(Object.keys(schema.marks).sort()).toEqual([...wordsMarks].sort());
    for (const [name, inside] of Object.entries(wordsNesting)) {
      const { contentMatch } = schema.nodes[name]!;
      const possible = Object.values(schema.nodes).filter((type) => {
        const first = contentMatch.matchType(type);
        const later = Array.from({ length: contentMatch.edgeCount }, (_, index) => contentMatch.edge(index).next);
        return first !== null || later.some((match) => match.matchType(type) !== null);
      });
      expect(possible.map((type) => type.name).sort(), name).toEqual([...inside].sort());
    }
  });

  test('P15: a link is known as one in Safari 16 too, which has no URL.canParse', () => {
    const { canParse } = URL;
    Reflect.deleteProperty(URL, 'canParse');
    try {
      expect(isSafeLink('https://example.org')).toBe(true);
      expect(isSafeLink('https://')).toBe(false);
    } finally {
      URL.canParse = canParse;
    }
  });

  test('D11: only https links are links', () => {
    const good = ['https://example.org', 'https://example.org/a?b=c#d'];
    const bad = [
      'http://example.org',
      'javascript:alert(1)',
      ' https://x',
      'https://',
      'data:text/html,x',
      '//x',
      7,
      null,
    ];
    expect([good.filter(isSafeLink), bad.filter(isSafeLink)]).toEqual([good, []]);
  });

  test('plain text becomes a paragraph for each line and comes back as it was', () => {
    for (const text of ['One line', 'Two\nlines', 'a\n\nb', 'naïve – “quoted” 👍🏽']) {
      const words = wordsFrom(text);
      expect(textOf(words)).toBe(text);
      expect(isWords(words)).toBe(true);
      schema.nodeFromJSON(words).check();
    }
  });

  test.each([
    ['a script', { type: 'doc', content: [{ type: 'script' }] }],
    ['text outside a paragraph', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
    ['an attribute', { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'x' } }] }],
    [
      'a link elsewhere',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }],
          },
        ],
      },
    ],
    ['a list in another document', { type: 'listItem' }],
    ['nothing at all', null],
  ])('D11: %s is not words', (_what, words) => {
    expect(isWords(words)).toBe(false);
  });
});
