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

/** A restriction that happened, by when it began: what somebody took back is left out. Milliseconds UTC, as every moment here. */
export interface Restriction {
  incidentId: string;
  startedAt: number;
}

/** A look at the plan. It ends nothing for those incidents that were kept from who looked: they could not think of them. */
export interface ReviewMoment {
  at: number;
  notKnown: readonly string[];
}

export interface ReviewFacts<Use extends Restriction = Restriction> {
  restrictions: readonly Use[];
  /** When the present version was agreed; without one there is no plan to look at again. */
  agreedAt: number | null;
  reviews: readonly ReviewMoment[];
  /** The site's numbers: so many restrictions in so many weeks bring the review forward. */
  site: { restrictions: number; weeks: number };
  now: number;
}

export interface ReviewDue {
  why: 'after_restriction' | 'after_several';
  /** When the restriction began that made it due. */
  since: number;
  incidentId: string;
  /** How many there were since the plan was agreed or looked at again. */
  count: number;
}

const week = 7 * 24 * 60 * 60 * 1_000;

/** The restrictions that still ask for a look at the plan, in turn: those after it was agreed and last looked at. */
export function restrictionsSince<Use extends Restriction>({
  restrictions,
  agreedAt,
  reviews,
  now,
}: Omit<ReviewFacts<Use>, 'site'>): Use[] {
  if (agreedAt === null) return [];
  const lookedAt = ({ incidentId, startedAt }: Use) =>
    reviews.some(({ at, notKnown }) => at >= startedAt && !notKnown.includes(incidentId));
  return restrictions
    .filter((use) => use.startedAt > agreedAt && use.startedAt <= now && !lookedAt(use))
    .sort((one, other) => one.startedAt - other.startedAt);
}

/** Whether a plan is due for review because of what happened, and why (P14: said, never only shown). */
export function reviewDue({ site, ...facts }: ReviewFacts): ReviewDue | null {
  const since = restrictionsSince(facts);
  const [first] = since;
  if (first === undefined) return null;
  const last = since.find(({ startedAt }, index) => {
    const earliest = since[index - site.restrictions + 1];
    return earliest !== undefined && startedAt - earliest.startedAt <= site.weeks * week;
  });
  const { startedAt, incidentId } = last ?? first;
  return { why: last ? 'after_several' : 'after_restriction', since: startedAt, incidentId, count: since.length };
}
