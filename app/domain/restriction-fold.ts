import {
  countedUses,
  type IncidentEventOf,
  type IncidentQuestion,
  type IncidentState,
  type QuestionCode,
  type RestrictionUse,
} from './incident';
import { ask, without } from './incident-questions';
import type { ReviewCheck } from './review-intervals';
import { onlyMhsdsType } from './restriction';
import { sameDetail, useDetailFields, type SaidOfUse } from './use-details';

/** Two people who press "Stopped" within this time mean the same moment. */
const sameMoment = 60_000;

export function restrictionStarted(
  state: IncidentState,
  event: IncidentEventOf<'restriction_started'>,
  at: number,
): IncidentState {
  const { useId, type, mhsdsType, insteadOf } = event.body;
  const known = state.uses.find((use) => use.useId === useId);
  if (known) {
    const asked = known.type === type ? state : ask(state, event, 'started_twice', { useId });
    return changeUse(asked, useId, { startedAt: Math.min(known.startedAt, at) });
  }
  const waiting = state.questions.filter((question) => question.useId === useId);
  const stops = waiting.filter((question) => question.code === 'stopped_without_start').map((question) => question.at);
  const before = insteadOf === undefined ? undefined : state.uses.find((use) => use.useId === insteadOf);
  const bare: RestrictionUse = {
    useId,
    type,
    mhsdsType: mhsdsType ?? onlyMhsdsType(type),
    startedAt: at,
    stoppedAt: stops.length > 0 ? Math.max(at, Math.min(...stops)) : null,
    startedBy: event.accountId,
    ...(insteadOf !== undefined && { insteadOf }),
    reason: null,
    described: null,
    said: before?.said.room ? { room: before.said.room } : {},
    afterCareOverAt: null,
    checks: {},
    eventId: event.id,
  };
  const use = waiting.reduce((known, question) => withDetail(known, question.waiting ?? {}), bare);
  const next = {
    ...state,
    uses: [...state.uses, use],
    questions: state.questions.filter((question) => !waiting.includes(question)),
  };
  if (state.endedAt === null) return next;
  // It was told late, or it began again: only what goes on now opens the incident once more.
  const goesOn = use.stoppedAt === null && at > state.endedAt;
  const asked = ask(next, event, 'restricted_after_end', { useId });
  return goesOn ? { ...asked, endedAt: null, outcome: 'open' } : { ...asked, outcome: 'restricted' };
}

/** A use as an older server kept it, with what came later. */
export function wholeUse(use: RestrictionUse): RestrictionUse {
  const { described = null, said = {}, afterCareOverAt = null, checks = {} } = use;
  return { ...use, described, said, afterCareOverAt, checks };
}

type DetailingType = 'kind_given' | 'reason_given' | 'use_described' | 'after_care_over' | 'checked';
type Detailing = { [Type in DetailingType]: IncidentEventOf<Type> }[DetailingType];
type CheckMade = { first: number; last: number; count: number };
type UseDetail = NonNullable<IncidentQuestion['waiting']>;

/** What is said about a use: the last words count, and checks add up in any order. */
function withDetail(use: RestrictionUse, detail: UseDetail): RestrictionUse {
  const checks = { ...use.checks };
  for (const [check, made] of Object.entries(detail.checks ?? {}) as [ReviewCheck, CheckMade][]) {
    const known = checks[check];
    checks[check] = known
      ? {
          first: Math.min(known.first, made.first),
          last: Math.max(known.last, made.last),
          count: known.count + made.count,
        }
      : made;
  }
  const afterCareOverAt = detail.afterCareOverAt
    ? Math.min(use.afterCareOverAt ?? Infinity, detail.afterCareOverAt)
    : use.afterCareOverAt;
  return { ...use, ...detail, checks, afterCareOverAt, said: { ...use.said, ...detail.said } };
}

/** What somebody says about a use; before its start it waits for it. */
export function detailed(
  state: IncidentState,
  event: Detailing,
  without: QuestionCode,
  detail: UseDetail,
): IncidentState {
  const { useId } = event.body;
  if (!state.uses.some((use) => use.useId === useId)) return ask(state, event, without, { useId, waiting: detail });
  return { ...state, uses: state.uses.map((use) => (use.useId === useId ? withDetail(use, detail) : use)) };
}

/** What was said of each part of a use; two who said it without seeing each other's words are asked (P11, P14). */
export function described(state: IncidentState, event: IncidentEventOf<'use_described'>, at: number): IncidentState {
  const { accountId, sequence, body } = event;
  const known = state.uses.find((use) => use.useId === body.useId)?.said ?? {};
  const said: Record<string, unknown> = {};
  let unseen = false;
  for (const field of useDetailFields) {
    const value = body[field];
    if (value === undefined) continue;
    said[field] = { value, at, accountId, sequence };
    const other = known[field];
    const wasSeen = !other || other.accountId === accountId || other.sequence <= (body.after ?? Infinity);
    if (!wasSeen && !sameDetail(other.value, value)) unseen = true;
  }
  const asked = unseen ? ask(state, event, 'described_twice', { useId: body.useId }) : state;
  const words = body.text === undefined ? {} : { described: body.text || null };
  return detailed(asked, event, 'described_without_start', { ...words, said: said as SaidOfUse });
}

export function restrictionStopped(
  state: IncidentState,
  event: IncidentEventOf<'restriction_stopped'>,
  at: number,
): IncidentState {
  const { useId } = event.body;
  const use = state.uses.find((each) => each.useId === useId);
  if (!use) return ask(state, event, 'stopped_without_start', { useId });
  const stoppedAt = Math.max(use.startedAt, at);
  if (use.stoppedAt === null) {
    const settled = { ...state, questions: without(state, 'still_running', useId) };
    return changeUse(settled, useId, { stoppedAt });
  }
  const asked =
    Math.abs(use.stoppedAt - stoppedAt) > sameMoment ? ask(state, event, 'stopped_twice', { useId }) : state;
  return changeUse(asked, useId, { stoppedAt: Math.min(use.stoppedAt, stoppedAt) });
}

/** A restriction that did not happen: without another one, an incident that ended has passed. */
export function undone(state: IncidentState, eventId: string): IncidentState {
  const use = state.uses.find((each) => each.eventId === eventId);
  if (!use) return state;
  const next = changeUse(state, use.useId, { undone: true });
  const restricted = countedUses(next).length > 0;
  const questions = next.questions.filter(
    ({ code, useId }) => useId !== use.useId && (restricted || code !== 'passed_but_restricted'),
  );
  const outcome = next.endedAt !== null && !restricted ? 'passed' : next.outcome;
  return { ...next, questions, outcome };
}

function changeUse(state: IncidentState, useId: string, change: Partial<RestrictionUse>): IncidentState {
  return { ...state, uses: state.uses.map((use) => (use.useId === useId ? { ...use, ...change } : use)) };
}
