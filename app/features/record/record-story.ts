import { answerHistories, type AnswerGiven } from '../../domain/answer-history';
import { cardLineIn, type CardLine } from '../../domain/card';
import type { StrategyOutcome } from '../../domain/incident';
import type { RecordField } from '../../domain/record-answers';
import type { ReviewCheck } from '../../domain/review-intervals';
import { crossedBy } from '../../domain/restriction';
import type { PlanSaying } from '../../domain/stands-in-plan';
import { clockTime, dateInWords, momentInWords, timeBeside } from '../../platform/time-words';
import type { AccountsShown } from '../incident-accounts/accounts-view';
import type { IncidentsTold } from '../incidents/incident-view';
import { nameItemOf, nameOf, type FoundIncident } from '../incidents/show-incident';
import { inPlan } from './in-plan';
import { answerableBy, type RecordView } from './record-view';

/** An answer as it is read: in its code or its words, with who gave it and when. */
export interface AnswerRead extends Omit<AnswerGiven, 'at' | 'accountId'> {
  who: string;
  when: string;
}

export interface UseRead {
  useId: string;
  title: string;
  started: string;
  stopped: string | null;
  lasted: string;
  undone: boolean;
  /** "Was this in the plan?", computed from the frozen version. */
  inPlan: PlanSaying;
  /** What the plan says against it (P9), and why it was used although. */
  against: CardLine[];
  reason: { words: string; who: string } | null;
  described: string | null;
  checks: { check: ReviewCheck; first: string; last: string; count: number }[];
}

/** The whole record, as a story in time. */
export interface RecordStory extends RecordView {
  /** "Wednesday 3 June 2026" is too little for a paper: the year stands with it. */
  day: string;
  used: UseRead[];
  /** What was tried and is in no plan that was on the screen. */
  triedElse: { itemId: string; outcome: StrategyOutcome; why: string | null; who: string; time: string }[];
  history: Partial<Record<RecordField, { first: AnswerRead; changes: AnswerRead[] }>>;
  questions: string[];
  accounts: AccountsShown;
  /** Staff who logged nothing say first whether they were there (P10). */
  asksIfThere: boolean;
  printed: { who: string; when: string };
}

/** What stands behind the pages, and not in the log. */
export interface Behind extends Pick<RecordStory, 'accounts' | 'asksIfThere'> {
  /** Who reads it, by name. */
  reader: string;
}

/**
 * The record to read and to print, from the page of the record and the same log.
 *
 * @param now milliseconds UTC
 */
export function recordStory(
  view: RecordView,
  found: FoundIncident,
  told: IncidentsTold,
  now: number,
  { reader, ...behind }: Behind,
): RecordStory {
  const { state, site, events } = found;
  const zone = site.timeZone;
  const who = (accountId: string) => nameOf(found, told, accountId);
  const saidAt = (at: number) => `${dateInWords(at, zone, told.times)}, ${clockTime(at, zone)}`;
  const time = (at: number) => timeBeside(at, state.startedAt, zone, told.times);
  const isAsked = answerableBy(found);
  const read = ({ value, why, at, accountId }: AnswerGiven): AnswerRead => ({
    ...{ value, why, who: who(accountId), when: saidAt(at) },
  });
  const shown = new Set(view.stages.flatMap(({ strategies }) => strategies.map(({ itemId }) => itemId)));
  return {
    ...view,
    ...behind,
    day: dateInWords(state.startedAt, zone, told.times),
    used: usesRead(view, found, told),
    triedElse: state.tries
      .filter(({ itemId }) => !shown.has(itemId))
      .map(({ itemId, outcome, why, accountId, at }) => ({
        ...{ itemId, outcome, why, who: who(accountId), time: time(at) },
      })),
    history: Object.fromEntries(
      [...answerHistories(events)]
        .filter(([field]) => isAsked(field))
        .map(([field, { first, changes }]) => [field, { first: read(first), changes: changes.map(read) }]),
    ),
    questions: state.questions.map(({ code, at, accountId }) =>
      told.question(code, time(at), accountId ? who(accountId) : null),
    ),
    printed: { who: reader, when: momentInWords(now, zone, told.times) },
  };
}

function usesRead(view: RecordView, found: FoundIncident, told: IncidentsTold): UseRead[] {
  const { state, site, version } = found;
  const plan = version?.content ?? null;
  const time = (at: number) => timeBeside(at, state.startedAt, site.timeZone, told.times);
  return state.uses.map((use) => {
    const shown = view.uses.find(({ useId }) => useId === use.useId)!;
    const { redLines, healthDangers } = crossedBy(use.type, plan);
    return {
      useId: use.useId,
      title: shown.title,
      started: shown.started,
      stopped: shown.stopped,
      lasted: shown.lasted,
      undone: shown.undone,
      inPlan: inPlan(use, found),
      against: [...redLines, ...healthDangers].map(cardLineIn(nameItemOf(told), plan)),
      reason: shown.reason,
      described: use.described,
      checks: Object.entries(use.checks).map(([check, { first, last, count }]) => ({
        ...{ check: check as ReviewCheck, first: time(first), last: time(last), count },
      })),
    };
  });
}
