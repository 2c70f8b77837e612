import type { Setting } from './codes';

/** The laws that say what must be recorded of a restriction (DOMAIN section 2). */
export const recordLaws = ['use_of_force_act', 'mhsds', 'schools', 'childrens_homes', 'care_services'] as const;
export type RecordLaw = (typeof recordLaws)[number];

/** What each is called: a name, the same in every language. */
export const recordLawCitations: Record<RecordLaw, string> = {
  use_of_force_act: 'Mental Health Units (Use of Force) Act 2018 s6(5)',
  mhsds: 'Mental Health Services Data Set (MHS505, MHS515)',
  schools: 'Schools (Recording and Reporting of Seclusion and Restraint) (No. 2) (England) Regulations 2025',
  childrens_homes: 'Children’s Homes (England) Regulations 2015 reg 35(3)',
  care_services: 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 regs 13, 17',
};

const wards: RecordLaw[] = ['use_of_force_act', 'mhsds'];

const lawsOfSetting: Record<Setting, RecordLaw[]> = {
  mh_inpatient: wards,
  ld_autism_inpatient: wards,
  acute_hospital: ['care_services'],
  care_home: ['care_services'],
  supported_living: ['care_services'],
  childrens_home: ['childrens_homes'],
  secure_childrens_home: ['childrens_homes'],
  special_school: ['schools'],
  mainstream_school: ['schools'],
  // No law was found that says what a college must record.
  college: [],
};

/** DfE, from 1 April 2026. */
const schoolsFrom = '2026-04-01';

/** @param on the day on which the last restriction began, YYYY-MM-DD */
export function recordLawsFor(setting: Setting, on: string): readonly RecordLaw[] {
  return lawsOfSetting[setting].filter((law) => law !== 'schools' || on >= schoolsFrom);
}

/** The answers that the record asks for; everything else comes from the events, the plan and the person's details. */
export type AnswerField =
  | 'reasonCode'
  | 'place'
  | 'howUsed'
  | 'staffInvolved'
  | 'nonStaffReason'
  | 'mentalDisorder'
  | 'characteristics'
  | 'ldAutism'
  | 'outcome'
  | 'seriousInjury'
  | 'otherInjuries'
  | 'effortsToAvoid'
  | 'leadUp'
  | 'supportAfter'
  | 'reviewWithPerson'
  | 'reviewWithStaff'
  | 'harmFeared'
  | 'lessHarmReason';

/** Where the value of a field comes from. */
export type ComesFrom =
  | { from: 'answer'; field: AnswerField; what?: undefined }
  | { from: 'events'; what: 'stops' | 'kinds' }
  | { from: 'plan'; what: 'in_plan' | 'tries' | 'told' }
  | { from: 'person'; what: 'name' | 'nhs_number' };

export interface RecordField {
  comesFrom: ComesFrom;
  /** Where each law asks for it; a law that is left out does not. */
  clauses: Partial<Record<RecordLaw, string>>;
}

const answer = (field: AnswerField): ComesFrom => ({ from: 'answer', field });
const kept = 'reg 17(2)(c)';
const needed = 'reg 13(4)(b)';

type Clauses = [act: string | null, mhsds: string | null, schools: string | null, homes: string | null, care?: string];

function field(comesFrom: ComesFrom, [act, mhsds, schools, homes, care]: Clauses): RecordField {
  const clauses: RecordField['clauses'] = {};
  if (act) clauses.use_of_force_act = `s6(5)(${act})`;
  if (mhsds) clauses.mhsds = mhsds;
  if (schools) clauses.schools = schools;
  if (homes) clauses.childrens_homes = `reg 35(3)${homes}`;
  if (care) clauses.care_services = care;
  return { comesFrom, clauses };
}

/**
 * The one table of the record: each field of `record_fields` with its laws and where its value comes from. What a law
 * asks is derived from it: the meter, the gaps and the forms.
 *
 * Schools: DfE 2026 by way of DOMAIN section 2, which gives no numbers of paragraphs. Care services: what reg 13(4)(b)
 * asks to be shown (needed, in proportion) and a contemporaneous record by reg 17(2)(c).
 */
