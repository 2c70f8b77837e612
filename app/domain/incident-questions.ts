import {
  happenedAt,
  type IncidentEvent,
  type IncidentQuestion,
  type IncidentState,
  type QuestionCode,
} from './incident';

/** A device further from the server's clock than this is asked about (H8). */
const clockTolerance = 2 * 60_000;
const mostQuestions = 100;

/** What does not fit is asked about, and never in the way of saving (P14). */
export function ask(
  state: IncidentState,
  event: IncidentEvent,
  code: QuestionCode,
  about: Pick<IncidentQuestion, 'useId' | 'accountId' | 'field' | 'waiting'> = {},
): IncidentState {
  if (state.questions.length >= mostQuestions) return state;
  const question = { code, eventId: event.id, at: happenedAt(event), ...about };
  return { ...state, questions: [...state.questions, question] };
}

/** Asked once while it holds, and no more when it does not. */
export function askedIf(
  holds: boolean,
  state: IncidentState,
  event: IncidentEvent,
  code: QuestionCode,
  about: Pick<IncidentQuestion, 'useId'> = {},
): IncidentState {
  const isAsked = state.questions.some((question) => question.code === code && question.useId === about.useId);
  if (holds === isAsked) return state;
  return holds ? ask(state, event, code, about) : { ...state, questions: without(state, code, about.useId) };
}

function without(state: IncidentState, code: QuestionCode, useId?: string): IncidentQuestion[] {
  return state.questions.filter(
    (question) => question.code !== code || (useId !== undefined && question.useId !== useId),
  );
}

/** Each account's device is asked about once: each may have a clock of its own that is wrong. */
export function withClock(state: IncidentState, event: IncidentEvent): IncidentState {
  if (event.deviceAt === null || Math.abs(event.deviceAt - happenedAt(event)) <= clockTolerance) return state;
  const { accountId } = event;
  const isAsked = state.questions.some(
    (question) => question.code === 'clock_differs' && (question.accountId ?? accountId) === accountId,
  );
  return isAsked ? state : ask(state, event, 'clock_differs', { accountId });
}
