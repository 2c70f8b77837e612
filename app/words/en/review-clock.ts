import type { YesNoNotKnown } from '../../domain/use-details';
import type { DueCheck } from '../../domain/review-clock';
import {
  madeOnce,
  type Interval,
  type IntervalName,
  type ObservationField,
  type ReviewCheck,
} from '../../domain/review-intervals';

/** What each check is, and who makes it. */
const check: Record<ReviewCheck, { label: string; who: string }> = {
  sight_sound: { label: 'Somebody sees and hears the person', who: 'Somebody trained for it, all the time' },
  obs_15: { label: 'Write down how the person is', who: 'Who is watching' },
  first_medical: { label: 'First check by a doctor', who: 'A doctor' },
  nursing_2h: {
    label: 'Check by two staff',
    who: 'A registered nurse with one more. One of them took no part in the decision.',
  },
  medical_4h: { label: 'Check by a doctor', who: 'A doctor' },
  internal_mdt: { label: 'The whole team looks at it', who: 'The team of the ward' },
  independent_mdt: {
    label: 'People from outside the team look at it',
    who: 'People who took no part, with the advocate if there is one',
  },
  lts_records: { label: 'Write down how the person is', who: 'Who is with them' },
  lts_daily: { label: 'Check by the approved clinician', who: 'An approved clinician' },
  lts_weekly: { label: 'The whole team looks at it', who: 'The team of the ward' },
  lts_periodic: { label: 'A senior person from outside looks at it', who: 'Somebody senior who takes no part' },
  lts_3m: {
    label: 'Another hospital looks at it',
    who: 'Another hospital, with the advocate and who pays for the care',
  },
};

/** What is written every 15 minutes. */
const observation: Record<ObservationField, string> = {
  appearance: 'How do they look?',
  what_doing_and_saying: 'What do they do? What do they say?',
  mood: 'How do they feel?',
  awareness: 'Are they awake? Do they know where they are?',
  breathing_pallor_cyanosis: 'How do they breathe? Are they pale or blue?',
  physical_health_signs: 'Are they hurt or ill?',
  needs_met_food_drink_toilet: 'Have they had food, drink and the toilet?',
};

const untimed: Record<Exclude<DueCheck['when'], 'at'>, string> = {
  as_soon_as_possible: 'as soon as you can',
  now_and_always: 'all the time',
  local_policy: 'Your site has not said how often.',
};

/** "15 minutes", "2 hours", "3 months" */
export function intervalInWords(interval: Interval): string {
  if ('months' in interval) return interval.months === 1 ? '1 month' : `${interval.months} months`;
  const { minutes } = interval;
  if (minutes < 60 || minutes % 60 !== 0) return `${minutes} minutes`;
  if (minutes === 60) return '1 hour';
  return minutes % (7 * 24 * 60) === 0 ? `${minutes / (24 * 60)} days` : `${minutes / 60} hours`;
}

/** "every 15 minutes", "after 8 hours" */
function howOften(name: IntervalName, interval: Interval): string {
  return `${madeOnce.includes(name) ? 'after' : 'every'} ${intervalInWords(interval)}`;
}

/** A time, with its day where that is not today. */
type Said = { day: string | null; time: string };

/** The clocks of seclusion and long-term segregation. */
export const reviewClock = {
  title: 'What is due next',
  record_it: 'Write it down',
  what_you_saw: 'What you saw',
  done: 'Checked now',
  check,
  observation,
  untimed,
  due: ({ day, time }: Said) => (day ? `by ${day}, ${time}` : `by ${time}`),
  overdue: ({ day, time }: Said) => (day ? `Overdue: it was due ${day}, ${time}` : `Overdue: it was due at ${time}`),
  more_overdue: (count: number) => (count === 1 ? '1 more is overdue.' : `${count} more are overdue.`),
  responsible_clinician: 'In each 24 hours, the responsible clinician makes one of these checks.',
  last: ({ day, time }: Said) => (day ? `last ${day}, ${time}` : `last at ${time}`),
  not_yet: 'not yet',
  /** The Code leaves it open where it says nothing. */
  differs: (name: IntervalName, site: Interval, code: Interval | null) =>
    `This site: ${howOften(name, site)}. ${code ? `The Code says ${howOften(name, code)}.` : 'The Code leaves it open.'}`,
  psychiatrist: {
    question: 'Did a psychiatrist decide on it?',
    why: 'Then their check counts as the first check by a doctor.',
    said: { yes: 'Yes', no: 'No', not_known: 'Not known' } satisfies Record<YesNoNotKnown, string>,
    tap: (answer: string) => `A psychiatrist decided on it: ${answer}`,
  },
  longer: 'Longer than the Code says',
  set_by: (who: string, day: string) => `Set by ${who} on ${day}.`,
};