export const recordFields = {
  reason: field(answer('reasonCode'), ['a', 'MHS505.RestrictiveIntReason', 'why', '(a)(ii)', needed]),
  place: field(answer('place'), ['b', null, 'place', '(a)(iii)', kept]),
  started_at_ended_at: field({ from: 'events', what: 'stops' }, [
    'b',
    'MHS505/515 start+end date+time',
    'time and length',
    '(a)(iii),(iv)',
    kept,
  ]),
  types: field({ from: 'events', what: 'kinds' }, ['c', 'MHS515.RestrictiveIntType', 'type', '(a)(iv)', kept]),
  in_plan: field({ from: 'plan', what: 'in_plan' }, ['d', null, null, null, kept]),
  person_name: field({ from: 'person', what: 'name' }, ['e', 'Person_ID', 'who', '(a)(i)', kept]),
  how_used: field(answer('howUsed'), ['f', null, 'type and degree', '(a)(iv)', kept]),
  nhs_number: field({ from: 'person', what: 'nhs_number' }, ['g', 'NHS number (MPI)', null, null]),
  staff: field(answer('staffInvolved'), ['h', null, 'staff', '(a)(vi)', kept]),
  non_staff_reason: field(answer('nonStaffReason'), ['i', null, null, '(a)(vi)']),
  mental_disorder: field(answer('mentalDisorder'), ['j', 'MHSDS diagnosis tables', null, null]),
  characteristics: field(answer('characteristics'), ['k', 'MPI ethnicity, sex, age', 'SEN/SEND status', null]),
  ld_autism: field(answer('ldAutism'), ['l', 'MHSDS disability tables', 'SEN/SEND status', null]),
  outcome: field(answer('outcome'), ['m', null, 'outcome', '(a)(vii)', kept]),
  death_or_serious_injury: field(answer('seriousInjury'), [
    'n',
    'MHS515.RestraintInjuryPatient (Y/N)',
    'injuries',
    '(a)(viii)',
    kept,
  ]),
  other_injuries: field(answer('otherInjuries'), [
    null,
    'MHS515.RestraintInjuryCarePers, RestraintInjuryOtherPers',
    'injuries',
    '(a)(viii)',
    kept,
  ]),
  efforts_to_avoid: field({ from: 'plan', what: 'tries' }, ['o', null, 'de-escalation tried', '(a)(v)', needed]),
  notified: field({ from: 'plan', what: 'told' }, ['p', null, 'parents told', null]),
  lead_up: field(answer('leadUp'), [null, null, 'lead-up', '(a)(ii)', kept]),
  follow_up_support: field(answer('supportAfter'), [null, null, 'support after', null]),
  review_person: field(answer('reviewWithPerson'), [
    null,
    'MHS505.RestrictiveIntPIReviewHeldPat; ...NotHeldReasPat',
    null,
    '(c)',
  ]),
  review_staff: field(answer('reviewWithStaff'), [null, 'MHS505.RestrictiveIntPIReviewHeldCarePers', null, '(b)']),
  harm_feared: field(answer('harmFeared'), [null, null, null, null, needed]),
  less_harm_reason: field(answer('lessHarmReason'), [null, null, null, null, needed]),
} satisfies Record<string, RecordField>;
export type RecordFieldKey = keyof typeof recordFields;

export const recordFieldKeys = Object.keys(recordFields) as RecordFieldKey[];

/** What a law asks for, in the order in which it is asked. */
export function fieldsOf(law: RecordLaw): { key: RecordFieldKey; clause: string; comesFrom: ComesFrom }[] {
  return recordFieldKeys.flatMap((key) => {
    const { clauses, comesFrom }: RecordField = recordFields[key];
    const clause = clauses[law];
    return clause === undefined ? [] : [{ key, clause, comesFrom }];
  });
}
