import { and, desc, eq, inArray, isNull, lt, not, or, type SQL } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle, incidents, itemViews, suggestionAnswers, suggestions } from '#db/tables.server';
import { can, type DecisionBasis } from '../../domain/access';
import type { SymbolPicture } from '../../domain/picture';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import {
  changedSince,
  stateOf,
  type Placing,
  type SaidThen,
  type SuggestionKind,
  type SuggestionState,
} from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { dayInWords } from '../../platform/times-here.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';
import { wordChanges, type WordChange } from '../../platform/word-changes';
import { findPlan } from '../drafting/find-plan.server';
import { readableNow } from '../incidents/readable-now.server';
import { lookAtDraft } from '../drafting/look-at-draft.server';
import { keptFrom } from '../incidents/kept-from.server';
import { readSection } from '../drafting/live-section.server';
import type { FoundSubject } from '../people/find-subject.server';
import { markOf, type Suggestion } from './answer-suggestion.server';
import { talkOf } from './find-talk.server';

export interface SuggestionShown {
  id: string;
  section: SectionCode;
  itemId: string;
  kind: SuggestionKind;
  words: string | null;
  placing: Placing | null;
  /** The symbol that goes with it. */
  picture: SymbolPicture | null;
  voice: Voice;
  why: string | null;
  /** "on Monday" */
  when: string;
  by: { name: string; as: string | null };
  /** The one who reads it suggested it. */
  mine: boolean;
  /** Nobody suggested it: it was written while others could not be heard, and they changed the same (P11). */
  withoutConnection: boolean;
  state: SuggestionState;
  /** Nobody answered it, nor took it back. */
  waits: boolean;
  /** The person's words, where they said yes in their own. */
  inMyWords: string | null;
  answeredWhen: string | null;
  /** Who lawfully decided for the person, and on what basis, in words; null where the person did. */
  decided: { name: string; basis: string } | null;
  saidThen: SaidThen | null;
  /** What it is about as it stands now; nothing for something new, and where it is gone. */
  itemNow: PlanItem | null;
  changedSince: boolean;
  /** The words that are suggested, against those that stand there. */
  changes: WordChange[] | null;
  /** Names how the item stands, for the answer. */
  seen: string;
  /** The name is null where the one who reads it said it. */
  talk: { name: string | null; when: string; words: string | null; closes: boolean }[];
  /** What happened that it came from: on which day, and where that is read by who may open it. */
  cameFrom: { when: string; to: string | null } | null;
  /** The refused view stands beside the item. */
  kept: boolean;
}

/** So many of those that wait for nobody any more are shown at once, the newest; what waits is shown whole. */
export const mostAnswered = 100;

interface Which {
  section?: SectionCode;
  id?: string;
  /** Only what waits for nobody any more, and is older than this one, where there is one. */
  olderThan?: string;
  most?: number;
}

/**
 * What others suggested, for the person and for who decides for them; for everybody else, what they suggested
 * themselves. Newest first.
 */
