import type { ComingLaw } from '../../domain/legal-check';
import type { Interval, IntervalName } from '../../domain/review-intervals';
import type { SiteSettingKey, SiteSettingValue } from '../../domain/site-settings';
import { intervalInWords } from './review-clock';

const interval: Record<IntervalName, string> = {
  obs_15: 'Write down how the person is',
  first_medical: 'First check by a doctor',
  nursing_2h: 'Check by two staff',
  medical_4h: 'Check by a doctor, until the team of the ward has looked at it',
  medical_after_mdt: 'Check by a doctor, after that. One in 24 hours is by the responsible clinician',
  first_internal_mdt: 'The whole team looks at it for the first time',
  internal_mdt: 'The whole team looks at it again',
  independent_mdt_continuous: 'People from outside the team look at it: without a break',
  independent_mdt_in_all: 'People from outside the team look at it: in all, in 48 hours',
  lts_records: 'Write down how the person is',
  lts_daily: 'Check by the approved clinician',
  lts_weekly: 'The whole team looks at it',
  lts_periodic: 'A senior person from outside looks at it',
  lts_3m: 'Another hospital looks at it',
};

const law: Record<ComingLaw, string> = {
  LPS: 'Liberty Protection Safeguards',
  MHA_2025: 'Mental Health Act 2025',
};

const units = { minutes: 'minutes', hours: 'hours', days: 'days', months: 'months' };

function nameOf(key: SiteSettingKey): string {
  if (key === 'asksPsychiatrist') return 'Ask if a psychiatrist decided on it';
  if (key === 'planReviewRestrictions') return 'Review of the plan: how many restrictions';
  if (key === 'planReviewWeeks') return 'Review of the plan: in how many weeks';
  const name = key.slice(key.indexOf(':') + 1);
  return name in law ? law[name as ComingLaw] : interval[name as IntervalName];
}

/** @param day a calendar day in words, where the value is one */
function valueOf(value: SiteSettingValue, day: string | null): string {
  if (value === null) return 'as usual';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return intervalInWords(value);
  return day ?? String(value);
}

/** What an administrator sets for one place. */
export const siteSettings = {
  on_tab: 'Settings of a place',
  settings: 'Settings for incidents',
  back: 'Back to the places',
  lead: 'What you set here holds for this place from now on. Each change is kept, with your name and the day.',
  seclusion: 'Seclusion: how often?',
  segregation: 'Long-term segregation: how often?',
  clocks_are: 'Leave a line empty to do as the Code says. More often is always open to you.',
  longer_is_said: 'Less often than the Code is your choice too. The log then says both, with your name.',
  interval,
  code_says: (code: Interval | null) => (code ? `The Code says ${intervalInWords(code)}.` : 'The Code leaves it open.'),
  longer: 'Longer than the Code says',
  how_many: (of: string) => `How many: ${of}`,
  of_what: (of: string) => `Minutes, hours or days: ${of}`,
  units,
  first_doctor: 'The first check by a doctor',
  asks_psychiatrist: 'Ask at the clocks if a psychiatrist decided on the seclusion',
  asks_psychiatrist_why: 'If one did, their check counts as the first check by a doctor.',
  review: 'When a plan is looked at again early',
  review_is: 'After so many restrictions in so many weeks, the review of the plan comes forward.',
  restrictions: 'How many restrictions?',
  weeks: 'In how many weeks?',
  laws: 'Laws that are not in force yet',
  laws_are: 'Write the day from which a law is in force here. Until that day nobody can choose it.',
  law,
  law_from: (name: string) => `${name}: in force from`,
  save: 'Save',
  changes: 'Changes so far',
  nobody_changed: 'Nobody has changed anything yet.',
  changed: (key: SiteSettingKey, value: SiteSettingValue, day: string | null) =>
    `${nameOf(key)}: ${valueOf(value, day)}`,
  changed_by: (who: string, day: string) => `${who}, ${day}`,
  saved: 'Saved.',
};
