import { askedFacts } from '../../domain/notifications';
import { choiceFields, recordTexts, type RecordField } from '../../domain/record-answers';

/** The parts of the record, in the order in which it is read; their titles are those of its page. */
const placed = {
  before: ['leadUp', 'place', 'effortsToAvoid'],
  rights: ['cruelOrLifeThreatening', 'sameForAnyone'],
  lawful: ['personObjected', 'legalFramework', 'frameworkEvidence', 'authorisedBy'],
  justified: ['harmFeared', 'harmTo', 'harmImminence', 'harmSeriousness', 'reasonCode'],
  proportionate: ['harmOfRestricting', 'lessHarmReason', 'personView'],
  least: ['whyStoppedThen', 'steppedDown'],
  done: ['howUsed', 'staffInvolved', 'nonStaffReason', 'seriousInjury', 'otherInjuries', 'outcome'],
  person: ['nhsNumber', 'mentalDisorder', 'characteristics', 'ldAutism'],
  after: ['supportAfter', 'reviewWithPerson', 'reviewWithStaff', ...askedFacts],
} satisfies Record<string, RecordField[]>;
export type GroupCode = keyof typeof placed;
export const groupCodes = Object.keys(placed) as GroupCode[];

const known = new Set<RecordField>(Object.values(placed).flat());
/** A question that nobody has given a place to is still read: after what was done. */
const unplaced = [...recordTexts, ...choiceFields].filter((field) => !known.has(field));

export function fieldsOfGroup(code: GroupCode): RecordField[] {
  return code === 'done' ? [...placed.done, ...unplaced] : placed[code];
}

export function groupOf(field: RecordField): GroupCode {
  return groupCodes.find((code) => fieldsOfGroup(code).includes(field)) ?? 'done';
}
