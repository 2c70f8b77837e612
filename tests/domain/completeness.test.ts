import { describe, expect, it } from 'vitest';
import { settings } from '../../app/domain/codes';
import { completeness, type RecordFacts } from '../../app/domain/completeness';
import {
  fieldsOf,
  recordFieldKeys,
  recordFields,
  recordLawCitations,
  recordLaws,
  recordLawsFor,
  type AnswerField,
  type RecordField,
  type RecordFieldKey,
} from '../../app/domain/record-fields';
import { recordFieldWords } from '../../app/words/record-fields';
import codes from '../support/law-codes.json';

/** "-" is what the list writes where a law does not ask for it. */
const orNone = (listed: string | null) => (listed === '-' ? null : listed);

/** Where the list says in words what reg 35(3)(b) and (c) ask for, and what stands beside a number. */
const homes = (listed: string | null) => {
  if (listed?.startsWith('within 5 days')) return 'reg 35(3)(c)';
  if (listed?.startsWith('within 48 hours')) return 'reg 35(3)(b)';
  const numbers = orNone(listed)?.match(/^\(\w+\)(,\(\w+\))*/);
  return numbers ? `reg 35(3)(a)${numbers[0]}` : undefined;
};

describe('the table of the record is that of the code list', () => {
  it('each field once, and two that reg 13 asks for beside them', () => {
    const beside: RecordFieldKey[] = ['harm_feared', 'less_harm_reason'];
    expect(recordFieldKeys).toEqual([...codes.record_fields.map(({ key }) => key), ...beside]);
  });

  it.each(codes.record_fields)('$key: its laws, and whether the plan fills it', (listed) => {
    const { clauses, comesFrom }: RecordField = recordFields[listed.key as RecordFieldKey];
    const letter = orNone(listed.muufa_s6_5);
    expect(clauses.use_of_force_act).toBe(letter ? `s6(5)(${letter})` : undefined);
    expect(clauses.mhsds ?? null).toBe(listed.mhsds?.replace(' etc.', '') ?? null);
    expect(clauses.childrens_homes).toBe(homes(listed.childrens_homes_reg_35_3_a));
    expect(clauses.schools !== undefined).toBe(listed.dfe_2026 !== null);
    if (listed.dfe_2026 !== null && listed.dfe_2026 !== 'yes') expect(clauses.schools).toBe(listed.dfe_2026);
    // What is talked about afterwards is chosen from the plan, and said by whoever was there.
    const saidLater = ['follow_up_support', 'review_person'].includes(listed.key);
    expect(comesFrom.from === 'plan').toBe(listed.can_prefill_from_plan && !saidLater);
  });

  it('Use of Force Act s6(5): every letter from (a) to (p)', () => {
    const letters = new Set(fieldsOf('use_of_force_act').map(({ clause }) => clause));
    expect([...letters].sort()).toEqual([...'abcdefghijklmnop'].map((letter) => `s6(5)(${letter})`));
  });

  it('reg 35(3): every number of (a), and (b) and (c)', () => {
    const clauses = fieldsOf('childrens_homes').map(({ clause }) => clause);
    for (const number of ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']) {
      expect(clauses.some((clause) => clause.includes(`(${number})`))).toBe(true);
    }
    expect(clauses).toEqual(expect.arrayContaining(['reg 35(3)(b)', 'reg 35(3)(c)']));
  });

  it('has a question for each field, and a name for each law', () => {
    const { question, law } = recordFieldWords.en;
    expect(recordFieldKeys.filter((key) => !question[key]('Ffion').endsWith('?') && key !== 'staff')).toEqual([]);
    expect(recordLaws.filter((each) => !law[each] || !recordLawCitations[each])).toEqual([]);
  });
});

const everyAnswer: AnswerField[] = recordFieldKeys.flatMap((key) => {
  const { comesFrom }: RecordField = recordFields[key];
  return comesFrom.from === 'answer' ? [comesFrom.field] : [];
});

const full: RecordFacts = {
  setting: 'mh_inpatient',
  on: '2026-06-03',
  nhsNumber: '9990000018',
  uses: [{ type: 'physical', mhsdsType: '07', stoppedAt: 5 }],
  strategyIds: ['cards'],
  tries: [{ itemId: 'cards' }],
  answers: Object.fromEntries(everyAnswer.map((field) => [field, { value: 'said' }])),
  toTell: [{ settled: true }],
  supportGiven: false,
  signedByManager: true,
};

/** The gaps of one law, each with where it is filled. */
function gaps(more: Partial<RecordFacts>, law = completeness({ ...full, ...more })[0]) {
  return law?.fields.filter(({ state }) => state === 'gap').map(({ key, link }) => [key, link]);
}

