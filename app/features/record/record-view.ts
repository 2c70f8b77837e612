import { agreedItems, promisesOf } from '../../domain/agreement';
import { asTapped } from '../../domain/as-tapped';
import { cardLineIn, type CardLine } from '../../domain/card';
import type { Setting } from '../../domain/codes';
import { completeness, type LawCompleteness } from '../../domain/completeness';
import { countedUses, type SignedAs } from '../../domain/incident';
import type { OfferedFramework } from '../../domain/legal-framework';
import { factsToAsk, type AskedFact } from '../../domain/notifications';
import { inOrder, type PlanItem } from '../../domain/plan';
import type { PlanSaying } from '../../domain/stands-in-plan';
import { adjustmentOf, type Answers, type TextField } from '../../domain/record-answers';
import { changesRecord, partOfManager, wroteOf } from '../../domain/signed-change';
import { recordFromUses } from '../../domain/record-from-uses';
import { lastUsedAt } from '../../domain/when-used';
import { reasonsFor, type RecordReason } from '../../domain/record-reasons';
import type { Promised } from '../plans/promise-said';
import { supportLines } from '../support/support-view';
import { calendarDate, momentInWords, timeBeside } from '../../platform/time-words';
import { ageThen } from '../incidents/age-then';
import type { IncidentShown, IncidentsTold } from '../incidents/incident-view';
import { nameItemOf, nameOf, showIncident, strategyLines, type FoundIncident } from '../incidents/show-incident';
import { inPlan } from './in-plan';
import type { KeptView } from './kept.server';
import type { FromUsesField } from './renewed-name';
import { lawsFor } from './laws-for';
import { showToTell, type ToTellView } from './to-tell';

export interface RecordView extends IncidentShown {
  /** `wrote`: they logged or answered something in it. */
  reader: { accountId: string; leads: boolean; wrote: boolean };
  answers: Answers;
  /** What stands in a field that nobody has answered yet: known from elsewhere, to be looked at. */
  filledIn: Partial<Record<TextField | 'ldAutism', string>>;
  /** What the details of the uses say now, where a field was answered when they said something else. */
  renewed: Partial<Record<FromUsesField, string>>;
  frameworks: OfferedFramework[];
  /** What the plan that was on the screen said of each restriction, by its id. */
  inPlan: Record<string, PlanSaying>;
  reasons: readonly RecordReason[];
  redLines: CardLine[];
  healthDangers: CardLine[];
  adjustments: (CardLine & Promised)[];
  /** How many are kept from who reads this: somebody else says whether they were in place. */
  adjustmentsKept: number;
  facts: AskedFact[];
  support: ReturnType<typeof supportLines>;
  /** How much of what each law asks is there (P14). */
  complete: LawCompleteness[];
  toTell: ToTellView[];
  /** When the record was last saved, and by whom. */
  saved: { time: string; who: string } | null;
  signed: Partial<Record<SignedAs, { who: string; when: string; changes: number }>>;
  /** What the manager who signed had to do with it. */
  manager: ReturnType<typeof partOfManager>;
  /** Until when it must be kept. */
  kept: KeptView;
  eventId: string;
  signingIds: Record<SignedAs, string>;
}

/** What the law asks about the person, and is the same the next time: filled in from the last record. */
export const aboutThePerson = ['nhsNumber', 'mentalDisorder', 'characteristics', 'ldAutism'] as const;

/** The answers that stand now. */
export function answersOf({ state }: FoundIncident): Answers {
  return Object.fromEntries(
    Object.entries(state.answers).flatMap(([field, answer]) =>
      answer && answer.value.length > 0 ? [[field, answer.value]] : [],
    ),
  );
}

/** The items of the frozen version that say how a reasonable adjustment is made, for who may read them. */
export function adjustmentItems(found: FoundIncident): PlanItem[] {
  return found.readable.includes('adjustments') ? promisedItems(found) : [];
}

/** Whether a field may be told to who reads the record: what was said of a kept adjustment is kept as it is. */
export function answerableBy(found: FoundIncident): (field: string) => boolean {
  const asked = new Set(adjustmentItems(found).map(({ id }) => id));
  return (field) => {
    const itemId = adjustmentOf(field);
    return itemId === undefined || asked.has(itemId);
  };
}

function promisedItems({ version }: FoundIncident): PlanItem[] {
  return version ? promisesOf(version.content) : [];
}

/**
 * The page of the whole record: every question, with the plan in view.
 *
 * @param before what the last record of the person said about them, and what is known from the log and the talk
 */
