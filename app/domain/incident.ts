import type { AnswerValue, Answers, RecordField } from './record-answers';
import type { ReviewCheck } from './review-intervals';
import type { MhsdsType, RestrictionType } from './restriction';
import type { SupportAnswer, SupportedOne, SupportGiven } from './support';
import { isInjection, type SaidOfUse, type UseDetails } from './use-details';

/** The codes of `outcome_of_strategy` (P8). */
export const strategyOutcomes = [
  'tried_helped',
  'tried_partly',
  'tried_no_help',
  'made_worse',
  'not_possible',
  'not_tried',
] as const;
export type StrategyOutcome = (typeof strategyOutcomes)[number];

/** `open` while it goes on; `passed` when no restriction was used (it counts: P6); `restricted` when one was. */
export const incidentOutcomes = ['open', 'passed', 'restricted'] as const;
export type IncidentOutcome = (typeof incidentOutcomes)[number];

/** What each kind of event says. */
export interface IncidentEventBodies {
  started: { personId: string; siteId: string; versionId: string | null };
  strategy_tried: { itemId: string; outcome: StrategyOutcome; why?: string };
  /** `insteadOf`: the position changed; what it was used for, and where, is the same. */
  restriction_started: { useId: string; type: RestrictionType; mhsdsType?: MhsdsType; insteadOf?: string };
  restriction_stopped: { useId: string };
  /** Which kind of it (MHS515), said later. */
  kind_given: { useId: string; mhsdsType: MhsdsType; /** The sequence that was on the screen. */ after?: number };
  reason_given: { useId: string; itemId?: string; text: string };
  /**
   * How it was done: the part of the body, who held, what with, where, which medicine. The last that was said of each
   * counts; `after` is the sequence that was on the screen when it was said.
   */
  use_described: { useId: string; after?: number } & UseDetails;
  /** Nobody has to watch over the person any more after this injection. */
  after_care_over: { useId: string };
  /** A check of a seclusion or a segregation, by its code in the schedule. */
  checked: { useId: string; check: ReviewCheck; text?: string };
  /** Answers of the record; `after` is the sequence that was on the screen when they were given. */
  answered: { answers: Answers; after: number; /** Why, once it was signed. */ why?: string };
  /** Somebody who had to be told: when and how, or why not (`notification_audiences`, or a contact of the plan). */
  told: { whom: string; withheld: boolean; text: string; /** The parents' copy was given with it. */ copy?: true };
  /** Support that was offered afterwards: what, by whom and when, and how it was taken. */
  support_given: { whom: SupportedOne; answer: SupportAnswer; text: string };
  /** Who wrote the record says that it is whole; who manages says that they have read it. */
  signed: { as: SignedAs };
  note: { text: string };
  passed: object;
  over: object;
  reopened: object;
  /** `undone`: the restriction that this event started did not happen: it stays visible, and counts no more. */
  corrected: { eventId: string; text: string; undone?: true };
}
export type IncidentEventType = keyof IncidentEventBodies;

export const signedAs = ['author', 'manager'] as const;
export type SignedAs = (typeof signedAs)[number];

interface OfEvery {
  /** How long a tap waited before it could be sent, in milliseconds by the device's own stopwatch (H8). */
  waited?: number;
  /** Why the record changes although it is signed. */
  because?: string;
}
export type IncidentEventBody = IncidentEventBodies[IncidentEventType] & OfEvery;

export type IncidentEventOf<Type extends IncidentEventType> = {
  id: string;
  incidentId: string;
  /** From 1, by the server, without gaps. */
  sequence: number;
  type: Type;
  accountId: string;
  /** The server's time, milliseconds UTC. */
  at: number;
  deviceAt: number | null;
  /** Minutes that the device was ahead of UTC. */
  deviceOffset: number | null;
  deviceZone: string | null;
  body: IncidentEventBodies[Type] & OfEvery;
};
export type IncidentEvent = { [Type in IncidentEventType]: IncidentEventOf<Type> }[IncidentEventType];

export interface StrategyTry {
  itemId: string;
  outcome: StrategyOutcome;
  why: string | null;
  at: number;
  accountId: string;
  eventId: string;
}

export interface RestrictionUse {
  useId: string;
  type: RestrictionType;
  mhsdsType: MhsdsType | null;
  startedAt: number;
  /** The earliest stop after its start. */
  stoppedAt: number | null;
  /** Every time at which somebody said that it stopped. */
  stops: number[];
  startedBy: string;
  /** The use whose position changed into this one. */
  insteadOf?: string;
  /** Why it was used although the plan says never; the last that was given of this use. */
  reason: string | null;
  reasonAt: number | null;
  /** What each who took part said of its kind last. */
  kinds: KindSaid[];
  /** How it was done, in words. */
  described: string | null;
  /** How it was done, part by part. */
  said: SaidOfUse;
  /** When the after-care of an injection was over; null while it goes on, or where there is none. */
  afterCareOverAt: number | null;
  /** The checks that were made while it went on, by their code: when first, when last, and how often. */
  checks: Partial<Record<ReviewCheck, { first: number; last: number; count: number }>>;
  eventId: string;
  /** It was put right: it did not happen. */
  undone?: true;
}

