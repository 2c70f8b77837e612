import type { Setting } from './codes';

/** `mhsds_restrictive_intervention_reasons` (MHS505). */
export const mhsdsReasons = ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '98', '99'] as const;
export type MhsdsReason = (typeof mhsdsReasons)[number];

/**
 * Why schools and children's homes use force: what the Education and Inspections Act 2006 s93(1) and the Children's
 * Homes (England) Regulations 2015 reg 20 name, and what neither allows, so that it can be said as it was.
 */
export const purposes = [
  'injury_to_self',
  'injury_to_others',
  'damage',
  'offence',
  'good_order',
  'running_away',
  'compliance',
  'punishment',
  'other',
  'not_sure',
] as const;
export type Purpose = (typeof purposes)[number];

export type RecordReason = MhsdsReason | Purpose;

const withPurposes: readonly Setting[] = [
  'childrens_home',
  'secure_childrens_home',
  'special_school',
  'mainstream_school',
  'college',
];

/** The reasons to choose from: those of the NHS, or what the law of schools and homes for children asks about. */
export function reasonsFor(setting: Setting): readonly RecordReason[] {
  return withPurposes.includes(setting) ? purposes : mhsdsReasons;
}

type HarmOfReason =
  | 'others'
  | 'self'
  | 'treatment'
  | 'care'
  | 'self_or_others'
  | 'legal_detention'
  | 'property'
  | 'offence'
  | 'good_order'
  | 'other'
  | 'unknown';

/** Whom a reason keeps from harm, or what it does; `mcaS6Possible` null where that depends on more (MCA 2005 s6(2)). */
export const reasonMeans: Record<RecordReason, { harmTo: HarmOfReason; mcaS6Possible: boolean | null }> = {
  '10': { harmTo: 'others', mcaS6Possible: false },
  '11': { harmTo: 'self', mcaS6Possible: true },
  '12': { harmTo: 'self', mcaS6Possible: true },
  '13': { harmTo: 'treatment', mcaS6Possible: true },
  '14': { harmTo: 'care', mcaS6Possible: true },
  '15': { harmTo: 'treatment', mcaS6Possible: true },
  '16': { harmTo: 'self_or_others', mcaS6Possible: null },
  '17': { harmTo: 'self_or_others', mcaS6Possible: null },
  '18': { harmTo: 'others', mcaS6Possible: false },
  '19': { harmTo: 'legal_detention', mcaS6Possible: false },
  '98': { harmTo: 'other', mcaS6Possible: null },
  '99': { harmTo: 'unknown', mcaS6Possible: null },
  injury_to_self: { harmTo: 'self', mcaS6Possible: true },
  injury_to_others: { harmTo: 'others', mcaS6Possible: false },
  damage: { harmTo: 'property', mcaS6Possible: false },
  offence: { harmTo: 'offence', mcaS6Possible: false },
  good_order: { harmTo: 'good_order', mcaS6Possible: false },
  running_away: { harmTo: 'other', mcaS6Possible: null },
  compliance: { harmTo: 'other', mcaS6Possible: false },
  punishment: { harmTo: 'other', mcaS6Possible: false },
  other: { harmTo: 'other', mcaS6Possible: null },
  not_sure: { harmTo: 'unknown', mcaS6Possible: null },
};
