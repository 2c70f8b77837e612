import type { RestrictionType } from './restriction';

/** `seclusion_review_schedule` and `segregation_review_schedule` (Mental Health Act Code of Practice 2015, chapter 26). */
export const seclusionChecks = [
  'sight_sound',
  'obs_15',
  'first_medical',
  'nursing_2h',
  'medical_4h',
  'internal_mdt',
  'independent_mdt',
] as const;
export const segregationChecks = ['lts_records', 'lts_daily', 'lts_weekly', 'lts_periodic', 'lts_3m'] as const;
export type ReviewCheck = (typeof seclusionChecks)[number] | (typeof segregationChecks)[number];

export function reviewChecksOf(type: RestrictionType): readonly ReviewCheck[] {
  if (type === 'seclusion') return seclusionChecks;
  return type === 'segregation' ? segregationChecks : [];
}

/** What is written down every 15 minutes. */
export const observationFields = [
  'appearance',
  'what_doing_and_saying',
  'mood',
  'awareness',
  'breathing_pallor_cyanosis',
  'physical_health_signs',
  'needs_met_food_drink_toilet',
] as const;
export type ObservationField = (typeof observationFields)[number];

export type Interval = { minutes: number } | { months: number };

const minutes = (count: number): Interval => ({ minutes: count });
const hours = (count: number) => minutes(count * 60);

/** What the Code says; null where it leaves it to those who are there, or to the site. */
export const codeIntervals = {
  obs_15: minutes(15),
  first_medical: minutes(60),
  nursing_2h: hours(2),
  medical_4h: hours(4),
  /** "At least twice in 24 hours", read as never more than 12 hours apart. */
  medical_after_mdt: hours(12),
  first_internal_mdt: null,
  internal_mdt: hours(24),
  independent_mdt_continuous: hours(8),
  /** Within 48 hours. */
  independent_mdt_in_all: hours(12),
  lts_records: hours(1),
  lts_daily: hours(24),
  lts_weekly: hours(7 * 24),
  lts_periodic: null,
  lts_3m: { months: 3 },
} satisfies Record<string, Interval | null>;
export type IntervalName = keyof typeof codeIntervals;

/** What is done once, by when; everything else again and again. */
export const madeOnce: readonly IntervalName[] = [
  'first_medical',
  'first_internal_mdt',
  'independent_mdt_continuous',
  'independent_mdt_in_all',
];

/** What a site has set instead. */
export type SiteIntervals = Partial<Record<IntervalName, Interval>>;

/** Milliseconds UTC. Months are those of the calendar: three after 30 November is the last of February. */
export function later(from: number, interval: Interval): number {
  if ('minutes' in interval) return from + interval.minutes * 60_000;
  const day = new Date(from);
  const wanted = (day.getUTCMonth() + interval.months) % 12;
  day.setUTCMonth(day.getUTCMonth() + interval.months);
  if (day.getUTCMonth() !== wanted) day.setUTCDate(0);
  return day.getTime();
}

export function sameInterval(one: Interval | null, other: Interval | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
