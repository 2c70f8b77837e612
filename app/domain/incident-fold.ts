import {
  countedUses,
  happenedAt,
  type IncidentEvent,
  type IncidentEventOf,
  type IncidentQuestion,
  type IncidentState,
  type QuestionCode,
  type RestrictionUse,
  runningUses,
} from './incident';
import { onlyMhsdsType } from './restriction';

/** Two people who press "Stopped" within this time mean the same moment. */
const sameMoment = 60_000;
/** A device further from the server's clock than this is asked about (H8). */
const clockTolerance = 2 * 60_000;
const mostQuestions = 100;

/**
 * What the events of one incident add up to; nothing while its start is not among them. Any order, any repetition
 * and any nonsense is taken: what does not fit becomes a question (P14).
 */
export function foldIncident(events: readonly IncidentEvent[]): IncidentState | null {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  once.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const start = once.find((event) => event.type === 'started');
  if (!start || start.type !== 'started') return null;
  return once.filter((event) => event !== start).reduce(applyEvent, startIncident(start));
}

export function startIncident(event: IncidentEventOf<'started'>): IncidentState {
  return withClock(
    {
      incidentId: event.incidentId,
      personId: event.body.personId,
      siteId: event.body.siteId,
      versionId: event.body.versionId,
      startedAt: happenedAt(event),
      endedAt: null,
      outcome: 'open',
      accountIds: [event.accountId],
      tries: [],
      uses: [],
      questions: [],
    },
    event,
  );
}

/** The state after one more event; each event is given once. */
export function applyEvent(before: IncidentState, event: IncidentEvent): IncidentState {
  const state = withClock(
    before.accountIds.includes(event.accountId)
      ? before
      : { ...before, accountIds: [...before.accountIds, event.accountId] },
    event,
  );
  const at = happenedAt(event);
  switch (event.type) {
    case 'strategy_tried':
      return tried(state, event, at);
    case 'restriction_started':
      return restrictionStarted(state, event, at);
    case 'restriction_stopped':
      return restrictionStopped(state, event, at);
    case 'kind_given': {
      const { useId, mhsdsType } = event.body;
      if (!state.uses.some((use) => use.useId === useId)) {
        return ask(state, event, 'kind_without_start', useId, { mhsdsType });
      }
      return changeUse(state, useId, { mhsdsType });
    }
    case 'reason_given': {
      const { useId, text } = event.body;
      if (!state.uses.some((use) => use.useId === useId)) {
        return ask(state, event, 'reason_without_start', useId, { reason: text });
      }
      return changeUse(state, useId, { reason: text });
    }
    case 'corrected':
      return event.body.undone ? undone(state, event.body.eventId) : state;
    case 'passed':
    case 'over':
      return ended(state, event, at);
    case 'reopened':
      return state.endedAt === null
        ? state
        : { ...state, endedAt: null, outcome: 'open', questions: without(state, 'still_running') };
    default:
      return state;
  }
}

function tried(state: IncidentState, event: IncidentEventOf<'strategy_tried'>, at: number): IncidentState {
  const { itemId, outcome, why } = event.body;
  const earlier = state.tries.find((each) => each.itemId === itemId);
  if (earlier && earlier.at > at) return state;
  const answer = { itemId, outcome, why: why ?? null, at, accountId: event.accountId, eventId: event.id };
  return { ...state, tries: [...state.tries.filter((each) => each !== earlier), answer] };
}

function restrictionStarted(
  state: IncidentState,
  event: IncidentEventOf<'restriction_started'>,
  at: number,
): IncidentState {
  const { useId, type, mhsdsType } = event.body;
  const known = state.uses.find((use) => use.useId === useId);
  if (known) {
    const asked = known.type === type ? state : ask(state, event, 'started_twice', useId);
    return changeUse(asked, useId, { startedAt: Math.min(known.startedAt, at) });
  }
  const waiting = state.questions.filter((question) => question.useId === useId);
  const stops = waiting.filter((question) => question.code === 'stopped_without_start').map((question) => question.at);
  const use: RestrictionUse = {
    useId,
    type,
    mhsdsType:
      waiting.findLast((question) => question.waiting?.mhsdsType)?.waiting?.mhsdsType ??
      mhsdsType ??
      onlyMhsdsType(type),
    startedAt: at,
    stoppedAt: stops.length > 0 ? Math.max(at, Math.min(...stops)) : null,
    startedBy: event.accountId,
    reason: waiting.findLast((question) => question.waiting?.reason)?.waiting?.reason ?? null,
    eventId: event.id,
  };
  const next = {
    ...state,
    uses: [...state.uses, use],
    questions: state.questions.filter((question) => !waiting.includes(question)),
  };
  if (state.endedAt === null) return next;
  // It was told late, or it began again: only what goes on now opens the incident once more.
  const goesOn = use.stoppedAt === null && at > state.endedAt;
  const asked = ask(next, event, 'restricted_after_end', useId);
  return goesOn ? { ...asked, endedAt: null, outcome: 'open' } : { ...asked, outcome: 'restricted' };
}

function restrictionStopped(
  state: IncidentState,
  event: IncidentEventOf<'restriction_stopped'>,
  at: number,
): IncidentState {
  const { useId } = event.body;
  const use = state.uses.find((each) => each.useId === useId);
  if (!use) return ask(state, event, 'stopped_without_start', useId);
  const stoppedAt = Math.max(use.startedAt, at);
  if (use.stoppedAt === null) {
    const settled = { ...state, questions: without(state, 'still_running', useId) };
    return changeUse(settled, useId, { stoppedAt });
  }
  const asked = Math.abs(use.stoppedAt - stoppedAt) > sameMoment ? ask(state, event, 'stopped_twice', useId) : state;
  return changeUse(asked, useId, { stoppedAt: Math.min(use.stoppedAt, stoppedAt) });
}

function ended(
  state: IncidentState,
  event: IncidentEventOf<'passed'> | IncidentEventOf<'over'>,
  at: number,
): IncidentState {
  if (state.endedAt !== null) return state;
  const restricted = countedUses(state).length > 0;
  let next: IncidentState = {
    ...state,
    endedAt: Math.max(at, state.startedAt),
    outcome: restricted ? 'restricted' : 'passed',
  };
  if (restricted && event.type === 'passed') next = ask(next, event, 'passed_but_restricted');
  for (const use of runningUses(state)) next = ask(next, event, 'still_running', use.useId);
  return next;
}

/** A restriction that did not happen: without another one, an incident that ended has passed. */
function undone(state: IncidentState, eventId: string): IncidentState {
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

function without(state: IncidentState, code: QuestionCode, useId?: string): IncidentQuestion[] {
  return state.questions.filter(
    (question) => question.code !== code || (useId !== undefined && question.useId !== useId),
  );
}

function ask(
  state: IncidentState,
  event: IncidentEvent,
  code: QuestionCode,
  useId?: string,
  waiting?: IncidentQuestion['waiting'],
): IncidentState {
  if (state.questions.length >= mostQuestions) return state;
  const question = {
    code,
    eventId: event.id,
    at: happenedAt(event),
    ...(useId && { useId }),
    ...(waiting && { waiting }),
  };
  return { ...state, questions: [...state.questions, question] };
}

function withClock(state: IncidentState, event: IncidentEvent): IncidentState {
  if (event.deviceAt === null || Math.abs(event.deviceAt - happenedAt(event)) <= clockTolerance) return state;
  if (state.questions.some((question) => question.code === 'clock_differs')) return state;
  return ask(state, event, 'clock_differs');
}
