import type { IncidentState } from './incident';
import type { Answers, RecordField } from './record-answers';

/** What an answer of the record brings to who manages the place (`hra_tests`, DOMAIN sections 0 and 1). */
export const concernCodes = [
  'cruel',
  'maybe_cruel',
  'not_for_anyone',
  'maybe_not_for_anyone',
  'no_law',
  'law_not_sure',
] as const;
export type ConcernCode = (typeof concernCodes)[number];

export interface Concern {
  code: ConcernCode;
  /** It cannot wait for the end of the day. */
  isUrgent: boolean;
  /** When it was answered, milliseconds UTC, and by whom. */
  at: number;
  accountId: string;
}

const brings: [RecordField, string, ConcernCode, isUrgent: boolean][] = [
  ['cruelOrLifeThreatening', 'yes', 'cruel', true],
  ['cruelOrLifeThreatening', 'not_sure', 'maybe_cruel', false],
  ['sameForAnyone', 'no', 'not_for_anyone', true],
  ['sameForAnyone', 'not_sure', 'maybe_not_for_anyone', false],
  ['legalFramework', 'NONE', 'no_law', true],
  ['legalFramework', 'NOT_SURE', 'law_not_sure', false],
];

/**
 * What nobody has seen to yet: until who manages signs that they have read it, or somebody says what the safeguarding
 * team was told, or why not. An answer that comes after that is a concern of its own.
 */
export function concernsOf({ answers, signed, told }: IncidentState): Concern[] {
  return brings.flatMap(([field, value, code, isUrgent]) => {
    const answer = answers[field];
    if (answer?.value !== value) return [];
    const { at, accountId, sequence } = answer;
    const wasRead = (signed.manager?.sequence ?? -1) > sequence;
    const safeguarded = (told.safeguarding_team?.at ?? -Infinity) >= at;
    return wasRead || safeguarded ? [] : [{ code, isUrgent, at, accountId }];
  });
}

/** What the two rights that can never be limited bring, at their worst (DOMAIN section 1). */
export function worryOf({ cruelOrLifeThreatening, sameForAnyone }: Answers): 'urgent' | 'today' | null {
  if (cruelOrLifeThreatening === 'yes' || sameForAnyone === 'no') return 'urgent';
  return cruelOrLifeThreatening === 'not_sure' || sameForAnyone === 'not_sure' ? 'today' : null;
}
