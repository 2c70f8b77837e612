import { countedUses, type EndSaid, happenedAt, type IncidentEvent, type IncidentState } from './incident';
import { askedIf } from './incident-questions';

/** As many as anybody can mean. */
const mostEnds = 100;

/** Somebody says that it is over, or that it passed. */
export function ended(state: IncidentState, event: IncidentEvent): IncidentState {
  if (state.ends.length >= mostEnds) return state;
  const at = Math.max(happenedAt(event), state.startedAt);
  const { sequence } = event;
  const next = { ...state, ends: [...state.ends, { at, sequence, passed: event.type === 'passed' }] };
  // Tapped before a restriction that is known, and sent after it.
  const isUndone = state.reopened !== null && state.reopened.at > at;
  const after = isUndone ? [] : countedUses(state).filter(({ startedAt }) => startedAt > at);
  const asked = after.reduce(
    (known, { useId }) => askedIf(true, known, event, 'restricted_after_end', { useId }),
    next as IncidentState,
  );
  return judgedEnd(asked, event);
}

/** It started again: whatever was said of its end before counts no more. */
export function reopened(state: IncidentState, event: IncidentEvent): IncidentState {
  const said = { at: happenedAt(event), sequence: event.sequence };
  if (state.reopened && !isLater(said, state.reopened)) return state;
  return judgedEnd({ ...state, reopened: said, ends: state.ends.filter((end) => isLater(end, said)) }, event);
}

/**
 * The end that stands: the earliest that was tapped after it last started again, by a tap or by another restriction, in
 * the order in which it happened and not in which it arrived (H8).
 */
export function judgedEnd(state: IncidentState, event: IncidentEvent): IncidentState {
  const uses = countedUses(state);
  const lastStart = Math.max(-Infinity, ...uses.map(({ startedAt }) => startedAt));
  const stands = state.ends
    .filter((end) => end.at >= lastStart && (state.reopened === null || isLater(end, state.reopened)))
    .reduce<EndSaid | null>((first, end) => (first && !isLater(first, end) ? first : end), null);
  const outcome = stands === null ? 'open' : uses.length > 0 ? 'restricted' : 'passed';
  let next: IncidentState = { ...state, endedAt: stands?.at ?? null, outcome };
  next = askedIf(Boolean(stands?.passed) && uses.length > 0, next, event, 'passed_but_restricted');
  for (const { useId, stoppedAt } of uses) {
    next = askedIf(stands !== null && stoppedAt === null, next, event, 'still_running', { useId });
  }
  return next;
}

function isLater(one: { at: number; sequence: number }, other: { at: number; sequence: number }): boolean {
  return one.at > other.at || (one.at === other.at && one.sequence > other.sequence);
}

/** What an older server kept of the end. */
export function wholeEnd({ ends, reopened, endedAt, outcome, questions }: IncidentState) {
  const passed = outcome === 'passed' || questions.some(({ code }) => code === 'passed_but_restricted');
  return {
    ends: ends ?? (endedAt === null ? [] : [{ at: endedAt, sequence: 0, passed }]),
    reopened: reopened ?? null,
  };
}
