import { ended, judgedEnd, reopened, wholeEnd } from './ending-fold';
import { happenedAt, type IncidentEvent, type IncidentEventOf, type IncidentState } from './incident';
import { ask, withClock } from './incident-questions';
import { type RecordField, sameAnswer } from './record-answers';
import { correctsSigned } from './signed-change';
import {
  described,
  detailed,
  kindGiven,
  restrictionStarted,
  restrictionStopped,
  undone,
  wholeUse,
} from './restriction-fold';

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
      ends: [],
      reopened: null,
      outcome: 'open',
      accountIds: [event.accountId],
      tries: [],
      uses: [],
      questions: [],
      answers: {},
      told: {},
      support: {},
      signed: {},
    },
    event,
  );
}

/** What an older server kept knows nothing of what came later. */
export function wholeState(stored: IncidentState): IncidentState {
  const uses = stored.uses.every((use) => use.stops) ? stored.uses : stored.uses.map(wholeUse);
  return {
    ...stored,
    ...wholeEnd(stored),
    uses,
    answers: stored.answers ?? {},
    told: stored.told ?? {},
    support: stored.support ?? {},
    signed: stored.signed ?? {},
  };
}

/** The state after one more event; each event is given once. */
export function applyEvent(stored: IncidentState, event: IncidentEvent): IncidentState {
  const before = askedWhy(wholeState(stored), event);
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
      return judgedEnd(restrictionStarted(state, event, at), event);
    case 'restriction_stopped':
      return judgedEnd(restrictionStopped(state, event, at), event);
    case 'kind_given':
      return kindGiven(state, event, at);
    case 'reason_given':
      return detailed(state, event, 'reason_without_start', { reason: event.body.text, reasonAt: at });
    case 'use_described':
      return described(state, event, at);
    case 'after_care_over':
      return detailed(state, event, 'cared_for_without_start', { afterCareOverAt: at });
    case 'checked':
      return detailed(state, event, 'checked_without_start', {
        checks: { [event.body.check]: { first: at, last: at, count: 1 } },
      });
    case 'answered':
      return answered(state, event, at);
    case 'told': {
      const { whom, withheld, text } = event.body;
      if (isAfter(state.told[whom], at)) return state;
      return { ...state, told: { ...state.told, [whom]: { withheld, text, at, accountId: event.accountId } } };
    }
    case 'support_given': {
      const { whom, answer, text } = event.body;
      if (isAfter(state.support[whom], at)) return state;
      return { ...state, support: { ...state.support, [whom]: { answer, text, at, accountId: event.accountId } } };
    }
    case 'signed': {
      return signed(state, event, at);
    }
    case 'corrected':
      return event.body.undone ? judgedEnd(undone(state, event.body.eventId), event) : state;
    case 'passed':
    case 'over':
      return ended(state, event);
    case 'reopened':
      return reopened(state, event);
    default:
      return state;
  }
}

/** The first that was tapped stands; changes are told from where in the log the first arrived (P11). */
function signed(state: IncidentState, event: IncidentEventOf<'signed'>, at: number): IncidentState {
  const { accountId, sequence, body } = event;
  const known = state.signed[body.as];
  if (known && known.at <= at) return state;
  const first = { accountId, at, sequence: Math.min(sequence, known?.sequence ?? Infinity) };
  return { ...state, signed: { ...state.signed, [body.as]: first } };
}

/** What is known was said later than this, and stands. */
function isAfter(known: { at: number } | undefined, at: number): boolean {
  return known !== undefined && known.at > at;
}

/**
 * A change of what was signed says why, or is asked about; what came late may have been tapped before it was signed.
 */
function askedWhy(state: IncidentState, event: IncidentEvent): IncidentState {
  const isLater = happenedAt(event) > (state.signed.author?.at ?? Infinity);
  if (!isLater || event.body.because || !correctsSigned(state, event.type, event.body)) return state;
  if (state.questions.some(({ code }) => code === 'changed_after_signing')) return state;
  return ask(state, event, 'changed_after_signing');
}

function tried(state: IncidentState, event: IncidentEventOf<'strategy_tried'>, at: number): IncidentState {
  const { itemId, outcome, why } = event.body;
  const earlier = state.tries.find((each) => each.itemId === itemId);
  if (earlier && earlier.at > at) return state;
  const answer = { itemId, outcome, why: why ?? null, at, accountId: event.accountId, eventId: event.id };
  return { ...state, tries: [...state.tries.filter((each) => each !== earlier), answer] };
}

/** The last answer to each question counts. Two who answered without seeing each other's are asked (P11, P14). */
function answered(state: IncidentState, event: IncidentEventOf<'answered'>, at: number): IncidentState {
  const { accountId, sequence, body } = event;
  let next = state;
  for (const [name, value] of Object.entries(body.answers)) {
    const field = name as RecordField;
    const known = next.answers[field];
    const unseen = known && known.sequence > body.after && known.accountId !== accountId;
    if (unseen && !sameAnswer(known.value, value)) next = ask(next, event, 'answered_twice', { field });
    if (isAfter(known, at)) continue;
    next = { ...next, answers: { ...next.answers, [field]: { value, at, accountId, sequence } } };
  }
  return next;
}
