import { decides, worksWith, type DecisionBasis, type Subject } from './access';
import { refused, type Decision } from './decision';
import { restrictionTypes, type RestrictionType } from './restriction';
import { ruleTests, type RuleTest } from './site-rule';
import { during, type Viewer } from './viewer';

/** What may be planned for one person; a blanket restriction has the register of its site. */
export const plannedTypes = restrictionTypes.filter((type) => type !== 'blanket');

/** The four tests, each in plain words (DOMAIN 1). */
export const plannedTests = ruleTests;

/** What a notice says; days YYYY-MM-DD where the person stays. */
export interface PlannedNotice {
  type: RestrictionType;
  /** When it may be used, and only then. */
  when: string;
  why: string;
  tests: Record<RuleTest, string>;
  triedFirst: string;
  /** Who may use it. */
  who: string;
  /** Less and less of it, step by step, until it is not needed. */
  rungs: string[];
  advocate: string;
  complainTo: string;
  reviewOn: string;
  /** Until this day the person can object, and nothing counts as agreed. */
  objectBy: string;
  /** The last day on which it counts. */
  until: string;
  /** Why it is planned although the plan says never; nothing where it does not (P9). */
  despiteRedLine: string | null;
}

export const plannedAnswers = ['yes', 'no', 'lets_talk'] as const;
export type PlannedAnswer = (typeof plannedAnswers)[number];

export type PlannedEventBody =
  | {
      type: 'answered';
      answer: PlannedAnswer;
      words: string;
      /** Who helped the person; nothing where nobody did. */
      helpedBy: string | null;
      /** Of who decides for the person, with what shows that they may; nothing when the person answered. */
      basis: DecisionBasis | null;
      basisReason: string | null;
    }
  | ({ type: 'written_down'; answer: PlannedAnswer; words: string } & WrittenDown)
  | { type: 'withdrawn'; words: string };

/** What shows how staff came to write the person's answer down, instead of the person. */
export interface WrittenDown {
  /** What the person did or showed; empty where their own words say it. */
  showed: string;
  howTold: string;
  /** Who was with them. */
  withThem: string;
}

export interface PlannedEvent {
  id: string;
  accountId: string;
  at: number;
  body: PlannedEventBody;
}

export const longestPlannedText = 2_000;
export const mostRungs = 10;
/** Our own choices, no law's: at least a week to object and usually two; half a year at most, then a new notice. */
export const usualDaysToObject = 14;
export const leastDaysToObject = 7;
export const mostPlannedMonths = 6;

/** `yes_written`: staff wrote a yes of the person's down, and neither they nor who decides for them has said it. */
export type PlannedState =
  | 'waiting'
  | 'yes_written'
  | 'yes_so_far'
  | 'agreed'
  | 'decided_for'
  | 'not_agreed'
  | 'withdrawn'
  | 'ended';

export interface Standing {
  state: PlannedState;
  /** It had been agreed, and has ended: somebody may still think that it counts. */
  wasAgreed: boolean;
}

/**
 * How far a notice is, told from the day alone: silence is no agreement, nothing counts before the time to object is
 * over, it ends by itself, and nobody's yes stands over the person's own no (P1, P4).
 *
 * @param events oldest first
 */
export function plannedStanding(
  { objectBy, until }: Pick<PlannedNotice, 'objectBy' | 'until'>,
  events: readonly PlannedEvent[],
  today: string,
): Standing {
  if (events.some(({ body }) => body.type === 'withdrawn')) return { state: 'withdrawn', wasAgreed: false };
  const { own, decided, written } = lastAnswers(events);
  const objects = isObjection(own) || isObjection(written);
  const isYes = !objects && (own ?? decided) === 'yes';
  if (until < today) return { state: 'ended', wasAgreed: isYes };
  if (isYes && today <= objectBy) return { state: 'yes_so_far', wasAgreed: false };
  if (isYes) return { state: own ? 'agreed' : 'decided_for', wasAgreed: true };
  if (objects || decided) return { state: 'not_agreed', wasAgreed: false };
  if (written) return { state: 'yes_written', wasAgreed: false };
  return { state: objectBy < today ? 'not_agreed' : 'waiting', wasAgreed: false };
}

