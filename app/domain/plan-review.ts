import type { RestrictionType } from './restriction';

/** What came of looking at the plan again. */
export const reviewOutcomes = ['changed', 'left'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** One sentence is enough. */
export const longestReviewWhy = 500;

export interface UseTimes {
  incidentId: string;
  type: RestrictionType;
  startedAt: number;
  stoppedAt: number | null;
}

/** Each restriction once: one that another of its kind passed into at the same moment, as a hold in a new position, goes on. */
export function restrictionsBegun<Use extends UseTimes>(uses: readonly Use[]): Use[] {
  return uses.filter(
    (use) =>
      !uses.some(
        (before) =>
          before.incidentId === use.incidentId &&
          before.type === use.type &&
          before.startedAt < use.startedAt &&
          before.stoppedAt === use.startedAt,
      ),
  );
}

export interface ReviewFacts {
  /** When restrictions began that happened: those that somebody took back are left out. Milliseconds UTC, as every moment here. */
  restrictions: readonly number[];
  /** When the present version was agreed; without one there is no plan to look at again. */
  agreedAt: number | null;
  reviewedAt: number | null;
  /** The site's numbers: so many restrictions in so many weeks bring the review forward. */
  site: { restrictions: number; weeks: number };
  now: number;
}

export interface ReviewDue {
  why: 'after_restriction' | 'after_several';
  /** The restriction that made it due. */
  since: number;
  /** How many there were since the plan was agreed or looked at again. */
  count: number;
}

const week = 7 * 24 * 60 * 60 * 1_000;

/** The moments that still ask for a look at the plan, in turn: those after it was agreed and last looked at. */
export function restrictionsSince({ restrictions, agreedAt, reviewedAt, now }: Omit<ReviewFacts, 'site'>): number[] {
  if (agreedAt === null) return [];
  const from = Math.max(agreedAt, reviewedAt ?? agreedAt);
  return restrictions.filter((at) => at > from && at <= now).sort((one, other) => one - other);
}

/** Whether a plan is due for review because of what happened, and why (P14: said, never only shown). */
export function reviewDue({ site, ...facts }: ReviewFacts): ReviewDue | null {
  const since = restrictionsSince(facts);
  const [first] = since;
  if (first === undefined) return null;
  const last = since.find((at, index) => {
    const earliest = since[index - site.restrictions + 1];
    return earliest !== undefined && at - earliest <= site.weeks * week;
  });
  return last === undefined
    ? { why: 'after_restriction', since: first, count: since.length }
    : { why: 'after_several', since: last, count: since.length };
}
