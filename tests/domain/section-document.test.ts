import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  addItem,
  itemsOf,
  moveItem,
  readItems,
  rewordItem,
  setTakenOut,
  wordsFragment,
} from '../../app/features/drafting/section-document';
import { fragmentOf, plainText, setWords, wordsOf } from '../../app/features/drafting/section-words';
import { isWords } from '../../app/domain/words';

function documentOf(...texts: string[]): Y.Doc {
  const document = new Y.Doc();
  texts.forEach((text, index) =>
    addItem(document, 'helps', { id: `item-0${index}`, text, addedBy: 'a', addedAt: 1, details: { stage: 'calm' } }),
  );
  return document;
}

const texts = (document: Y.Doc) => readItems(document, 'helps').map((item) => item.text);

describe('a section as a document', () => {
  test('items keep what was said of them and stand in their order', () => {
    const document = documentOf('One', 'Two\nlines');
    const [first, second] = readItems(document, 'helps');
    expect(first).toMatchObject({
      text: 'One',
      stage: 'calm',
      kind: 'strategy',
      section: 'helps',
      onCard: false,
      who: null,
    });
    expect(second?.words.content).toHaveLength(2);
    expect(isWords(second?.words)).toBe(true);
  });

  test('moving by buttons keeps every item, also those added at the same moment', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    addItem(here, 'helps', { id: 'item-aa', text: 'A', addedBy: null, addedAt: null });
    addItem(there, 'helps', { id: 'item-bb', text: 'B', addedBy: null, addedAt: null });
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    addItem(here, 'helps', { id: 'item-cc', text: 'C', addedBy: null, addedAt: null });
    moveItem(here, 'helps', 'item-cc', -1);
    expect(texts(here)).toEqual(['A', 'C', 'B']);
    moveItem(here, 'helps', 'item-aa', 1);
    moveItem(here, 'helps', 'item-aa', 1);
    moveItem(here, 'helps', 'item-aa', 1);
    expect(texts(here)).toEqual(['C', 'B', 'A']);
  });

  test('P11: what is taken out can be brought back', () => {
    const document = documentOf('One');
    setTakenOut(document, 'item-00', true);
    expect(readItems(document, 'helps')[0]).toMatchObject({ takenOut: true, text: 'One' });
    setTakenOut(document, 'item-00', false);
    expect(readItems(document, 'helps')[0]?.takenOut).toBe(false);
  });

  test.each([
    ['One line', 'One longer line'],
    ['a\nb\nc', 'a\nc'],
    ['a\nc', 'a\nb\nc'],
    ['a', ''],
    ['', 'a\nb'],
    ['say 👍🏽 twice', 'say 👍🏻 twice'],
    ['first\nsecond', 'second\nfirst'],
  ])('rewording %j as %j says exactly that', (before, after) => {
    const document = documentOf(before);
    rewordItem(document, 'item-00', after);
    expect(texts(document)).toEqual([after]);
  });

  test('rewording is the smallest change: words typed elsewhere in the answer at the same time stay', () => {
    const here = documentOf('Lights off. Wait.');
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    rewordItem(here, 'item-00', 'Lights off. Wait with me.');
    rewordItem(there, 'item-00', 'All lights off. Wait.');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(texts(here)).toEqual(['All lights off. Wait with me.']);
  });

  test('lists, line breaks and marks survive reading, and rewording of another line', () => {
    const words = {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: ['tea', 'blanket'].map((text) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'strong' }] }] }],
          })),
        },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'then' }, { type: 'hardBreak' }, { type: 'text', text: 'wait' }],
        },
      ],
    };
    const document = new Y.Doc();
    document.getMap('items').set('x', new Y.Map([['words', fragmentOf(words)]]));
    const fragment = wordsFragment(itemsOf(document).get('x'))!;
    expect(wordsOf(fragment)).toEqual(words);
    expect(plainText(fragment)).toBe('tea\nblanket\nthen\nwait');
    setWords(fragment, 'tea\nsoft blanket\nmusic\nthen');
    expect(plainText(fragment)).toBe('tea\nsoft blanket\nmusic\nthen');
    expect(isWords(wordsOf(fragment))).toBe(true);
  });
});
