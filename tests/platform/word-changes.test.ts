import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '#app/platform/word-changes';

const read = (changes: ReturnType<typeof wordChanges>, not: 'came' | 'went') =>
  changes
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('what changed, word by word', () => {
  it('names the words that came and that went', () => {
    expect(wordChanges('Do hold my hand.', "Don't hold my hand.")).toEqual([
      { kind: 'went', text: 'Do' },
      { kind: 'came', text: "Don't" },
      { kind: 'same', text: ' hold my hand.' },
    ]);
  });

  it('shows words that all gave way to others as one stretch, not as a puzzle', () => {
    expect(wordChanges('Sit near me, please. Wait.', "Don't come too close. Wait.")).toEqual([
      { kind: 'went', text: 'Sit near me, please' },
      { kind: 'came', text: "Don't come too close" },
      { kind: 'same', text: '. Wait.' },
    ]);
    expect(wordChanges('Give tea and time.', 'Give sweet tea and more time.').map(({ kind }) => kind)).toEqual([
      'same',
      'came',
      'same',
      'came',
      'same',
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 40 }));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        expect(read(changes, 'came')).toBe(before);
        expect(read(changes, 'went')).toBe(after);
      }),
    );
  });

  it('shows two long texts that have nothing in common whole', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['went', 'came']);
  });
});