export function recordView(
  found: FoundIncident,
  told: IncidentsTold,
  reader: Omit<RecordView['reader'], 'wrote'>,
  { renewed = {}, ...before }: RecordView['filledIn'] & Partial<Pick<RecordView, 'renewed'>>,
  kept: KeptView,
  now: number,
  newId: () => string,
): RecordView {
  const { state, site, version, events } = found;
  const isAsked = answerableBy(found);
  const answers = answersOf(found);
  const line = cardLineIn(nameItemOf(told), version?.content ?? null);
  const items = version ? inOrder(agreedItems(version.content)).filter((item) => !item.takenOut) : [];
  const last = events.findLast(({ type }) => type === 'answered');
  const who = (accountId: string) => (accountId === reader.accountId ? told.you : nameOf(found, told, accountId));
  const signed = Object.entries(state.signed).map(([as, { accountId, at, sequence }]) => [
    as,
    {
      who: who(accountId),
      when: momentInWords(at, site.timeZone, told.times),
      changes: events.filter((event) => changesRecord(event) && event.sequence > sequence).length,
    },
  ]);
  const toTell = showToTell(found, told, who, now, newId);
  const shown = showIncident(found, told, reader.accountId, now);
  const healthDangers = items.filter((item) => item.section === 'health_risks').map(line);
  return {
    ...shown,
    reader: { ...reader, wrote: wroteOf(events, reader.accountId) },
    answers: Object.fromEntries(Object.entries(answers).filter(([field]) => isAsked(field))),
    filledIn: {
      place: site.name,
      staffInvolved: state.accountIds.map((id) => nameOf(found, told, id)).join('\n'),
      ...fromPlanAndLog(healthDangers, shown),
      ...before,
    },
    renewed,
    frameworks: lawsFor(found, answers),
    inPlan: Object.fromEntries(state.uses.map((use) => [use.useId, inPlan(use, found)])),
    reasons: reasonsFor(site.setting as Setting),
    redLines: items.filter((item) => item.restrictionTypes.length > 0).map(line),
    healthDangers,
    adjustments: adjustmentItems(found).map((item) => ({
      ...line(item),
      section: item.section,
      owner: item.owner ?? null,
      inPlaceBy: item.inPlaceBy ?? null,
    })),
    adjustmentsKept: promisedItems(found).length - adjustmentItems(found).length,
    facts: factsToAsk(site.setting as Setting, ageThen(found)),
    support: supportLines(found, told, reader.accountId),
    complete: completenessOf(found, answers, told, toTell),
    toTell,
    saved: last ? { time: timeBeside(last.at, now, site.timeZone, told.times), who: who(last.accountId) } : null,
    signed: Object.fromEntries(signed),
    manager: partOfManager(events, state, found.names),
    kept,
    eventId: newId(),
    signingIds: { author: newId(), manager: newId() },
  };
}

/** `hra_tests`: the harm that the plan knows of, in its own words, and each restriction on the way with its times. */
function fromPlanAndLog(healthDangers: CardLine[], { uses }: IncidentShown): RecordView['filledIn'] {
  const counted = uses.filter((use) => !use.undone);
  const steps = counted.map(({ title, started, stopped }) => `${title}, ${started}${stopped ? `–${stopped}` : ''}`);
  return {
    ...(healthDangers.length > 0 && { harmOfRestricting: healthDangers.map(({ text }) => `“${text}”`).join('\n') }),
    ...(steps.length > 1 && { steppedDown: steps.join('\n') }),
  };
}

function completenessOf(
  found: FoundIncident,
  answers: Answers,
  told: IncidentsTold,
  toTell: readonly ToTellView[],
): LawCompleteness[] {
  const { state, site, version } = found;
  const strategyIds = version
    ? strategyLines(version.content, told).flatMap(({ lines }) => lines.map(({ itemId }) => itemId))
    : [];
  return completeness({
    setting: site.setting as Setting,
    on: calendarDate(lastUsedAt(state), site.timeZone),
    nhsNumber: typeof answers.nhsNumber === 'string' ? answers.nhsNumber : null,
    uses: countedUses(state),
    strategyIds,
    tries: state.tries,
    answers: {
      ...recordFromUses(countedUses(state)),
      ...Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, { value }])),
    },
    toTell: toTell.map(({ said }) => ({ settled: said !== null })),
    supportGiven: state.support.person !== undefined,
    signedByManager: state.signed.manager !== undefined,
  });
}

/** The answers that the page showed when the log had got as far as `sequence`. */
export function answersShown({ events }: FoundIncident, sequence: number): Answers {
  const stood: Answers = {};
  for (const event of asTapped(events)) {
    if (event.type === 'answered' && event.sequence <= sequence) Object.assign(stood, event.body.answers);
  }
  return stood;
}
