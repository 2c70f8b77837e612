import type { Setting } from './codes';

/** What says how long a record is kept: laws, and guidance that stands where no law does. */
export const retentionRules = [
  'use_of_force_act',
  'mental_health_records',
  'hospital_records',
  'social_care_records',
  'childrens_homes',
  'pupil_files',
] as const;
export type RetentionRule = (typeof retentionRules)[number];

/** What each is called: a name, the same in every language. */
export const retentionCitations: Record<RetentionRule, string> = {
  use_of_force_act: 'Mental Health Units (Use of Force) Act 2018 s6(6)',
  mental_health_records: 'NHS Records Management Code of Practice 2021',
  hospital_records: 'NHS Records Management Code of Practice 2021',
  social_care_records: 'NHS Records Management Code of Practice 2021',
  childrens_homes: 'Children’s Homes (England) Regulations 2015 reg 36(2)',
  pupil_files: 'Information and Records Management Society, toolkit for schools',
};

/** All days YYYY-MM-DD. */
export interface RetentionFacts {
  setting: Setting;
  /** The day on which the record was made. */
  recordedOn: string;
  dateOfBirth: string;
  /** The day on which the person's care here ended; null while it goes on. */
  careEndedOn: string | null;
  diedOn: string | null;
}

export interface KeptUntil {
  rule: RetentionRule;
  /** What guidance says is no law, and is told apart. */
  basis: 'law' | 'guidance';
  /** The last day on which it must be kept; null while the care goes on from whose end it counts. */
  until: string | null;
}

const wards: RetentionRule[] = ['use_of_force_act', 'mental_health_records'];

const rulesOfSetting: Record<Setting, RetentionRule[]> = {
  mh_inpatient: wards,
  ld_autism_inpatient: wards,
  acute_hospital: ['hospital_records'],
  care_home: ['social_care_records'],
  supported_living: ['social_care_records'],
  childrens_home: ['childrens_homes'],
  secure_childrens_home: ['childrens_homes'],
  special_school: ['pupil_files'],
  mainstream_school: ['pupil_files'],
  // Nothing was found that says how long a college keeps it.
  college: [],
};

/**
 * Until when a record must be kept, by each rule of its setting. These are days to show and decide by: nothing is
 * deleted by itself.
 *
 * Use of Force Act s6(6) and Children's Homes Regulations reg 36(2) were read; the NHS code was read at second hand, and
 * the toolkit for schools is from memory.
 */
export function keptUntil(facts: RetentionFacts): KeptUntil[] {
  return rulesOfSetting[facts.setting].map((rule) => ({
    rule,
    basis: rule === 'use_of_force_act' || rule === 'childrens_homes' ? 'law' : 'guidance',
    until: untilBy(rule, facts),
  }));
}

/** The last day by any of these rules; null while one of them has no end yet, or where there is none. */
export function longestOf(rules: readonly KeptUntil[]): string | null {
  const days = rules.map(({ until }) => until);
  return days.reduce(
    (latest, day) => (latest === null || day === null ? null : day > latest ? day : latest),
    days[0] ?? null,
  );
}

function untilBy(rule: RetentionRule, facts: RetentionFacts): string | null {
  const { recordedOn, dateOfBirth, diedOn } = facts;
  const careEnded = facts.careEndedOn ?? diedOn;
  const grownUp = yearsLater(dateOfBirth, 18);
  switch (rule) {
    case 'use_of_force_act':
      return yearsLater(recordedOn, 3);
    case 'mental_health_records':
      if (diedOn) return yearsLater(diedOn, 10);
      return careEnded && yearsLater(careEnded, 20);
    case 'hospital_records':
      // A child's are kept until 25, or 26 where care ended at 17.
      if (careEnded && careEnded < grownUp && !diedOn) {
        return yearsLater(dateOfBirth, careEnded < yearsLater(dateOfBirth, 17) ? 25 : 26);
      }
      return careEnded && yearsLater(careEnded, 8);
    case 'social_care_records':
      return careEnded && yearsLater(careEnded, 8);
    case 'childrens_homes':
      if (diedOn && diedOn < grownUp) return yearsLater(diedOn, 15);
      return yearsLater(dateOfBirth, 75);
    case 'pupil_files':
      return yearsLater(dateOfBirth, 25);
  }
}

/** The same day of a later year; after 29 February it is 1 March, so that nothing goes a day early. */
function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return day.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${day.slice(4)}`;
}