interface LastAnswers {
  own: PlannedAnswer | null;
  decided: PlannedAnswer | null;
  written: PlannedAnswer | null;
}

/**
 * What each said last, as far as it still stands. A "no" that staff wrote down undoes every yes before it, as the
 * person's own does; a "yes" that they wrote down undoes no more than what they had written down themselves, and what
 * was decided in the meantime is asked for again: so it never makes anything count (P1, P3).
 */
function lastAnswers(events: readonly PlannedEvent[]): LastAnswers {
  const last: LastAnswers = { own: null, decided: null, written: null };
  for (const { body } of events) {
    if (body.type === 'withdrawn') continue;
    const undone = body.type === 'written_down' && (isObjection(body.answer) || isObjection(last.written));
    if (undone && last.own === 'yes') last.own = null;
    if (undone && last.decided === 'yes') last.decided = null;
    if (body.type === 'written_down') last.written = body.answer;
    else if (body.basis !== null) last.decided = body.answer;
    else Object.assign(last, { own: body.answer, written: null });
  }
  return last;
}

function isObjection(answer: PlannedAnswer | null): boolean {
  return answer === 'no' || answer === 'lets_talk';
}

/** The person's own "no" and "let's talk", said or written down for them, which stand beside it for good. */
export function objectionsIn<Event extends PlannedEvent>(events: readonly Event[]): Event[] {
  return events.filter(
    ({ body }) => body.type !== 'withdrawn' && isObjection(body.answer) && !(body.type === 'answered' && body.basis),
  );
}

/** Staff who work with the person write down what the person said or showed, whoever proposed it. */
export function mayWriteDown(reader: PlannedReader): boolean {
  return reader === 'proposes' || reader === 'reads';
}

export interface PlannedDays {
  today: string;
  objectBy: string;
  reviewOn: string;
  until: string;
  /** `leastDaysToObject` after today. */
  firstObjectBy: string;
  /** `mostPlannedMonths` after today. */
  lastUntil: string;
}

export type PlannedDaysRefusal = 'object-too-soon' | 'ends-before-objecting' | 'ends-too-late' | 'review-outside';

export function judgePlannedDays(days: PlannedDays): Decision<PlannedDaysRefusal> {
  if (days.objectBy < days.firstObjectBy) return refused('object-too-soon');
  if (days.until <= days.objectBy) return refused('ends-before-objecting');
  if (days.until > days.lastUntil) return refused('ends-too-late');
  if (days.reviewOn <= days.today || days.reviewOn > days.until) return refused('review-outside');
  return { allowed: true };
}

/** How somebody stands to what is planned for a person. Who is `nobody` reads nothing (deny by default). */
export type PlannedReader = 'person' | 'decider' | 'proposes' | 'reads' | 'nobody';

/** @param isInCircle whether the viewer is one of the person's people: a worker who is, is their key worker here */
export function plannedReader(viewer: Viewer, subject: Subject, isInCircle: boolean, now: number): PlannedReader {
  if (viewer.role === 'person' && viewer.personId === subject.personId) return 'person';
  if (viewer.role === 'administrator') return 'nobody';
  if (decides(viewer, subject, now)) return 'decider';
  if (!worksWith(viewer, subject, now)) return 'nobody';
  const leads = viewer.postings.some(
    ({ siteId, role, ...period }) =>
      role === 'lead' &&
      during(period, now) &&
      subject.stays.some((stay) => stay.siteId === siteId && during(stay, now)),
  );
  return leads || isInCircle ? 'proposes' : 'reads';
}

/** On what basis the viewer decides for the person now. */
export function basisOf(viewer: Viewer, subject: Subject, now: number): DecisionBasis | null {
  return (
    subject.deciders.find((decider) => decider.accountId === viewer.accountId && during(decider, now))?.basis ?? null
  );
}
