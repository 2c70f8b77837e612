import { describe, expect, it } from 'vitest';
import { cardBeforeAgreement, cardOf, countForCard, linesOf, sentences } from '../../app/domain/card';
import { nameItemIn } from '../../app/features/plans/name-item';
import { itemSaidWords } from '../../app/words/item-said';
import { restrictionWords } from '../../app/words/restrictions';
import { riskWords } from '../../app/words/risks';
import { itemSections, kindOfSection, type AgreedPlan, type PlanItem, type SectionCode } from '../../app/domain/plan';

/** Only what has no words needs a name. */
const nameItem = nameItemIn(riskWords.en, restrictionWords.en, itemSaidWords.en.without_words);

function item(section: SectionCode, text: string, fields: Partial<PlanItem> = {}): PlanItem {
  return {
    id: `${section}-${text}`,
    section,
    kind: kindOfSection[section],
    order: 'a0',
    text,
    words: { type: 'doc' },
    stage: null,
    category: null,
    who: null,
    where: null,
    whereWords: null,
    voice: 'person_own_words',
    howKnown: null,
    onCard: true,
    takenOut: false,
    restrictionTypes: [],
    riskFactors: [],
    contacts: [],
    doNotContact: [],
    addedBy: null,
    addedAt: null,
    ...fields,
  };
}

function plan(items: PlanItem[], fields: Partial<AgreedPlan> = {}): AgreedPlan {
  return {
    personName: 'Ffion Hughes',
    preferredName: 'Ffion',
    pronouns: null,
    crisisLine: 'One person. Lights down.',
    items,
    notAgreed: [],
    views: [],
    audience: Object.fromEntries(
      itemSections.map((section) => [section, 'everyone_supporting_me']),
    ) as AgreedPlan['audience'],
    wroteWith: [],
    ...fields,
  };
}

