import { evidenceFields, type EvidenceField } from './legal-check';

/** What is chosen from a list (`hra_tests`); every list has "not sure", which is an answer (P14). */
export const recordChoices = {
  cruelOrLifeThreatening: ['no', 'yes', 'not_sure'],
  sameForAnyone: ['yes', 'no', 'not_sure'],
  /** They said or showed no: consent has ended then. */
  personObjected: ['no', 'yes', 'not_sure'],
  harmImminence: ['happening_now', 'within_minutes', 'later_today', 'not_soon', 'not_sure'],
  harmSeriousness: ['life_threatening', 'serious', 'moderate', 'minor', 'not_sure'],
  ldAutism: ['yes', 'no', 'not_sure'],
  // Facts that decide who must know.
  policeCame: ['no', 'yes', 'not_sure'],
  abuseAlleged: ['no', 'yes', 'not_sure'],
  hasAdvocate: ['no', 'yes', 'not_sure'],
  hasAttorneyOrDeputy: ['no', 'yes', 'not_sure'],
  hasSocialWorker: ['no', 'yes', 'not_sure'],
  commissionerAsks: ['no', 'yes', 'not_sure'],
  harmIfParentsKnow: ['no', 'yes', 'not_sure'],
  seriousInjury: ['none', 'injury', 'serious_injury', 'death', 'not_sure'],
} as const;

/** What is written in one's own words. */
export const recordTexts = [
  'frameworkEvidence',
  'authorisedBy',
  'harmFeared',
  'harmOfRestricting',
  'lessHarmReason',
  'personView',
  'whyStoppedThen',
  'steppedDown',
  'place',
  'howUsed',
  'staffInvolved',
  'nonStaffReason',
  'nhsNumber',
  'mentalDisorder',
  'characteristics',
  'otherInjuries',
  'outcome',
  'leadUp',
  'effortsToAvoid',
  'supportAfter',
  'reviewWithPerson',
  'reviewWithStaff',
] as const;

export type ChoiceField = keyof typeof recordChoices;
export type TextField = (typeof recordTexts)[number];
/** Was an adjustment that the plan promises in place? By its item. */
export type AdjustmentField = `adjustment:${string}`;
/** What shows that the law that was chosen allowed it (`evidence_fields`), in words. */
export type EvidenceAnswer = `evidence:${EvidenceField}`;
export type RecordField =
  | ChoiceField
  | TextField
  | 'harmTo'
  | 'reasonCode'
  | 'legalFramework'
  | AdjustmentField
  | EvidenceAnswer;

/** In the place of words: nobody is sure, which is an answer (P14). Every list has the same code. */
export const notSure = 'not_sure';

/** A code, words, or several codes; empty where an answer was taken back. */
export type AnswerValue = string | readonly string[];
export type Answers = Partial<Record<RecordField, AnswerValue>>;

export const inPlace = ['yes', 'partly', 'no', 'not_sure'] as const;
export type InPlace = (typeof inPlace)[number];

export const choiceFields = Object.keys(recordChoices) as ChoiceField[];

export function adjustmentField(itemId: string): AdjustmentField {
  return `adjustment:${itemId}`;
}

/** The item whose adjustment a field asks about; nothing for any other field. */
export function adjustmentOf(field: string): string | undefined {
  return field.startsWith('adjustment:') ? field.slice('adjustment:'.length) : undefined;
}

export function evidenceAnswer(field: EvidenceField): EvidenceAnswer {
  return `evidence:${field}`;
}

/** What evidence an answer is; nothing for any other answer. */
export function evidenceOf(field: string): EvidenceField | undefined {
  return evidenceFields.find((each) => evidenceAnswer(each) === field);
}

/** Asked in another place of the record: nobody types it twice. */
const askedElsewhere: readonly EvidenceField[] = [
  'harm_to_person',
  'likelihood',
  'seriousness',
  'purpose_s93_1',
  'reg20_purpose',
];

/** What of a law's evidence has a question of its own. */
export function evidenceAsked(evidence: readonly EvidenceField[]): EvidenceField[] {
  return evidence.filter((field) => !askedElsewhere.includes(field));
}

export function isEmptyAnswer(value: AnswerValue | undefined): boolean {
  return value === undefined || value.length === 0;
}

export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  if (isEmptyAnswer(one) || isEmptyAnswer(other)) return isEmptyAnswer(one) && isEmptyAnswer(other);
  return JSON.stringify(one) === JSON.stringify(other);
}
