import { getSchema } from '@tiptap/core';
import { expect, it } from 'vitest';
import { wordsMarks, wordsNesting } from '../../app/domain/words';
import { wordsExtensions } from '../../app/features/drafting/words-extensions';
import { wordsVersion } from '../../app/features/drafting/words-token';

/**
 * The shape of words that each version of a page knows, the newest last. A page that knows another shape would take out
 * what it does not know (H18): when this fails, raise `wordsVersion` and add the new shape; never change an old one.
 */
const shapes: Record<number, object> = {
  1: {
    nodes: {
      doc: { content: 'block+', attrs: [] },
      text: { content: '', attrs: [] },
      paragraph: { content: 'inline*', attrs: [] },
      hardBreak: { content: '', attrs: [] },
      listItem: { content: 'paragraph block*', attrs: [] },
      bulletList: { content: 'listItem+', attrs: [] },
      orderedList: { content: 'listItem+', attrs: [] },
    },
    marks: { strong: [], link: ['href'] },
  },
};

it('H18: the shape of words that the editor knows is the one that its version names', () => {
  const { nodes, marks } = getSchema(wordsExtensions);
  const shape = {
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([name, { spec }]) => [
        name,
        { content: spec.content ?? '', attrs: Object.keys(spec.attrs ?? {}) },
      ]),
    ),
    marks: Object.fromEntries(Object.entries(marks).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {})])),
  };
  expect(shape).toEqual(shapes[wordsVersion]);
  expect(Math.max(...Object.keys(shapes).map(Number))).toBe(wordsVersion);
});

it('H18: the server takes the same nodes and marks as the editor makes, and no others', () => {
  const { nodes, marks } = getSchema(wordsExtensions);
  expect(Object.keys(marks).sort()).toEqual([...wordsMarks].sort());
  const inside = new Set(['doc', ...Object.values(wordsNesting).flat()]);
  expect([...inside].sort()).toEqual(Object.keys(nodes).sort());
});
