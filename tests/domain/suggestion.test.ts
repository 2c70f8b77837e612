import { describe, expect, it } from 'vitest';
import { changedSince, decideSuggestion, placingFor, saidNow, stateOf } from '#app/domain/suggestion';
import { anItem } from '../support/agreed-plan';

const cards = anItem('helps', 'Hold up my two cards.', { stage: 'early_signs' });
const nothingElse = { words: null, placing: null };

describe('P2: what is a suggestion', () => {
  it('is something new with words in it', () => {
    expect(decideSuggestion({ kind: 'add', words: ' Wait. ', placing: null }, null)).toMatchObject({
      allowed: true,
      suggested: { words: 'Wait.' },
    });
    expect(decideSuggestion({ ...nothingElse, kind: 'add', words: '  ' }, null)).toMatchObject({
      reason: 'words-missing',
    });
  });

  it('is what differs, and no more than that', () => {
    const place = { stage: 'escalating' as const, who: null, where: null, whereWords: null };
    const both = decideSuggestion({ kind: 'change', words: 'Hold up my cards.', placing: place }, cards);
    expect(both).toMatchObject({ suggested: { words: 'Hold up my cards.', placing: place } });
    const onlyPlace = decideSuggestion({ kind: 'change', words: ' Hold up my two cards. ', placing: place }, cards);
    expect(onlyPlace).toMatchObject({ suggested: { words: null, placing: place } });
    const same = decideSuggestion({ kind: 'change', words: cards.text, placing: saidNow(cards) }, cards);
    expect(same).toMatchObject({ allowed: false, reason: 'nothing-different' });
  });

  it('is not about what was taken out, or was never there', () => {
    const out = { ...cards, takenOut: true };
    for (const item of [out, null]) {
      expect(decideSuggestion({ ...nothingElse, kind: 'take_out' }, item)).toMatchObject({ reason: 'already-out' });
      expect(decideSuggestion({ ...nothingElse, kind: 'change', words: 'x' }, item)).toMatchObject({
        reason: 'already-out',
      });
    }
  });

  it('speaks of a stage or a place only where the section does', () => {
    const placing = { stage: 'crisis' as const, who: 'Bex', where: 'my_room' as const, whereWords: null };
    expect(placingFor('helps', placing)).toEqual(placing);
    expect(placingFor('signs', placing)).toEqual({ ...placing, who: null, where: null });
    expect(placingFor('triggers', placing)).toBeNull();
  });
});

describe('a suggestion about an item that has changed since', () => {
  it('says so, whatever of it changed', () => {
    const then = saidNow(cards);
    expect(changedSince(then, cards)).toBe(false);
    expect(changedSince(null, null)).toBe(false);
    for (const now of [{ ...cards, text: 'Wait.' }, { ...cards, stage: null }, { ...cards, takenOut: true }, null]) {
      expect(changedSince(then, now)).toBe(true);
    }
  });
});

describe('how far a suggestion is', () => {
  const waits = { withdrawnAt: null };
  const [said, closed] = [{ closes: false }, { closes: true }];

  it('follows from the last word, then from being taken back, then from the talk', () => {
    expect(stateOf(waits, null, [])).toBe('open');
    expect(stateOf(waits, null, [said])).toBe('talking');
    expect(stateOf(waits, null, [said, closed])).toBe('open');
    expect(stateOf(waits, null, [said, closed, said])).toBe('talking');
    expect(stateOf({ withdrawnAt: 1 }, null, [said])).toBe('withdrawn');
    expect(stateOf(waits, { answer: 'no' }, [said])).toBe('no');
  });
});
