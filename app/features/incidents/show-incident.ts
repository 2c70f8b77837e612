import { agreedItems } from '../../domain/agreement';
import { cardLineIn, cardOf, type CardLine, type NameItem } from '../../domain/card';
import {
  happenedAt,
  reasonOf,
  type IncidentEvent,
  type IncidentEventOf,
  type IncidentState,
  type RestrictionUse,
} from '../../domain/incident';
import { crisisLineId, inOrder, type AgreedPlan, type PlanItem, type SectionCode, type Stage } from '../../domain/plan';
import { crossedBy, mhsdsTypesOf } from '../../domain/restriction';
import type { SiteSettings } from '../../domain/site-settings';
import { isInjection } from '../../domain/use-details';
import {
  clockInWords,
  clockTime,
  dateInWords,
  lengthInWords,
  momentInWords,
  timeBeside,
} from '../../platform/time-words';
import type { IncidentShown, IncidentsTold, LogLine, StrategyView, UseView } from './incident-view';
import { nameItemIn } from '../plans/name-item';
import type { PlannedLine } from '../planned/planned-view';
import { lineOf, type Known } from './log-line';

/** An incident with all that its pages are made from. */
export interface FoundIncident {
  person: { id: string; name: string; preferredName: string; dateOfBirth: string; diedOn: string | null };
  site: { name: string; setting: string; timeZone: string };
  /** What its site has set, and who set it. */
  settings: SiteSettings;
  version: { number: number; agreedAt: number; content: AgreedPlan } | null;
  /** The sections of the plan that whoever reads it may read; the card's words are everybody's. */
  readable: readonly SectionCode[];
  /** What the person had been told of before each restriction began, by its id. */
  planned: ReadonlyMap<string, PlannedLine[]>;
  state: IncidentState;
  sequence: number;
  events: IncidentEvent[];
  /** Names of who took part, by account. */
  names: ReadonlyMap<string, string>;
  /** What each of them works as, where it is known. */
  jobTitles: ReadonlyMap<string, string | null>;
}

/** How a time is said: "14:32" to staff, "2:32 pm" to the person. */
type Time = (at: number, zone: string) => string;

/**
 * What both readings show, in words.
 *
 * @param viewerId whose own entries say "You"
 * @param now milliseconds UTC
 * @param newest how many of the last lines of the log are shown
 */
export function showIncident(
  found: FoundIncident,
  told: IncidentsTold,
  viewerId: string,
  now: number,
  time: Time = clockTime,
  newest = Infinity,
): IncidentShown {
  const { person, site, version, state } = found;
  const zone = site.timeZone;
  const beside = (say: Time) => (at: number) => timeBeside(at, state.startedAt, zone, told.times, say);
  const saidAt = beside(time);
  const plan = version?.content ?? null;
  const hasLine = plan && !plan.notAgreed.includes(crisisLineId);
  const lines = logged(found);
  const earlier = Math.max(0, lines.length - newest);
  const who = (accountId: string) => (accountId === viewerId ? told.you : nameOf(found, told, accountId));
  return {
    incidentId: state.incidentId,
    sequence: found.sequence,
    person: {
      id: person.id,
      name: person.name,
      preferredName: person.preferredName,
      born: dateInWords(person.dateOfBirth, zone, told.times),
    },
    outcome: state.outcome,
    startedAt: state.startedAt,
    now,
    started: clockTime(state.startedAt, zone),
    startedInWords: momentInWords(state.startedAt, zone, told.times),
    ended:
      state.endedAt === null
        ? null
        : {
            clock: clockTime(state.endedAt, zone),
            time: beside(clockTime)(state.endedAt),
            inWords: beside((at) => clockInWords(at, zone, told.times))(state.endedAt),
            lasted: lengthInWords(state.endedAt - state.startedAt, told.times),
          },
    siteName: site.name,
    version: version && { number: version.number, agreed: dateInWords(version.agreedAt, zone, told.times) },
    crisisLine: hasLine ? plan.crisisLine : null,
    crisisLinePicture: hasLine ? (plan.crisisLinePicture ?? null) : null,
    stages: plan ? stagesOf(plan, state, told, saidAt, who) : [],
    uses: state.uses.map((use) => showUse(use, found, told, saidAt, now, reasonBy(found, told, who))),
    log: logOf(lines.slice(earlier), found, told, saidAt, who),
    earlier,
    who: state.accountIds.map(who),
    afterwards: plan ? afterwardsOf(plan).map(cardLineIn(nameItemOf(told), plan)) : [],
  };
}

export function nameOf({ names }: FoundIncident, told: IncidentsTold, accountId: string): string {
  return names.get(accountId) ?? told.somebody;
}

function sections(plan: AgreedPlan): Map<string, PlanItem> {
  return new Map(plan.items.map((item) => [item.id, item]));
}

/** What an item without words is called. */
export function nameItemOf({ risk, restriction, without_words: withoutWords }: IncidentsTold): NameItem {
  return nameItemIn(risk, { type: restriction }, withoutWords);
}

