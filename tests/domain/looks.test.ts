import { describe, expect, test } from 'vitest';
import { gatherLooks, type Look } from '../../app/domain/looks';
import { looksTold } from '../../app/words/looks-told';

const told = looksTold.en;

const minute = 60_000;
const mine = { own: true, preferredName: 'Ffion' };
const hers = { own: false, preferredName: 'Ffion' };

function look(action: Look['action'], minutesAgo = 0, fields: Partial<Look> = {}): Look {
  return { at: 10_000 * minute - minutesAgo * minute, accountId: 'sam', action, section: null, ...fields };
}

describe('P12: who looked, in sentences', () => {
  test.each<[string, Look[]]>([
    ['Sam looked at your card.', [look('card.looked')]],
    ['Sam looked at your card twice.', [look('card.looked'), look('card.looked', 3)]],
    ['Sam looked at your card three times.', [look('card.looked'), look('card.looked', 3), look('card.looked', 30)]],
    ['Sam looked at your card and what was written about you.', [look('incident.looked'), look('card.looked', 3)]],
    ['Sam looked at your agreed plan.', [look('version.looked')]],
    ['Sam looked at your answers to “What helps”.', [look('draft.looked', 0, { section: 'What helps' })]],
    [
      'Sam looked at two parts of your draft.',
      [
        look('draft.looked', 0, { section: 'What helps' }),
        look('draft.looked', 1, { section: 'How you can tell' }),
        look('draft.looked', 2, { section: 'What helps' }),
      ],
    ],
  ])('%s', (sentence, looks) => {
    expect(told.what('Sam', looks, mine)).toBe(sentence);
  });

  test('who decides for the person reads it with their name', () => {
    expect(told.what('Sam', [look('card.looked')], hers)).toBe("Sam looked at Ffion's card.");
    const nothing = { hardThen: false, decides: null, letIn: [] };
    expect(told.why({ ...nothing, hardThen: true }, hers)).toEqual(['Ffion was finding it hard.']);
    expect(told.why({ ...nothing, hardThen: true }, mine)).toEqual(['You were finding it hard.']);
    expect(told.why(nothing, mine)).toEqual([]);
    const letIn = [
      { by: null, purpose: 'to help.' },
      { by: 'Gwen Rees', purpose: 'to read' },
    ];
    expect(told.why({ ...nothing, decides: 'parental responsibility', letIn }, hers)).toEqual([
      'They decide for Ffion: parental responsibility.',
      'Ffion let them in: “to help”.',
      'Gwen Rees let them in: “to read”.',
    ]);
  });

  test('looks of one person within an hour are told as one; others and later ones are not', () => {
    const looks = [
      look('card.looked', 0),
      look('card.looked', 20, { accountId: 'bex' }),
      look('card.looked', 59),
      look('card.looked', 60),
      look('card.looked', 61),
    ];
    expect(gatherLooks(looks).map((group) => group.length)).toEqual([2, 1, 2]);
  });

  const sam = { name: 'Sam Jones', relation: null, jobTitle: null, siteName: null };
  test.each([
    ['Your sister.', { ...sam, relation: 'Sister' }],
    ['Your key worker, at Willow Court.', { ...sam, relation: 'key worker', siteName: 'Willow Court' }],
    ['Sam works at Willow Court.', { ...sam, siteName: 'Willow Court' }],
    ['Sam is a support worker at Willow Court.', { ...sam, siteName: 'Willow Court', jobTitle: 'Support worker' }],
    ['Sam is an advocate.', { ...sam, jobTitle: 'Advocate' }],
    ['', sam],
  ])('%s', (sentence, looker) => {
    expect(told.who(looker, mine) ?? '').toBe(sentence);
  });
});
