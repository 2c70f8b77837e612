import type { Card } from '../../domain/card';
import { stillToComplete, type By } from '../../domain/deadlines';
import type { LearningState } from '../../domain/learning';
import { reviewChecksOf } from '../../domain/review-intervals';
import { restrictionTypes } from '../../domain/restriction';
import { isSignedAndOver, isSignedUse } from '../../domain/signed-change';
import type { UseDetails } from '../../domain/use-details';
import type { Viewer } from '../../domain/viewer';
import { calendarDate, clockInWords, clockTime, dateInWords, dayByName, timeBeside } from '../../platform/time-words';
import { ageThen } from './age-then';
import { cardInSight, dangerOf } from './danger-of';
import type { SealingKey } from '../../platform/seal';
import type { CompleteView, IncidentsTold, StaffView, UseView } from './incident-view';
import { showChecks, type Apart } from './show-checks';
import { nameOf, showIncident, strategyLines, type FoundIncident } from './show-incident';

interface StaffMore {
  isWithThem?: boolean;
  apart?: readonly Apart[];
  learning?: LearningState | undefined;
  howDone?: (details: UseDetails) => string | null;
  /** How many of the last lines of the log; all where it is left out. */
  newest?: number | undefined;
  sealTo?: SealingKey | null;
}

/**
 * The screen of those who are with the person, and of those who complete the record.
 *
 * @param cardOfDraft what is known where no version was on the screen
 * @param howDone what was said of how a restriction was done, in words
 */
export function staffView(
  found: FoundIncident,
  told: IncidentsTold,
  viewer: Viewer,
  cardOfDraft: Card | null,
  now: number,
  others: { id: string; startedAt: number }[],
  newId: () => string,
  {
    isWithThem = true,
    apart = [],
    learning = 'not_asked',
    howDone = () => null,
    newest,
    sealTo = null,
  }: StaffMore = {},
): StaffView {
  const shown = showIncident(found, told, viewer.accountId, now, clockTime, newest);
  const events = new Map(found.events.map((event) => [event.id, event]));
  const { state, person, site, version } = found;
  const zone = site.timeZone;
  const card = cardInSight(version, cardOfDraft, told);
  return {
    ...shown,
    uses: shown.uses.map((use) => withClock(use, found, told, apart, now)),
    log: shown.log.map((line) => {
      const event = events.get(line.eventId);
      return event?.type === 'use_described' ? { ...line, words: howDone(event.body) } : line;
    }),
    kind: 'staff',
    sealTo,
    isWithThem,
    company: told.company(
      state.accountIds.map((id) => (id === viewer.accountId ? null : nameOf(found, told, id).split(' ')[0]!)),
    ),
    reader: {
      accountId: viewer.accountId,
      name: viewer.name,
      leads: viewer.postings.some(({ siteId, role }) => siteId === state.siteId && role === 'lead'),
    },
    card,
    danger: dangerOf(state, person.preferredName, card, told),
    isSigned: isSignedAndOver(state),
    signedUses: state.uses.flatMap(({ useId }) => (isSignedUse(state, useId) ? [useId] : [])),
    questions: state.questions.map(({ code, at, accountId }) =>
      told.question(
        code,
        timeBeside(at, state.startedAt, zone, told.times),
        accountId ? nameOf(found, told, accountId) : null,
      ),
    ),
    toComplete: stillToComplete({
      state,
      plan: version?.content ?? null,
      strategyIds: shown.stages.flatMap(({ strategies }) => strategies.map(({ itemId }) => itemId)),
      setting: site.setting,
      hasDied: person.diedOn !== null,
      age: ageThen(found),
      learning,
    })
      // The plan is looked at again where the person is.
      .filter(({ missing }) => isWithThem || missing.what !== 'review')
      .map(
        ({ code, missing, by, elsewhere }): CompleteView => ({
          code,
          ...told.missing(missing, person.preferredName),
          by: byWords(by, told, now, zone),
          elsewhere,
        }),
      ),
    others: others.map(({ id, startedAt }) => ({ id, started: timeBeside(startedAt, now, zone, told.times) })),
    saved: timeBeside(Math.max(...found.events.map(({ at }) => at)), now, zone, told.times),
    freshIds: Object.fromEntries(formKeys(found, told).map((key) => [key, newId()])),
  };
}

/** The clocks of a seclusion or a segregation, and what they ask. */
function withClock(
  use: UseView,
  { state, site, settings }: FoundIncident,
  told: IncidentsTold,
  apart: readonly Apart[],
  now: number,
): UseView {
  const folded = state.uses.find(({ useId }) => useId === use.useId)!;
  const checks = showChecks(folded, apart, settings, told.times, site.timeZone, now);
  const asked = settings.asksPsychiatrist && folded.type === 'seclusion' && checks.length > 0;
  return { ...use, checks, psychiatrist: asked ? (folded.said.psychiatristAuthorised?.value ?? '') : null };
}

/** One key for each form on the page: each has an event id of its own, so that a double tap counts once (H7). */
function formKeys({ state, version }: FoundIncident, told: IncidentsTold): string[] {
  const strategies = version
    ? strategyLines(version.content, told).flatMap(({ lines }) => lines.map(({ itemId }) => itemId))
    : [];
  return [
    ...['passed', 'over', 'reopened', 'note', 'corrected'],
    ...strategies.flatMap((id) => [`tried:${id}`, `why:${id}`]),
    ...restrictionTypes.map((type) => `start:${type}`),
    ...state.uses.flatMap(({ useId }) => [
      `stop:${useId}`,
      `kind:${useId}`,
      `reason:${useId}`,
      `undo:${useId}`,
      `position:${useId}`,
      `position-stop:${useId}`,
      `after-care:${useId}`,
      `psychiatrist:${useId}`,
    ]),
    ...state.uses.flatMap(({ useId, type }) => reviewChecksOf(type).map((check) => `check:${useId}:${check}`)),
  ];
}

/** The same as a paper says it, true on any later day: "by 5 June 2026, 2:41 pm". */
export function byOnPaper(by: By, told: IncidentsTold, zone: string): string {
  if (by.when === 'today' && by.since !== undefined) return told.by_day(dateInWords(by.since, zone, told.times));
  if (by.when !== 'at') return told.by[by.when];
  return told.by_then(dateInWords(by.at, zone, told.times), clockInWords(by.at, zone, told.times));
}

/** "today", "by Thursday, 2:41 pm", said as somebody would. */
export function byWords(by: By, told: IncidentsTold, now: number, zone: string): string {
  if (by.when === 'today' && by.since !== undefined && calendarDate(by.since, zone) < calendarDate(now, zone)) {
    return told.was_due_on(dayByName(by.since, now, zone, told.times));
  }
  if (by.when !== 'at') return told.by[by.when];
  const day = dayByName(by.at, now, zone, told.times);
  const time = clockInWords(by.at, zone, told.times);
  return by.at < now ? told.was_due(day, time) : told.by_then(day, time);
}
