import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPiece, piecesOf } from '#app/domain/proposed-pieces';

describe('what somebody brings in, as proposed answers', () => {
  it('is a piece for each line of a list, each short paragraph, each sentence of a long one', () => {
    expect(piecesOf('What helps\n\n• Tea.\n- Wait with me.\n1. My cards\r\n2) Quiet\n\n')).toEqual([
      ...['What helps', 'Tea.', 'Wait with me.', 'My cards', 'Quiet'],
    ]);
    const long = `${'I like it when it is calm and there is time. '.repeat(8)}Then I am OK!`;
    expect(piecesOf(long)).toHaveLength(9);
    expect(piecesOf('A short one. And another.')).toEqual(['A short one. And another.']);
  });

  it('joins lines that were broken in the middle of a sentence, and no others', () => {
    const wrapped =
      'When I come home from the day centre I need to be in my\nroom with the door open for an hour.\nTea.';
    expect(piecesOf(wrapped)).toEqual([
      'When I come home from the day centre I need to be in my room with the door open for an hour.',
      'Tea.',
    ]);
  });

  it('keeps Welsh, Polish, right-to-left and emoji as they are', () => {
    const said = [
      'Dŵr cynnes, a llaw ŵyr.',
      'Źle, gdy ktoś krzyczy: żółw.',
      'لا تلمسني من فضلك',
      'אל תיגע בי',
      '👩🏽‍🦽❤️‍🔥 calm',
    ];
    expect(piecesOf(said.join('\n'))).toEqual(said);
  });

  it('takes ten thousand words without an end', () => {
    const pieces = piecesOf('word '.repeat(10_000));
    expect(pieces.join(' ').split(' ')).toHaveLength(10_000);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestPiece);
  });

  it('loses no letter of any text, and makes no half of one', () => {
    const letters = (text: string) => text.replace(/[\s\0]/g, '');
    const typed = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\n', '\r', '.', 'ŵ', '👩🏽‍🦽', 'ا'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      maxLength: 400,
    });
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 40 }), (text, times) => {
        const plain = text.replace(/[-–—*•·▪◦‣()\d\p{Cs}]/gu, '').repeat(times);
        const pieces = piecesOf(plain);
        expect(letters(pieces.join(''))).toBe(letters(plain));
        expect(pieces.every((piece) => !/\p{Cs}/u.test(piece) && piece.trim() !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
