import { describe, expect, it } from 'vitest';
import { avoidTypes, strategyTypes, triggerCategories } from '#app/domain/codes';
import { contradictions } from '#app/domain/contradiction';
import { restrictionTypes } from '#app/domain/restriction';
import { sharedSubjects } from '#app/domain/shared-subjects';
import type { PlanItem, SectionCode } from '#app/domain/plan';
import { anItem } from '../support/agreed-plan';

type Said = [section: SectionCode, text: string, more?: Partial<PlanItem>];

function asked(...said: Said[]): string[][] {
  const items = said.map(([section, text, more]) => anItem(section, text, more));
  return contradictions(items).map(({ one, other, by }) => [one.text, other.text, by]);
}

describe('contradictions are asked about', () => {
  it.each<[Said, Said, 'codes' | 'words']>([
    [['triggers', 'Being touched'], ['helps', 'A hand on my shoulder'], 'codes'],
    [['triggers', 'When it is too near', { category: 'sensory_touch' }], ['helps', 'Hold my hand.'], 'codes'],
    [['avoid', 'Never hold me.'], ['really_hard', 'Hug me tight.'], 'codes'],
    [['avoid', 'Hands off.', { restrictionTypes: ['physical'] }], ['helps', 'Hold my arm.'], 'codes'],
    [['avoid', "Don't leave me alone."], ['helps', 'Leave me alone.'], 'words'],
    [['avoid', 'Do not sit on my bed.'], ['good_day', 'You sit on my bed and read.'], 'words'],
    [['triggers', 'The radio'], ['good_day', 'The radio.'], 'words'],
    [['helps', 'Keep the door open.'], ['helps', 'Keep the door shut.'], 'words'],
    [['helps', 'Talk to me.'], ['helps', 'Do not talk to me.'], 'words'],
  ])('%j and %j', (one, other, by) => {
    expect(asked(one, other)).toEqual([[one[1], other[1], by]]);
    const turned = asked(other, one);
    expect(turned).toHaveLength(1);
    expect([...turned[0]!].sort()).toEqual([one[1], other[1], by].sort());
  });

  it.each<[Said, Said]>([
    [
      ['triggers', 'Being touched'],
      ['helps', 'Do not touch me.'],
    ],
    [
      ['avoid', 'Never hold me.'],
      ['helps', 'Hold up my two cards.'],
    ],
    [
      ['avoid', 'Never hold me.'],
      ['avoid', 'Do not touch my arms.'],
    ],
    [
      ['triggers', 'Lights on'],
      ['helps', 'Lights off'],
    ],
    [
      ['triggers', 'Music that I did not choose.'],
      ['helps', 'Music.'],
    ],
    [
      ['helps', 'Talk to me.', { stage: 'early_signs' }],
      ['helps', 'Do not talk to me.', { stage: 'crisis' }],
    ],
    [
      ['signs', 'I shout.'],
      ['avoid', 'Do not shout.'],
    ],
    [
      ['helps', 'Tea.'],
      ['triggers', 'Waiting.'],
    ],
    [
      ['helps', ''],
      ['triggers', ''],
    ],
    [
      ['triggers', 'Pain, needing the toilet.'],
      ['really_hard', 'Stop. Pain, toilet.'],
    ],
  ])('%j and %j are not', (one, other) => {
    expect(asked(one, other)).toEqual([]);
  });

  it('leaves out what was taken out', () => {
    expect(asked(['triggers', 'Being touched', { takenOut: true }], ['helps', 'Hug me.'])).toEqual([]);
  });

  it('somebody to call who must not be called', () => {
    const mum = { name: 'Nia', relationship: 'mum', phone: '07700 900001', tellAfterRestriction: true };
    const [call, never] = [
      anItem('important_people', 'Ring Nia.', { contacts: [mum] }),
      anItem('important_people', 'Not her.', { doNotContact: [' nia'] }),
    ];
    expect(contradictions([call, never])).toMatchObject([{ by: 'calling' }]);
  });

  it('every code that a rule names is a code of the lists', () => {
    const known: readonly string[] = [...triggerCategories, ...avoidTypes, ...restrictionTypes];
    expect(sharedSubjects.flatMap(({ notWanted }) => notWanted).filter((code) => !known.includes(code))).toEqual([]);
    const strategies: readonly string[] = strategyTypes;
    expect(sharedSubjects.flatMap(({ wanted }) => wanted).filter((code) => !strategies.includes(code))).toEqual([]);
  });

  it('reads words that the language itself knows as words (D3)', () => {
    const words = '{{constructor.constructor("alert(1)")()}} __proto__ toString hasOwnProperty';
    expect(contradictions([anItem('helps', words), anItem('avoid', words)])).toHaveLength(1);
  });
});