function without(field: AnswerField): RecordFacts['answers'] {
  return { ...full.answers, [field]: undefined };
}

describe('P14: how complete a record is', () => {
  it('is asked by the law of each setting', () => {
    expect(settings.map((setting) => [setting, ...recordLawsFor(setting, full.on)])).toEqual([
      ['mh_inpatient', 'use_of_force_act', 'mhsds'],
      ['ld_autism_inpatient', 'use_of_force_act', 'mhsds'],
      ['acute_hospital', 'care_services'],
      ['care_home', 'care_services'],
      ['supported_living', 'care_services'],
      ['childrens_home', 'childrens_homes'],
      ['secure_childrens_home', 'childrens_homes'],
      ['special_school', 'schools'],
      ['mainstream_school', 'schools'],
      ['college'],
    ]);
    expect(recordLawsFor('special_school', '2026-03-31')).toEqual([]);
    expect(recordLawsFor('special_school', '2026-04-01')).toEqual(['schools']);
  });

  it('in every setting a full record has no gap, and an empty one has only what is known anyway', () => {
    for (const setting of settings) {
      for (const { fields, said } of completeness({ ...full, setting })) {
        expect(fields.filter(({ state }) => state !== 'said')).toEqual([]);
        expect(said).toBe(fields.length);
      }
      for (const { fields } of completeness({
        ...full,
        setting,
        nhsNumber: null,
        uses: [{ type: 'physical', mhsdsType: null, stoppedAt: null }],
        tries: [],
        answers: {},
        toTell: [{ settled: false }],
      })) {
        const known = fields.filter(({ state }) => state === 'said').map(({ key }) => key);
        expect(['in_plan', 'person_name']).toEqual(expect.arrayContaining(known));
      }
    }
  });

  it('asks nothing where no restriction was used', () => {
    expect(completeness({ ...full, uses: [] })).toEqual([]);
  });

  it.each(everyAnswer)('a missing %s is a gap that leads to its question', (field) => {
    const found = settings.flatMap((setting) =>
      completeness({ ...full, setting, answers: without(field) }).flatMap((law) => gaps({}, law)!),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([, link]) => link === field)).toBe(true);
  });

  it('"not sure" is said, and told apart; an empty text is a gap', () => {
    const answers = { ...full.answers, seriousInjury: { value: 'not_sure' }, reasonCode: { value: '99' } };
    const [act] = completeness({ ...full, answers });
    expect(act!.fields.filter(({ state }) => state === 'not_sure').map(({ key }) => key)).toEqual([
      'reason',
      'death_or_serious_injury',
    ]);
    expect(act!.said).toBe(act!.fields.length);
    expect(gaps({ answers: { ...full.answers, place: { value: ' \n' } } })).toEqual([['place', 'place']]);
  });

  it('what the events and the plan know is never asked again', () => {
    expect(gaps({ uses: [{ type: 'physical', mhsdsType: null, stoppedAt: null }] })).toEqual([
      ['started_at_ended_at', 'stops'],
      ['types', 'kinds'],
    ]);
    expect(gaps({ uses: [{ type: 'environmental', mhsdsType: null, stoppedAt: 5 }] })).toEqual([]);
    expect(gaps({ tries: [] })).toEqual([['efforts_to_avoid', 'tries']]);
    expect(gaps({ toTell: [{ settled: true }, { settled: false }] })).toEqual([['notified', 'told']]);
    expect(gaps({ nhsNumber: null })).toEqual([['nhs_number', 'nhs_number']]);
    const unsure = completeness({ ...full, nhsNumber: 'not_sure' }).flatMap(({ fields }) => fields);
    expect(unsure.find(({ link }) => link === 'nhs_number')?.state).toBe('not_sure');
  });

  it('where the plan had nothing to try, the efforts are asked in words', () => {
    expect(gaps({ strategyIds: [], tries: [] })).toEqual([['efforts_to_avoid', 'effortsToAvoid']]);
    const answers = { ...full.answers, effortsToAvoid: { value: 'We waited' } };
    expect(gaps({ strategyIds: [], tries: [], answers })).toEqual([]);
  });

  it('support that was given fills its field, and reg 35(3)(b) waits for the signature', () => {
    const school = { setting: 'special_school', answers: without('supportAfter') } as const;
    expect(gaps(school)).toEqual([['follow_up_support', 'supportAfter']]);
    expect(gaps({ ...school, supportGiven: true })).toEqual([]);
    expect(gaps({ setting: 'childrens_home', signedByManager: false })).toEqual([['review_staff', 'signed']]);
    expect(gaps({ signedByManager: false })).toEqual([]);
  });
});
