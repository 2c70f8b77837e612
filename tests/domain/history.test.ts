import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, continues, joined, pictureChange, standingAt, type Revision } from '#app/domain/history';
import { noDetails } from '#app/domain/item-details';
import { wordsFrom } from '#app/domain/words';
import { anItem } from '../support/agreed-plan';

const cards = anItem('helps', 'Hold up my cards.', { stage: 'early_signs', onCard: false });
const said = (text: string) => ({ ...cards, text, words: wordsFrom(text) });
const minute = 60_000;

function sitting(more: Partial<Revision>): Revision {
  return { itemId: cards.id, from: 0, until: 0, accountIds: ['ffion'], before: cards, after: said('Wait.'), ...more };
}

describe('what changed about an item', () => {
  it('is said kind by kind, and nothing where it reads the same', () => {
    expect(changesOf(null, cards)).toEqual(['added']);
    expect(changesOf(cards, { ...cards, addedBy: 'somebody' })).toEqual([]);
    expect(changesOf(cards, said('Wait.'))).toEqual(['reworded']);
    // P3: other words are nobody's for now, whoever wrote them; what somebody says of them is told.
    expect(changesOf({ ...cards, voice: 'person_own_words' }, { ...said('Wait.'), voice: null })).toEqual(['reworded']);
    expect(changesOf({ ...cards, voice: 'family' }, { ...said('Wait.'), voice: 'staff' })).toEqual([
      'reworded',
      'voice',
    ]);
    expect(changesOf({ ...cards, voice: 'family' }, { ...cards, voice: null })).toEqual(['voice']);
    expect(changesOf(cards, { ...cards, takenOut: true })).toEqual(['taken_out']);
    expect(changesOf({ ...cards, takenOut: true }, cards)).toEqual(['brought_back']);
    const away = { ...said(''), ...noDetails, takenOut: true };
    expect(changesOf({ ...cards, takenOut: true }, away)).toEqual(['put_away']);
    expect(changesOf(cards, away)).toEqual(['taken_out']);
    expect(changesOf(away, cards)).toEqual(['brought_back']);
    expect(changesOf(cards, { ...cards, order: 'a9', stage: 'crisis', who: 'Bex', onCard: true })).toEqual([
      'moved',
      'stage',
      'place',
      'put_on_card',
    ]);
  });

  it('A5: is told of the picture by both pictures, and by one where it was added or taken away', () => {
    const ears = { kind: 'symbol', set: 'openmoji', code: '1F3A7', words: 'headphone' } as const;
    const own = { ...ears, words: 'World off' };
    const carrying = (picture: typeof ears | typeof own | null) => ({ ...cards, picture });
    expect(pictureChange(carrying(ears), carrying(own))).toEqual({ before: ears, after: own });
    expect(pictureChange(cards, carrying(ears))).toEqual({ before: null, after: ears });
    expect(pictureChange(carrying(ears), carrying(null))).toEqual({ before: ears, after: null });
    expect(pictureChange(null, carrying(ears))).toEqual({ before: null, after: ears });
    expect([pictureChange(carrying(ears), carrying({ ...ears })), pictureChange(cards, carrying(null))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a sitting', () => {
  it('goes on while the same people write, and while somebody joins them', () => {
    const [alone, both] = [['ffion'], ['ffion', 'carys']];
    const goesOn = (last: string[], next: string[], after: number) =>
      continues(sitting({ accountIds: last }), sitting({ accountIds: next, from: after }));
    expect(goesOn(alone, alone, 29 * minute)).toBe(true);
    expect(goesOn(alone, alone, 31 * minute)).toBe(false);
    expect(goesOn(alone, both, 29 * minute)).toBe(true);
    expect(goesOn(both, alone, minute)).toBe(true);
    expect(goesOn(both, alone, 3 * minute)).toBe(false);
  });

  it("ends with somebody else's change, however soon it comes (H17)", () => {
    expect(continues(sitting({ accountIds: ['ffion'] }), sitting({ accountIds: ['bex'], from: 1 }))).toBe(false);
  });

  it('ends where most of the words go away, so that they can be put back (P11)', () => {
    const long = sitting({ before: null, after: said('Hold up both of my cards, and wait.') });
    const then = (text: string) => continues(long, sitting({ before: long.after, after: said(text) }));
    expect([then(''), then('Hold up'), then('Hold up both of my cards.')]).toEqual([false, false, true]);
    expect(continues(sitting({}), sitting({ before: said('Wait.'), after: said('') }))).toBe(true);
  });

  it('ends where a photo, a drawing or a voice note goes away; a symbol is found again (P11)', () => {
    const photo = (id: string) => ({ kind: 'photo', id, words: '' }) as const;
    const symbol = (code: string) => ({ kind: 'symbol', set: 'openmoji', code, words: 'ears' }) as const;
    const from = (before: object, after: object) =>
      continues(sitting({ before: null, after: { ...cards, ...before } }), sitting({ after: { ...cards, ...after } }));
    expect(from({ picture: photo('a') }, { picture: photo('b') })).toBe(false);
    expect(from({ picture: photo('a') }, { picture: null })).toBe(false);
    expect(from({ sound: { id: 'a', seconds: 3, words: '' } }, {})).toBe(false);
    expect(from({ picture: photo('a') }, { picture: { ...photo('a'), words: 'my ferns' } })).toBe(true);
    expect(from({ picture: symbol('1F3A7') }, { picture: symbol('1F442') })).toBe(true);
  });

  it('is nothing when what was written was taken back', () => {
    expect(joined(sitting({}), sitting({ before: said('Wait.'), after: cards }))).toBeNull();
    expect(
      joined(sitting({}), sitting({ before: said('Wait.'), after: said('Sit.'), accountIds: ['bex'] })),
    ).toMatchObject({ before: cards, after: said('Sit.'), accountIds: ['ffion', 'bex'] });
  });
});

describe('how a section stood at a moment', () => {
  it('is what every item said before the first sitting after it, whatever was written (P11)', () => {
    const texts = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.lorem({ maxCount: 2 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), (writings, pick) => {
        const items = [0, 1, 2].map((index) => ({ ...cards, id: `item-${index}` }));
        const moments: string[][] = [items.map(({ text }) => text)];
        const revisions: Revision[] = [];
        writings.forEach(([which, text], index) => {
          const before = items[which]!;
          const after = { ...before, text, words: wordsFrom(text) };
          items[which] = after;
          revisions.push({ itemId: before.id, from: index + 1, until: index + 1, accountIds: ['a'], before, after });
          moments.push(items.map((item) => item.text));
        });
        const at = pick % moments.length;
        const then = standingAt(
          items,
          revisions.filter(({ until }) => until > at),
        );
        expect(items.map(({ id }) => then.get(id)?.text)).toEqual(moments[at]);
      }),
    );
  });

  it('has nothing of what was not there yet', () => {
    expect(standingAt([cards], [sitting({ before: null, after: cards })]).get(cards.id)).toBeNull();
  });
});
