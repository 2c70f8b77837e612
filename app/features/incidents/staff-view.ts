import { cardBeforeAgreement, cardOf, type Card } from '../../domain/card';
import { stillToComplete, type By } from '../../domain/deadlines';
import { runningUses } from '../../domain/incident';
import { letGoWords, listed, questionWords, stopSigns } from '../../domain/incident-words';
import { onTheBody, restrictionTypes } from '../../domain/restriction';
import type { Viewer } from '../../domain/viewer';
import { calendarDate, clockInWords, clockTime, dayInWords } from '../../platform/time-words';
import type { CompleteView, StaffView } from './incident-view';
import { showIncident, strategyLines, type FoundIncident } from './show-incident';

/**
 * The screen of those who are with the person, and of those who complete the record.
 *
 * @param cardOfDraft what is known where no version was on the screen
 */
export function staffView(
  found: FoundIncident,
  viewer: Viewer,
  cardOfDraft: Card | null,
  now: number,
  others: { id: string; startedAt: number }[],
  newId: () => string,
): StaffView {
  const shown = showIncident(found, viewer.accountId, now);
  const { state, person, site, version } = found;
  const zone = site.timeZone;
  return {
    ...shown,
    kind: 'staff',
    company: `with ${listed(shown.who.map((name) => (name === 'You' ? 'you' : name.split(' ')[0]!)))}`,
    reader: {
      accountId: viewer.accountId,
      name: viewer.name,
      leads: viewer.postings.some(({ siteId, role }) => siteId === state.siteId && role === 'lead'),
    },
    card: version ? cardOf(version.content) : (cardOfDraft ?? cardBeforeAgreement([])),
    danger: dangerOf(found),
    questions: state.questions.map(({ code, at }) => `${clockTime(at, zone)}: ${questionWords[code]}`),
    toComplete: stillToComplete({
      state,
      plan: version?.content ?? null,
      strategyIds: shown.stages.flatMap(({ strategies }) => strategies.map(({ itemId }) => itemId)),
      setting: site.setting,
      name: person.preferredName,
      age: ageOn(person.dateOfBirth, calendarDate(now, zone)),
    }).map(
      ({ code, words, by, later, note }): CompleteView => ({
        code,
        words,
        by: byWords(by, now, zone),
        later,
        note: note ?? null,
      }),
    ),
    others: others.map(({ id, startedAt }) => ({ id, started: clockTime(startedAt, zone) })),
    saved: clockTime(Math.max(...found.events.map(({ at }) => at)), zone),
    freshIds: Object.fromEntries(formKeys(found).map((key) => [key, newId()])),
  };
}

/** One key for each form on the page: each has an event id of its own, so that a double tap counts once (H7). */
function formKeys({ state, version }: FoundIncident): string[] {
  const strategies = version
    ? strategyLines(version.content).flatMap(({ lines }) => lines.map(({ itemId }) => itemId))
    : [];
  return [
    ...['passed', 'over', 'reopened', 'note', 'corrected'],
    ...strategies.flatMap((id) => [`tried:${id}`, `why:${id}`]),
    ...restrictionTypes.map((type) => `start:${type}`),
    ...state.uses.flatMap(({ useId }) => [`stop:${useId}`, `kind:${useId}`, `reason:${useId}`, `undo:${useId}`]),
  ];
}

function dangerOf({ state, person }: FoundIncident): StaffView['danger'] {
  const running = runningUses(state).find((use) => onTheBody.has(use.type));
  if (!running) return null;
  return {
    title: `${letGoWords[running.type]} ${person.preferredName}`,
    signs: stopSigns,
  };
}

/** "by today", "by Thursday 4 June, 2:41 pm" said as somebody would. */
function byWords(by: By, now: number, zone: string): string {
  switch (by.when) {
    case 'now':
      return 'you can do this now';
    case 'today':
      return 'today';
    case 'soon':
      return 'as soon as you can';
    case 'ready':
      return 'when they are ready';
    case 'at':
      return `${by.at < now ? 'was due' : 'by'} ${dayInWords(by.at, now, zone).replace(/^on /, '')}, ${clockInWords(by.at, zone)}`;
  }
}

function ageOn(dateOfBirth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