/** The strategies that were on the card, in its order (P8); what is for afterwards is not for now. */
export function strategyLines(plan: AgreedPlan, told: IncidentsTold): { stage: Stage | null; lines: CardLine[] }[] {
  const items = sections(plan);
  const forNow = (line: CardLine) => items.get(line.itemId)?.section !== 'afterwards';
  return cardOf(plan, nameItemOf(told))
    .stages.filter(({ stage }) => stage !== 'afterwards')
    .map(({ stage, actions }) => ({ stage, lines: actions.filter(forNow) }))
    .filter(({ lines }) => lines.length > 0);
}

function afterwardsOf(plan: AgreedPlan): PlanItem[] {
  return inOrder(agreedItems(plan)).filter(
    (item) => item.section === 'afterwards' && (item.onCard || plan.audience.afterwards === 'everyone_supporting_me'),
  );
}

function stagesOf(
  plan: AgreedPlan,
  state: IncidentState,
  told: IncidentsTold,
  saidAt: (at: number) => string,
  who: (id: string) => string,
): IncidentShown['stages'] {
  return strategyLines(plan, told).map(({ stage, lines }) => ({
    title: stage ? told.stage[stage] : told.at_any_time,
    strategies: lines.map((line): StrategyView => {
      const answer = state.tries.find((each) => each.itemId === line.itemId);
      const where =
        line.where && line.where in told.where ? told.where[line.where as keyof typeof told.where] : line.where;
      return {
        itemId: line.itemId,
        text: line.text,
        detail: [line.who, where].filter(Boolean).join(' · ') || null,
        whose: line.voice && told.whose[line.voice],
        answer: answer
          ? { outcome: answer.outcome, why: answer.why, time: saidAt(answer.at), who: who(answer.accountId) }
          : null,
      };
    }),
  }));
}

/** Who last said why a restriction was used. */
function reasonBy({ events }: FoundIncident, told: IncidentsTold, who: (id: string) => string) {
  return (useId: string): string => {
    const given = events
      .filter((event) => event.type === 'reason_given' && event.body.useId === useId)
      .reduce<IncidentEvent | null>((a, b) => (a && happenedAt(a) > happenedAt(b) ? a : b), null);
    return given ? who(given.accountId) : told.somebody;
  };
}

function showUse(
  use: RestrictionUse,
  { version, planned, state }: FoundIncident,
  told: IncidentsTold,
  saidAt: (at: number) => string,
  now: number,
  whoSaidWhy: (useId: string) => string,
): UseView {
  const { label, plain } = told.restriction[use.type];
  const kinds = mhsdsTypesOf[use.type];
  const plan = version?.content ?? null;
  const crossed = crossedBy(use.type, plan);
  const reason = reasonOf(state.uses, use);
  return {
    useId: use.useId,
    label,
    title: use.mhsdsType && kinds.length > 1 ? told.label_and_kind(use.type, use.mhsdsType) : label,
    plain,
    kinds: !use.mhsdsType && kinds.length > 1 ? kinds.map((code) => ({ code, label: told.kind[code] })) : [],
    started: saidAt(use.startedAt),
    stopped: use.stoppedAt === null ? null : saidAt(use.stoppedAt),
    lasted: lengthInWords((use.stoppedAt ?? now) - use.startedAt, told.times),
    reason: reason && { words: reason.text, who: whoSaidWhy(reason.useId), ofBefore: reason.useId !== use.useId },
    crossed: use.undone ? [] : crossed.redLines.map(cardLineIn(nameItemOf(told), plan)),
    planned: use.undone ? [] : (planned.get(use.useId) ?? []).filter(({ type }) => type === use.type),
    endangers: use.undone ? [] : crossed.healthDangers.map(cardLineIn(nameItemOf(told), plan)),
    positions:
      use.type === 'physical' && use.stoppedAt === null && !use.undone
        ? kinds.filter((code) => code !== use.mhsdsType).map((code) => ({ code, label: told.kind[code] }))
        : [],
    inAfterCare: !use.undone && isInjection(use.mhsdsType) && use.afterCareOverAt === null,
    psychiatrist: null,
    checks: [],
    undone: use.undone === true,
  };
}

function putRightWords({ body }: IncidentEventOf<'corrected'>, told: IncidentsTold): string {
  return body.undone ? told.it_did_not_happen(body.text) : body.text;
}

/** What has a line of its own, in the order in which it happened; what puts one right stands beside it. */
function logged({ events }: FoundIncident): IncidentEvent[] {
  return events
    .filter((event) => event.type !== 'corrected')
    .sort((a, b) => happenedAt(a) - happenedAt(b) || a.sequence - b.sequence);
}

function logOf(
  lines: IncidentEvent[],
  { events, state, version }: FoundIncident,
  told: IncidentsTold,
  saidAt: (at: number) => string,
  who: (id: string) => string,
): LogLine[] {
  const items = version ? sections(version.content) : new Map<string, PlanItem>();
  const known: Known = {
    itemText: (id) => items.get(id)?.text ?? null,
    useType: (id) => state.uses.find((use) => use.useId === id)?.type ?? null,
  };
  const line = (event: IncidentEvent) => ({
    eventId: event.id,
    type: event.type,
    time: saidAt(happenedAt(event)),
    who: who(event.accountId),
    ...lineOf(event, known, told),
  });
  const corrections = events.filter((event) => event.type === 'corrected');
  return lines.map((event) => ({
    ...line(event),
    putRight: corrections
      .filter(({ body }) => body.eventId === event.id)
      .map((other) => ({ ...line(other), words: putRightWords(other, told) })),
  }));
}
