import {
  codeIntervals,
  later,
  sameInterval,
  seclusionChecks,
  segregationChecks,
  type Interval,
  type IntervalName,
  type ReviewCheck,
  type SiteIntervals,
} from './review-intervals';

/** All times are milliseconds UTC: a change of the clock changes nothing. */
export interface ReviewClockFacts {
  type: 'seclusion' | 'segregation';
  startedAt: number;
  stoppedAt: number | null;
  /** Those of this use, in any order. */
  reviews: readonly { check: ReviewCheck; at: number }[];
  /** That review counts as the first medical one. */
  authorisedByPsychiatrist: boolean;
  /** The person's earlier seclusions; those of the last 48 hours count. */
  earlier: readonly { startedAt: number; stoppedAt: number }[];
  intervals: SiteIntervals;
  now: number;
}

export interface DueCheck {
  check: ReviewCheck;
  /** `now_and_always`: somebody is there all the time. `local_policy`: the site has set no interval for it. */
  when: 'at' | 'as_soon_as_possible' | 'now_and_always' | 'local_policy';
  /** For `at` alone. */
  dueAt: number | null;
  overdue: boolean;
  lastAt: number | null;
  /**
   * Once the team of the ward has looked at a seclusion, the responsible clinician makes one of the checks by a doctor in
   * each 24 hours (Code of Practice, chapter 26).
   */
  byResponsibleClinician: boolean;
  /** Where the site's interval is not the Code's: what each says, never left out (null: the Code leaves it open). */
  differs: { name: IntervalName; site: Interval; code: Interval | null }[];
}

/**
 * The checks of a seclusion or long-term segregation that goes on, what is overdue first, then what is due soonest;
 * nothing once it has stopped.
 */
export function checksDue(facts: ReviewClockFacts): DueCheck[] {
  if (facts.stoppedAt !== null) return [];
  const checks: readonly ReviewCheck[] = facts.type === 'seclusion' ? seclusionChecks : segregationChecks;
  return checks.flatMap((check) => dueCheck(check, facts) ?? []).sort(mostPressing);
}

const orderOfWhen: DueCheck['when'][] = ['as_soon_as_possible', 'at', 'now_and_always', 'local_policy'];

function mostPressing(one: DueCheck, other: DueCheck): number {
  return (
    Number(other.overdue) - Number(one.overdue) ||
    orderOfWhen.indexOf(one.when) - orderOfWhen.indexOf(other.when) ||
    (one.dueAt ?? 0) - (other.dueAt ?? 0)
  );
}

/** What was recorded of this use until now: a review before its start or after this moment is none of it. */
function lastOf({ reviews, startedAt, now }: ReviewClockFacts, ...checks: ReviewCheck[]): number | null {
  const times = reviews
    .filter(({ check, at }) => checks.includes(check) && at >= startedAt && at <= now)
    .map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : null;
}

function intervalOf({ intervals }: ReviewClockFacts, name: IntervalName): Interval | null {
  return intervals[name] ?? codeIntervals[name];
}

function differing({ intervals }: ReviewClockFacts, names: IntervalName[]): DueCheck['differs'] {
  return names.flatMap((name) => {
    const [site, code] = [intervals[name], codeIntervals[name]];
    return site && !sameInterval(site, code) ? [{ name, site, code }] : [];
  });
}

function dueCheck(check: ReviewCheck, facts: ReviewClockFacts): DueCheck | null {
  const { startedAt, authorisedByPsychiatrist, now } = facts;
  const last = lastOf(facts, check);
  const without = (when: DueCheck['when']): DueCheck => ({
    check,
    when,
    dueAt: null,
    overdue: false,
    lastAt: last,
    byResponsibleClinician: false,
    differs: [],
  });
  const at = (dueAt: number, names: IntervalName[], lastAt = last): DueCheck => ({
    check,
    when: 'at',
    dueAt,
    overdue: dueAt < now,
    lastAt,
    byResponsibleClinician: false,
    differs: differing(facts, names),
  });
  const every = (name: IntervalName, otherwise: DueCheck['when'], lastAt = last): DueCheck => {
    const interval = intervalOf(facts, name);
    return interval ? at(later(lastAt ?? startedAt, interval), [name], lastAt) : without(otherwise);
  };
  switch (check) {
    case 'sight_sound':
      return without('now_and_always');
    case 'first_medical': {
      const seen = authorisedByPsychiatrist || lastOf(facts, 'first_medical', 'medical_4h') !== null;
      return seen ? null : every('first_medical', 'as_soon_as_possible');
    }
    case 'medical_4h': {
      const afterTeam = lastOf(facts, 'internal_mdt') !== null;
      const cadence = afterTeam ? 'medical_after_mdt' : 'medical_4h';
      const due = every(cadence, 'as_soon_as_possible', lastOf(facts, 'first_medical', 'medical_4h'));
      return { ...due, byResponsibleClinician: afterTeam };
    }
    case 'internal_mdt':
      return every(last === null ? 'first_internal_mdt' : 'internal_mdt', 'as_soon_as_possible');
    case 'independent_mdt': {
      if (last !== null) return null;
      return at(independentDue(facts), ['independent_mdt_continuous', 'independent_mdt_in_all']);
    }
    default:
      return every(check, 'local_policy');
  }
}

const window = 48 * 60 * 60_000;

/** When it reaches 8 hours without a break, or 12 hours in any 48, whichever comes first. */
function independentDue(facts: ReviewClockFacts): number {
  const { startedAt, earlier } = facts;
  const continuous = later(startedAt, intervalOf(facts, 'independent_mdt_continuous')!);
  const inAll = later(0, intervalOf(facts, 'independent_mdt_in_all')!);
  const before = withoutOverlaps(earlier, startedAt);
  const reached = (at: number) => {
    const apart = before.map(({ startedAt: from, stoppedAt: to }) => Math.max(0, to - Math.max(from, at - window)));
    return at - Math.max(startedAt, at - window) + apart.reduce((sum, each) => sum + each, 0) >= inAll;
  };
  if (!reached(continuous)) return continuous;
  // It only grows while it goes on: halve until the millisecond is found.
  let [low, high] = [startedAt, continuous];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two records of the same time count once. */
function withoutOverlaps(
  earlier: ReviewClockFacts['earlier'],
  until: number,
): { startedAt: number; stoppedAt: number }[] {
  const joined: { startedAt: number; stoppedAt: number }[] = [];
  for (const { startedAt, stoppedAt } of [...earlier].sort((one, other) => one.startedAt - other.startedAt)) {
    const from = Math.max(startedAt, joined.at(-1)?.stoppedAt ?? startedAt);
    const to = Math.min(stoppedAt, until);
    if (from < to) joined.push({ startedAt: from, stoppedAt: to });
  }
  return joined;
}
