import { describe, expect, it } from 'vitest';
import { stillToComplete } from '../../app/domain/deadlines';
import { foldIncident } from '../../app/domain/incident-fold';
import { evidenceFields, harmedOnes } from '../../app/domain/legal-check';
import { evidenceAsked, inPlace, recordChoices, recordTexts, type ChoiceField } from '../../app/domain/record-answers';
import { mhsdsTypes, mhsdsTypesOf, restrictionTypes } from '../../app/domain/restriction';
import { strategyOutcomes } from '../../app/domain/incident';
import { fieldsOfGroup, type GroupCode } from '../../app/features/record/record-groups';
import { recordWords } from '../../app/words/record';
import codes from '../support/law-codes.json';
import { began, log, start } from '../support/incident-log';

/** The field of the list, and the question of the record that it became. */
const fieldOf: Record<string, string> = {
  absolute_rights_check: 'cruelOrLifeThreatening',
  same_for_anyone: 'sameForAnyone',
  legal_framework: 'legalFramework',
  legal_framework_evidence: 'frameworkEvidence',
  authorised_by: 'authorisedBy',
  harm_feared: 'harmFeared',
  harm_to: 'harmTo',
  harm_imminence: 'harmImminence',
  harm_seriousness: 'harmSeriousness',
  reason_code: 'reasonCode',
  harm_of_restricting: 'harmOfRestricting',
  less_harm_reason: 'lessHarmReason',
  person_view: 'personView',
  why_stopped_then: 'whyStoppedThen',
  stepped_down: 'steppedDown',
};
/** Answered on the log or by the plan, and shown with the test. */
const besideTheQuestions = ['plan_strategies_outcome', 'reasonable_adjustments_in_place', 'started_at / ended_at'];
/** What is asked with a test beside what the list says: consent ends with a no. */
const besideTheList = ['personObjected'];

const groups: Record<string, GroupCode> = {
  absolute: 'rights',
  lawful: 'lawful',
  justified: 'justified',
  proportionate: 'proportionate',
  least_restrictive: 'least',
};

/** "enum[no,yes,not_sure]" */
function listedIn(type: string): string[] {
  return /\[([^\]]*)\]/.exec(type)?.[1]?.split(',') ?? [];
}

describe('`hra_tests`: the rights, then the four tests, each with its questions', () => {
  it.each(codes.hra_tests)('$code', ({ code, questions }) => {
    const listed = questions.map(({ field }) => field).filter((field) => !besideTheQuestions.includes(field));
    const asked = fieldsOfGroup(groups[code]!).filter((field) => !besideTheList.includes(field));
    expect(asked).toEqual(listed.map((field) => fieldOf[field]));
    for (const { field, type } of questions) {
      const ours = fieldOf[field];
      if (!ours) continue;
      if (type.startsWith('enum[')) {
        expect(recordChoices[ours as ChoiceField]).toEqual([...new Set([...listedIn(type), 'not_sure'])]);
      } else if (type.startsWith('multi[')) {
        expect(harmedOnes).toEqual([...listedIn(type), 'not_sure']);
      } else if (ours !== 'legalFramework' && ours !== 'reasonCode') {
        expect(recordTexts).toContain(ours);
      }
    }
  });

  it('in the order of the list; what was tried and what was in place have the list\u2019s answers, with "not sure"', () => {
    expect(codes.hra_tests.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    const typeOf = (field: string) =>
      codes.hra_tests.flatMap(({ questions }) => questions).find((each) => each.field === field)!.type;
    expect([...strategyOutcomes].sort()).toEqual(listedIn(typeOf('plan_strategies_outcome')).sort());
    expect(inPlace).toEqual([...listedIn(typeOf('reasonable_adjustments_in_place')), 'not_sure']);
  });

  it('of what shows that a law allowed it, what another question asks is asked there alone', () => {
    const elsewhere = ['harm_to_person', 'likelihood', 'seriousness', 'purpose_s93_1', 'reg20_purpose'];
    expect(evidenceFields.filter((field) => !evidenceAsked(evidenceFields).includes(field)).sort()).toEqual(
      elsewhere.sort(),
    );
  });

  it('what cannot wait says whom to tell: safeguarding and the manager now, or the manager today', () => {
    const { worry_yes: yes, worry_not_sure: notSure } = recordWords.en;
    const listed = codes.hra_tests[0]!.questions[0]!;
    expect('on' in listed && listed.on).toEqual({ yes: 'safeguarding + manager now', not_sure: 'manager today' });
    expect(yes).toMatch(/manager.*safeguarding.*now/);
    expect(notSure).toMatch(/manager today/);
  });
});

describe('`record_deadlines`: until when, from the start of the first restriction', () => {
  const state = foldIncident(
    log(start, ['restriction_started', { useId: 'hold', type: 'physical' }], ['passed'], ['over']),
  )!;
  const ruleOf = (setting: string) => codes.record_deadlines.find((each) => each.setting === setting)!.rule;
  const due = (setting: string, what: string, age = 12) =>
    stillToComplete({ state, plan: null, strategyIds: [], setting, age }).find((each) => each.missing.what === what)
      ?.by;
  const from = began + 60_000;
  const hours = (count: number) => ({ when: 'at', at: from + count * 60 * 60_000 });

  it.each(['childrens_home', 'secure_childrens_home'])('%s: the hours and days of the list', (setting) => {
    const [record, manager, days] = /within (\d+) h; within (\d+) h .* within (\d+) days/
      .exec(ruleOf('childrens_home'))!
      .slice(1)
      .map(Number) as [number, number, number];
    expect([record, manager, days]).toEqual([24, 48, 5]);
    expect(due(setting, 'record')).toEqual(hours(record));
    expect(due(setting, 'manager')).toEqual(hours(manager));
    expect(due(setting, 'child')).toEqual(hours(days * 24));
  });

  it.each(['special_school', 'mainstream_school'])('%s: the same day, the parents too; not of who is 20', (setting) => {
    expect(ruleOf('special_school')).toContain('aim same day');
    expect(ruleOf('special_school')).toContain('pupil aged 20+');
    expect(due(setting, 'record')).toEqual({ when: 'today', since: from });
    expect(due(setting, 'parents')).toEqual({ when: 'today', since: from });
    expect(due(setting, 'parents', 19)).toEqual({ when: 'today', since: from });
    expect(due(setting, 'parents', 20)).toBeUndefined();
  });

  it('a ward: a record, and the list gives no hours for it', () => {
    expect(ruleOf('mh_inpatient')).not.toContain('within');
    expect(due('mh_inpatient', 'record')).toEqual({ when: 'soon' });
  });
});

it('`restriction_types`: the ten of the list in its order, each with what it can be sent as', () => {
  expect(restrictionTypes).toEqual(codes.restriction_types.map(({ code }) => code));
  for (const { code, mhsds_int_types: listed } of codes.restriction_types) {
    expect([code, [...mhsdsTypesOf[code as (typeof restrictionTypes)[number]]].sort()]).toEqual([
      code,
      [...listed].sort(),
    ]);
  }
  expect(mhsdsTypes).toEqual(codes.mhsds_restrictive_intervention_types);
  expect(Object.values(mhsdsTypesOf).flat().sort()).toEqual([...mhsdsTypes].sort());
});