describe('the right-now card', () => {
  it('shows a red line and a health danger though nobody ticked them (P9)', () => {
    const card = cardOf(
      plan([
        item('avoid', 'Never hold me', { onCard: false, restrictionTypes: ['physical'] }),
        item('avoid', 'No loud music', { onCard: false }),
        item('health_risks', 'Asthma', { onCard: false }),
      ]),
      nameItem,
    );
    expect(card.never.map(({ text }) => text)).toEqual(['Never hold me']);
    expect(card.health.map(({ text }) => text)).toEqual(['Asthma']);
  });

  it('puts what helps under its stage, early before late, and leaves out what was not ticked', () => {
    const card = cardOf(
      plan([
        item('really_hard', 'Step back', { order: 'a3' }),
        item('helps', 'Lights off', { stage: 'escalating', order: 'a2' }),
        item('helps', 'Show my cards', { stage: 'early_signs', order: 'a1' }),
        item('helps', 'Not this', { stage: 'early_signs', onCard: false }),
        item('signs', 'I go quiet', { stage: 'early_signs', onCard: false }),
      ]),
      nameItem,
    );
    expect(card.stages.map(({ stage, actions }) => [stage, actions.map(({ text }) => text)])).toEqual([
      ['early_signs', ['Show my cards']],
      ['escalating', ['Lights off']],
      ['crisis', ['Step back']],
    ]);
    expect(card.stages[0]?.signs.map(({ text }) => text)).toEqual(['I go quiet']);
  });

  it('never shows what was not agreed, taken out or empty (P5)', () => {
    const unsure = item('helps', 'Hand on shoulder');
    const card = cardOf(
      plan([unsure, item('helps', 'Gone', { takenOut: true }), item('avoid', ' ')], {
        notAgreed: [unsure.id],
      }),
      nameItem,
    );
    expect(card.stages).toEqual([]);
    expect(card.never).toEqual([]);
  });

  it('keeps off what the person shows only to those they let in, unless they ticked it', () => {
    const items = [
      item('signs', 'I go quiet', { stage: 'early_signs', onCard: false }),
      item('communication', 'I sign', { onCard: false }),
      item('communication', 'I type'),
      item('health_risks', 'Asthma', { onCard: false }),
      item('important_people', 'Mum', {
        onCard: false,
        contacts: [{ name: 'Nia', relationship: 'mum', phone: '07700 900001', tellAfterRestriction: true }],
      }),
    ];
    const audience = Object.fromEntries(
      itemSections.map((section) => [section, 'named_people']),
    ) as AgreedPlan['audience'];
    const card = cardOf(plan(items, { audience }), nameItem);
    expect(card.stages).toEqual([]);
    expect(card.communication.map(({ text }) => text)).toEqual(['I type']);
    expect(card.contacts).toEqual([]);
    expect(card.health.map(({ text }) => text)).toEqual(['Asthma']);
  });

  it('never reads as "no dangers" when one is written and not agreed', () => {
    const asthma = item('health_risks', 'Asthma');
    expect(cardOf(plan([asthma], { notAgreed: [asthma.id] }), nameItem)).toMatchObject({
      health: [],
      healthNotAgreed: true,
    });
    expect(cardOf(plan([asthma]), nameItem)).toMatchObject({ healthNotAgreed: false });
  });

  it('shows a danger or a red line that was only chosen from the list', () => {
    const card = cardOf(
      plan([
        item('health_risks', '', { riskFactors: ['epilepsy'] }),
        item('avoid', '', { restrictionTypes: ['seclusion'] }),
      ]),
      nameItem,
    );
    expect(card.health.map(({ text }) => text)).toEqual(['Epilepsy']);
    expect(card.never.map(({ text }) => text)).toEqual(['Seclusion']);
  });

  it("says whose words they are when they are not the person's (P3)", () => {
    const card = cardOf(
      plan([item('health_risks', 'Check his hip', { voice: 'staff' }), item('health_risks', 'My hip')]),
      nameItem,
    );
    expect(card.health.map(({ voice }) => voice)).toEqual(['staff', null]);
  });

  it('says where nobody said whose words they are, but not in a plan that the person wrote alone (P3)', () => {
    const written = [
      item('health_risks', 'My hip', { voice: null }),
      item('helps', 'Wait', { voice: null, onCard: true }),
    ];
    const voicesIn = (more: Partial<AgreedPlan>) => {
      const card = cardOf(plan(written, { crisisLineVoice: null, ...more }), nameItem);
      return [card.crisisLineVoice, ...linesOf(card).map(({ voice }) => voice)];
    };
    expect(voicesIn({ wroteWith: ['Carys (Sister)'] })).toEqual(['not_said', 'not_said', 'not_said']);
    expect(voicesIn({})).toEqual([null, null, null]);
    const older = plan(written, { wroteWith: ['Carys (Sister)'] });
    expect(cardOf(older, nameItem).crisisLineVoice, 'it was not asked then').toBeNull();
  });

  it('before any agreement shows only contacts, health dangers and communication (P5)', () => {
    const card = cardBeforeAgreement(
      [
        item('helps', 'Lights off'),
        item('avoid', 'Never hold me', { restrictionTypes: ['physical'] }),
        item('health_risks', 'Asthma'),
        item('communication', 'I type'),
        item('important_people', 'Mum', {
          contacts: [{ name: 'Nia', relationship: 'mum', phone: '07700 900001', tellAfterRestriction: true }],
        }),
      ],
      nameItem,
      { wroteWith: ['Carys'] },
    );
    expect(card).toMatchObject({ crisisLine: null, never: [], stages: [] });
    expect(card.health).toHaveLength(1);
    expect(card.communication).toHaveLength(1);
    expect(card.contacts.map(({ name }) => name)).toEqual(['Nia']);
  });
});

describe('the guide of 60 words and five actions', () => {
  it('counts what the card says of an answer without words: those of its picture', () => {
    const picture = { kind: 'symbol', set: 'openmoji', code: '1F4A1', words: 'my small lamp' } as const;
    expect(countForCard([item('helps', '', { onCard: true, picture })])).toEqual({ words: 3, actions: 1 });
  });

  it('counts the "what helps" items that are marked for the card, and nothing else', () => {
    const counted = countForCard([
      item('helps', 'Lights off. Wait – three minutes!'),
      item('really_hard', 'Step back two metres'),
      item('helps', 'Not marked at all', { onCard: false }),
      item('helps', 'Taken out again', { takenOut: true }),
      item('avoid', 'Never ever hold me'),
      item('really_hard', 'The crisis line', { kind: 'crisis_line' }),
    ]);
    expect(counted).toEqual({ words: 9, actions: 2 });
  });
});

it('shouts the crisis line one sentence a line', () => {
  expect(sentences('One person. Lights down! Never hold me')).toEqual(['One person.', 'Lights down!', 'Never hold me']);
});