export async function findSuggestions(
  viewer: Viewer,
  { subject }: Pick<FoundSubject, 'subject'>,
  now: number,
  zone: string,
  which: Which = {},
): Promise<SuggestionShown[]> {
  const answers = can(viewer, 'plan.agree', subject, now);
  const opensIncidents = can(viewer, 'incident.read', subject, now);
  const kept = await keptFrom(viewer, subject, now);
  const wanted: (SQL | undefined)[] = [
    eq(suggestions.personId, subject.personId),
    answers ? undefined : eq(suggestions.accountId, viewer.accountId),
    which.section && eq(suggestions.section, which.section),
    which.id === undefined ? undefined : eq(suggestions.id, which.id),
  ];
  const read = (...more: (SQL | undefined)[]) =>
    database()
      .read.select({
        suggestion: suggestions,
        answer: suggestionAnswers,
        name: accounts.name,
        jobTitle: accounts.jobTitle,
        relation: circle.relation,
        viewId: itemViews.id,
        happenedAt: incidents.startedAt,
      })
      .from(suggestions)
      .innerJoin(accounts, eq(accounts.id, suggestions.accountId))
      .leftJoin(circle, and(eq(circle.accountId, suggestions.accountId), eq(circle.personId, suggestions.personId)))
      .leftJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
      .leftJoin(incidents, eq(incidents.id, suggestions.incidentId))
      .leftJoin(itemViews, eq(itemViews.suggestionId, suggestions.id))
      .where(and(...wanted, ...more))
      .orderBy(desc(suggestions.at), desc(suggestions.id));
  const [unanswered, standing] = [isNull(suggestionAnswers.suggestionId), isNull(suggestions.withdrawnAt)];
  const older = await before(which.olderThan, wanted);
  const rows = [
    ...(older ? [] : await read(unanswered, standing)),
    ...(await read(not(and(unanswered, standing)!), older).limit(which.most ?? mostAnswered)),
  ].sort((one, other) => other.suggestion.at - one.suggestion.at || (other.suggestion.id < one.suggestion.id ? -1 : 1));
  const talk = await talkOf(rows.map(({ suggestion }) => suggestion.id));
  const deciders = await namesOfDeciders(rows.flatMap(({ answer }) => (answer?.basis ? [answer.accountId] : [])));
  const itemsNow = await itemsOf(viewer, subject, now, rows);
  // How an item stands now is words of the draft: whoever else is shown it has looked at them (P12).
  for (const section of shownNow(rows, itemsNow)) await lookAtDraft(viewer, subject.personId, section);
  // A section that was closed to them since tells nothing more.
  const readable = await readableNow(viewer, subject, now);
  return rows.map(({ suggestion, answer, name, jobTitle, relation, viewId, happenedAt }) => {
    const { id, section, itemId, kind, words, placing, picture, voice } = suggestion;
    const { why, at, accountId, saidThen, withoutConnection } = suggestion;
    const itemNow = itemOf(suggestion, itemsNow);
    const isOpen = itemsNow.has(section) || readable.includes(section);
    const said = talk.filter((each) => each.suggestionId === id);
    return {
      ...{
        id,
        section,
        itemId,
        kind,
        words,
        placing,
        picture,
        voice,
        why,
        saidThen: isOpen ? saidThen : null,
        withoutConnection,
      },
      when: dayInWords(at, now, zone),
      by: { name, as: relation ?? jobTitle },
      mine: accountId === viewer.accountId,
      state: stateOf(suggestion, answer, said),
      waits: answer === null && suggestion.withdrawnAt === null,
      inMyWords: (isOpen && answer?.words) || null,
      answeredWhen: answer && dayInWords(answer.at, now, zone),
      decided: answer?.basis
        ? { name: deciders.get(answer.accountId) ?? '', basis: wordsHere(basisWords)[answer.basis as DecisionBasis] }
        : null,
      itemNow,
      changedSince: itemsNow.has(section) && changedSince(saidThen, itemNow),
      changes: !isOpen || words === null || !saidThen ? null : wordChanges(itemNow?.text ?? saidThen.words, words),
      seen: markOf(itemNow),
      talk: said.map((each) => ({
        name: each.accountId === viewer.accountId ? null : each.name,
        when: dayInWords(each.at, now, zone),
        words: each.words,
        closes: each.closes,
      })),
      cameFrom:
        happenedAt === null || kept.has(suggestion.incidentId ?? '')
          ? null
          : {
              when: dayInWords(happenedAt, now, zone),
              to: opensIncidents ? `/incidents/${suggestion.incidentId}` : null,
            },
      kept: viewId !== null,
    };
  });
}

/** What comes after this one, newest first; nothing where the viewer may see no such one: then it is the first page. */
async function before(id: string | undefined, wanted: (SQL | undefined)[]): Promise<SQL | undefined> {
  if (id === undefined) return undefined;
  const [last] = await database()
    .read.select({ at: suggestions.at })
    .from(suggestions)
    .where(and(eq(suggestions.id, id), ...wanted));
  return last && or(lt(suggestions.at, last.at), and(eq(suggestions.at, last.at), lt(suggestions.id, id)));
}

type AboutItem = Pick<typeof suggestions.$inferSelect, 'kind' | 'section' | 'itemId'>;

function itemOf({ kind, section, itemId }: AboutItem, itemsNow: Map<SectionCode, PlanItem[]>): PlanItem | null {
  return (kind !== 'add' && itemsNow.get(section)?.find((item) => item.id === itemId)) || null;
}

function shownNow(rows: { suggestion: AboutItem }[], itemsNow: Map<SectionCode, PlanItem[]>): Set<SectionCode> {
  return new Set(rows.flatMap(({ suggestion }) => (itemOf(suggestion, itemsNow) ? [suggestion.section] : [])));
}

async function namesOfDeciders(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .read.select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The draft as it stands, of the sections that the viewer may read in it. */
async function itemsOf(
  viewer: Viewer,
  subject: FoundSubject['subject'],
  now: number,
  rows: { suggestion: Suggestion }[],
): Promise<Map<SectionCode, PlanItem[]>> {
  const plan = await findPlan(subject.personId);
  const sections = new Set(rows.map(({ suggestion }) => suggestion.section));
  const items = new Map<SectionCode, PlanItem[]>();
  for (const section of sections) {
    if (!plan || !can(viewer, 'draft.read', subject, now, section)) continue;
    items.set(section, await readSection(plan.id, section));
  }
  return items;
}
