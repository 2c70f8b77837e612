import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, auditEntries, people, planVersions } from '#db/tables.server';
import { lookActions } from '../../domain/audit';
import type { PlannedState } from '../../domain/planned-restriction';
import type { Viewer } from '../../domain/viewer';
import { dateInWords, dayInWords, inWords } from '../../platform/times-here.server';
import { lastWritten } from '../drafting/last-written.server';
import { whoAgreed } from '../plans/find-version.server';
import type { PlanVersion } from '../plans/freeze-version.server';
import { findLetIn } from '../sharing/find-let-in.server';
import { plannedLines, plannedRows } from '../planned/planned-rows.server';
import { visibleTo } from '../sharing/visible-to.server';
import { placesOf, type Place } from '../site-rules/places-of.server';
import { whatWaits, type Waiting } from '../suggestions/who-suggested.server';
import { zoneOf } from './zone-of.server';
import { questionWords } from '../../words/questions';
import { startsTold } from '../../words/starts-told';
import { wordsHere } from '../../words/words-here.server';

export interface PersonStart {
  personId: string;
  preferredName: string;
  /** Where to carry on; nothing before the first word. */
  carryOn: { to: string; title: string; words: string } | null;
  agreed: string;
  suggested: string;
  helpers: string;
  looked: string;
  places: Place[];
  /** Somebody else let the person in to their plan, or the person decides for them. */
  isLetIn: boolean;
  /** How what staff plan stands; nothing where nothing is planned. */
  planned: PlannedState[];
}

/** Of more, the first page names these only. */
const most = 4;

/** "Where was I?": what the person's first page says (A4). */
export async function findPersonStart(viewer: Viewer, personId: string, now: number): Promise<PersonStart> {
  const words = wordsHere(startsTold);
  const { read } = database();
  const [person] = await read.select().from(people).where(eq(people.id, personId));
  const zone = await zoneOf(personId);
  const last = await lastWritten(personId);
  const [version] = await read
    .select({
      agreedAt: planVersions.agreedAt,
      agreement: planVersions.agreement,
      agreedBy: planVersions.agreedBy,
      basis: planVersions.basis,
      personId: planVersions.personId,
    })
    .from(planVersions)
    .where(eq(planVersions.personId, personId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  const [look] = await read
    .select({ at: auditEntries.at, name: accounts.name })
    .from(auditEntries)
    .innerJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(and(eq(auditEntries.personId, personId), inArray(auditEntries.action, [...lookActions])))
    .orderBy(desc(auditEntries.at))
    .limit(1);
  const [waits] = await whatWaits(personId);
  const [other] = await read
    .select({ id: people.id })
    .from(people)
    .where(and(visibleTo(viewer, 'person.see', now), ne(people.id, personId)))
    .limit(1);
  const helpers = (await findLetIn(personId, now, zone)).map(({ name }) => firstName(name));
  const suggested = ({ name, withoutConnection }: Waiting) =>
    withoutConnection ? words.two_texts : words.suggested(firstName(name));
  return {
    personId,
    preferredName: person?.preferredName ?? viewer.name,
    carryOn: last && {
      to: `/people/${personId}/plan/${last.section}`,
      title: wordsHere(questionWords)[last.section].title,
      words: whoWrote(last.by, viewer, dayInWords(last.at, now, zone)),
    },
    agreed: version ? await agreedSaid(version, dateInWords(version.agreedAt, zone)) : words.nothing_is_agreed,
    suggested: waits ? suggested(waits) : words.nothing_waits,
    helpers: helpers.length ? words.helpers(helpers.slice(0, most), helpers.length > most) : words.nobody_is_let_in,
    looked: look ? words.looked(firstName(look.name), inWords(look.at, now, zone)) : words.nobody_has_looked,
    places: await placesOf(personId, now),
    isLetIn: other !== undefined,
    planned: plannedLines(await plannedRows(personId), now, zone).map(({ state }) => state),
  };
}

function whoWrote(by: { accountId: string; name: string } | null, viewer: Viewer, day: string): string {
  const words = wordsHere(startsTold);
  if (by && by.accountId !== viewer.accountId) return words.somebody_wrote_with_you(firstName(by.name), day);
  return words.you_wrote_this(day);
}

/** Never in the person's name what somebody else decided for them (P1). */
async function agreedSaid(
  version: Pick<PlanVersion, 'agreement' | 'agreedBy' | 'basis' | 'personId'>,
  day: string,
): Promise<string> {
  const words = wordsHere(startsTold);
  if (version.basis === null) return words.you_agreed_it(day);
  const { name, relation } = await whoAgreed(version);
  const by = relation ? `${name}, ${relation}` : name;
  return version.agreement === 'agreed_best_interests'
    ? words.decided_for_you(by, day)
    : words.you_agreed_it_with(by, day);
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