export interface KindSaid {
  mhsdsType: MhsdsType;
  at: number;
  accountId: string;
  sequence: number;
  after?: number;
}

/** What does not fit together: shown, asked about, and never in the way of saving (P14). */
export const questionCodes = [
  'stopped_without_start',
  'stopped_twice',
  'stopped_before_start',
  'started_twice',
  'kind_twice',
  'kind_without_start',
  'reason_without_start',
  'still_running',
  'passed_but_restricted',
  'restricted_after_end',
  'clock_differs',
  'described_without_start',
  'checked_without_start',
  'answered_twice',
  'described_twice',
  'cared_for_without_start',
  'changed_after_signing',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

export interface IncidentQuestion {
  code: QuestionCode;
  eventId: string;
  at: number;
  useId?: string;
  /** Whose device it is about. */ accountId?: string;
  /** Which answer of the record it is about. */ field?: RecordField;
  /** What came before its start: kept until that arrives. */
  waiting?: Partial<
    Pick<
      RestrictionUse,
      'reason' | 'reasonAt' | 'mhsdsType' | 'kinds' | 'described' | 'said' | 'afterCareOverAt' | 'checks'
    >
  >;
}

/** What the events add up to. Notes and corrections of words stand in the log alone: they change nothing here. */
export interface IncidentState {
  incidentId: string;
  personId: string;
  siteId: string;
  versionId: string | null;
  startedAt: number;
  endedAt: number | null;
  /** Every time at which somebody said that it was over, since it was last said that it started again. */
  ends: EndSaid[];
  reopened: Pick<EndSaid, 'at' | 'sequence'> | null;
  outcome: IncidentOutcome;
  /** Who took part, in the order they first did something. */
  accountIds: string[];
  /** The last answer for each strategy. */
  tries: StrategyTry[];
  uses: RestrictionUse[];
  questions: IncidentQuestion[];
  /** The record, as far as it is answered: the last answer to each question. */
  answers: Partial<Record<RecordField, Answered>>;
  /** Who was told, by whom they are; the last that was said of each. */
  told: Record<string, { withheld: boolean; text: string; at: number; accountId: string }>;
  /** Who was offered support; the last that was said of each. */
  support: SupportGiven;
  /** The first signature of each kind, and from where in the log it counts. */
  signed: Partial<Record<SignedAs, { accountId: string; at: number; sequence: number }>>;
}

export interface EndSaid {
  at: number;
  sequence: number;
  /** "It passed", and not "It is over". */ passed: boolean;
}

export interface Answered {
  value: AnswerValue;
  at: number;
  accountId: string;
  sequence: number;
}

/** When it happened: the server's time less what the tap waited, so that a device's wrong clock changes nothing (H8). */
export function happenedAt(event: { at: number; body: object }): number {
  const { waited } = event.body as OfEvery;
  return event.at - (waited ?? 0);
}

/** The restrictions that happened: without those that were put right. */
export function countedUses(state: IncidentState): RestrictionUse[] {
  return state.uses.filter((use) => !use.undone);
}

export function runningUses(state: IncidentState): RestrictionUse[] {
  return countedUses(state).filter((use) => use.stoppedAt === null);
}

/**
 * Why a use was used, and of which use it was said: of this one, or else of the one whose position changed into it, for
 * what it was used for is the same. What was said of a use that did not happen is left out.
 */
export function reasonOf(uses: readonly RestrictionUse[], use: RestrictionUse): { text: string; useId: string } | null {
  const seen = new Set<string>();
  for (let each: RestrictionUse | undefined = use; each && !seen.has(each.useId); each = before(uses, each)) {
    const counts = each === use || !each.undone;
    if (counts && each.reason !== null) return { text: each.reason, useId: each.useId };
    seen.add(each.useId);
  }
  return null;
}

function before(uses: readonly RestrictionUse[], { insteadOf }: RestrictionUse): RestrictionUse | undefined {
  return insteadOf === undefined ? undefined : uses.find(({ useId }) => useId === insteadOf);
}

/** The injections after which somebody still watches over the person: also when the incident is over. */
export function usesInAfterCare(state: IncidentState): RestrictionUse[] {
  return countedUses(state).filter((use) => isInjection(use.mhsdsType) && use.afterCareOverAt === null);
}
