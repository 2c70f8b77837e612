import {
  type IncidentEvent,
  type IncidentEventOf,
  type IncidentQuestion,
  type IncidentState,
  type KindSaid,
  type QuestionCode,
  type RestrictionUse,
} from './incident';
import { ask, askedIf } from './incident-questions';
import type { ReviewCheck } from './review-intervals';
import { onlyMhsdsType } from './restriction';
import { sameDetail, useDetailFields, type SaidOfUse, type UseDetailField } from './use-details';

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
    return judged(changeUse(asked, useId, { startedAt: Math.min(known.startedAt, at) }), event, useId);
  }
  const waiting = state.questions.filter((question) => question.useId === useId);
  const stops = waiting.filter((question) => question.code === 'stopped_without_start').map((question) => question.at);
  const before = insteadOf === undefined ? undefined : state.uses.find((use) => use.useId === insteadOf);
  const bare: RestrictionUse = {
    useId,
    type,
    mhsdsType: mhsdsType ?? onlyMhsdsType(type),
    startedAt: at,
    stoppedAt: null,
    stops,
    startedBy: event.accountId,
    ...(insteadOf !== undefined && { insteadOf }),
    reason: null,
    reasonAt: null,
    kinds: mhsdsType ? [{ mhsdsType, at, accountId: event.accountId, sequence: event.sequence }] : [],
    described: null,
    said: roomOf(before, at),
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
  const whole = judged(next, event, useId);
  // It was told late, or it began again.
  return state.endedAt === null ? whole : ask(whole, event, 'restricted_after_end', { useId });
}

/** Where the one before it was; what is said of this one itself counts before it, whenever it was tapped. */
function roomOf(before: RestrictionUse | undefined, startedAt: number): SaidOfUse {
  const room = before?.said.room;
  return room ? { room: { ...room, at: Math.min(room.at, startedAt) } } : {};
}

/** What the stops and kinds of a use add up to, and what of them does not fit: in whatever order they arrived (H8). */
function judged(state: IncidentState, event: IncidentEvent, useId: string): IncidentState {
  const { startedAt, stops, kinds, undone } = state.uses.find((use) => use.useId === useId)!;
  const counted = stops.filter((at) => at >= startedAt);
  const stoppedAt = counted.length > 0 ? Math.min(...counted) : null;
  let next = changeUse(state, useId, { stoppedAt });
  if (undone) return next;
  const isFar = counted.length > 0 && Math.max(...counted) - Math.min(...counted) > sameMoment;
  if (isFar) next = askedIf(true, next, event, 'stopped_twice', { useId });
  // Somebody is mistaken: until they say, it goes on, and the signs to stop stay in sight (P9).
  next = askedIf(counted.length < stops.length, next, event, 'stopped_before_start', { useId });
  return askedIf(new Set(kinds.map((said) => said.mhsdsType)).size > 1, next, event, 'kind_twice', { useId });
}

/** A use as an older server kept it, with what came later. */
export function wholeUse(use: RestrictionUse): RestrictionUse {
  const { described = null, said = {}, afterCareOverAt = null, checks = {}, reasonAt = null } = use;
  const { stoppedAt, mhsdsType, startedAt: at, startedBy: accountId } = use;
  const stops = use.stops ?? (stoppedAt === null ? [] : [stoppedAt]);
  const isSaid = mhsdsType !== null && mhsdsType !== onlyMhsdsType(use.type);
  const kinds = use.kinds ?? (!isSaid ? [] : [{ mhsdsType, at, accountId, sequence: 0 }]);
  return { ...use, described, said, afterCareOverAt, checks, reasonAt, stops, kinds };
}

type DetailingType = 'kind_given' | 'reason_given' | 'use_described' | 'after_care_over' | 'checked';
type Detailing = { [Type in DetailingType]: IncidentEventOf<Type> }[DetailingType];
type CheckMade = { first: number; last: number; count: number };
type UseDetail = NonNullable<IncidentQuestion['waiting']>;

/** What is said about a use: what was said last counts, and checks add up, in whatever order they arrive. */
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
  const isStale = detail.reason !== undefined && (use.reasonAt ?? -Infinity) > (detail.reasonAt ?? Infinity);
  const { reason, reasonAt } = isStale ? use : { ...use, ...detail };
  const kinds = (detail.kinds ?? []).reduce(withKind, use.kinds);
  const mhsdsType = lastSaid(kinds)?.mhsdsType ?? detail.mhsdsType ?? use.mhsdsType;
  const said = lastOfEach(use.said, detail.said ?? {});
  const described = said.text ? said.text.value || null : (detail.described ?? use.described);
  return { ...use, ...detail, checks, afterCareOverAt, reason, reasonAt, kinds, mhsdsType, said, described };
}

/** What was tapped last of each part, whichever arrived last: the other stands in the log (H8, P11). */
function lastOfEach(known: SaidOfUse, said: SaidOfUse): SaidOfUse {
  const later = Object.entries(said).filter(
    ([field, { at }]) => (known[field as UseDetailField]?.at ?? -Infinity) <= at,
  );
  return { ...known, ...Object.fromEntries(later) };
}

/** The last that each said of the kind; who saw what was said before replaces it. */
function withKind(known: KindSaid[], said: KindSaid): KindSaid[] {
  const own = known.find(({ accountId }) => accountId === said.accountId);
  const unseen = known.filter((each) => each !== own && !(each.sequence <= (said.after ?? -1) && each.at <= said.at));
  return [...unseen, own && own.at > said.at ? own : said];
}

function lastSaid(kinds: readonly KindSaid[]): KindSaid | undefined {
  return kinds.reduce<KindSaid | undefined>((last, said) => (last && last.at > said.at ? last : said), undefined);
}

/** Two who said different kinds without seeing each other's are asked (P14). */
export function kindGiven(state: IncidentState, event: IncidentEventOf<'kind_given'>, at: number): IncidentState {
  const { accountId, sequence, body } = event;
  const { useId, mhsdsType, after } = body;
  const said: KindSaid = { mhsdsType, at, accountId, sequence, ...(after !== undefined && { after }) };
  const next = detailed(state, event, 'kind_without_start', { kinds: [said] });
  return next.uses.some((use) => use.useId === useId) ? judged(next, event, useId) : next;
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
  return detailed(asked, event, 'described_without_start', { said: said as SaidOfUse });
}

export function restrictionStopped(
  state: IncidentState,
  event: IncidentEventOf<'restriction_stopped'>,
  at: number,
): IncidentState {
  const { useId } = event.body;
  const use = state.uses.find((each) => each.useId === useId);
  if (!use) return ask(state, event, 'stopped_without_start', { useId });
  return judged(changeUse(state, useId, { stops: [...use.stops, at] }), event, useId);
}

/** A restriction that did not happen: nothing of it is asked any more. */
export function undone(state: IncidentState, eventId: string): IncidentState {
  const use = state.uses.find((each) => each.eventId === eventId);
  if (!use) return state;
  const next = changeUse(state, use.useId, { undone: true });
  return { ...next, questions: next.questions.filter(({ useId }) => useId !== use.useId) };
}

function changeUse(state: IncidentState, useId: string, change: Partial<RestrictionUse>): IncidentState {
  return { ...state, uses: state.uses.map((use) => (use.useId === useId ? { ...use, ...change } : use)) };
}
