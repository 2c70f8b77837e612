import { describe, expect, it } from 'vitest';
import { clashingItems, type KeptItem } from '#app/domain/kept-words';

const kept: KeptItem = { id: 'cards', base: 'Hold up my cards.', words: 'Hold up both cards.' };
const clash = (item: { text: string; takenOut: boolean } | null, mine = kept) => clashingItems([mine], () => item);

describe('P11: words that were written without a connection', () => {
  it('clash where somebody else changed the same words meanwhile, or took them out', () => {
    expect(clash({ text: 'Wait.', takenOut: false })).toEqual([kept]);
    expect(clash({ text: 'Hold up my cards.', takenOut: true })).toEqual([kept]);
    expect(clash(null)).toEqual([kept]);
  });

  it('do not clash where nobody did, where both say the same, and where nothing was reworded', () => {
    expect(clash({ text: 'Hold up my cards. ', takenOut: false })).toEqual([]);
    expect(clash({ text: kept.words, takenOut: false })).toEqual([]);
    expect(clash({ text: 'Wait.', takenOut: false }, { ...kept, words: 'Hold up my cards.' })).toEqual([]);
    expect(clashingItems([{ ...kept, base: null }], () => null)).toEqual([]);
  });
});
