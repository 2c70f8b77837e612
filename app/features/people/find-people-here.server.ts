import { and, asc, eq, exists, gte, inArray, lt, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, incidents, nameWords, people, planVersions, sites, stays } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { mistakable, nameWords as wordsOfName } from '../../domain/person';
import { calendarDate } from '../../platform/time-words';
import { clockInWords, dateInWords, inWords } from '../../platform/times-here.server';
import { findLateChecks, type LateChecks } from '../incidents/find-late-checks.server';
import { watchedAt, type Watched } from '../incidents/find-watched.server';
import { goesOn, goesOnSince } from '../incidents/open-incident.server';
import { holdsAt, sitesOf, visibleTo } from '../sharing/visible-to.server';
import { peopleTold } from '../../words/people-told';
import { began } from '../../words/sentences';
import { wordsHere } from '../../words/words-here.server';

export interface PersonRow {
  id: string;
  name: string;
  preferredName: string;
  /** In words; only where they could be taken for somebody else (H2), and never to a friend who is let in (C6). */
  dateOfBirth: string | null;
  similar: boolean;
  /** "Flat 2 · no agreed plan yet"; what is said of an open incident comes first. */
  line: string;
  hardNow: boolean;
  /** Kept apart, and a check is overdue. */
  late: Pick<LateChecks, 'check' | 'due' | 'more'> | null;
  /** A restraint or the time after an injection goes on: staff watch how they breathe (P9). */
  watched: Watched | null;
  /** Two taps from signed in to the card (P6); else the person's own page. */
  to: string;
}

export interface PeopleAtSite {
  siteId: string;
  siteName: string;
  rows: PersonRow[];
  /** There are more than are shown. */
  more: boolean;
}

/** A page of more holds up everybody else while it is made. */
const mostRows = 100;

type Found = { person: typeof people.$inferSelect; room: string | null; siteId: string };

const found = {
  person: people,
  room: stays.room,
  siteId: stays.siteId,
};

/** Who is where a worker or lead is on shift, by site: who is held first, then who waits for a check, then who is finding it hard. */
export async function findPeopleHere(viewer: Viewer, now: number): Promise<PeopleAtSite[]> {
  const { read } = database();
  const siteIds = sitesOf(viewer, now);
  if (siteIds.length === 0) return [];
  const places = await read.select().from(sites).where(inArray(sites.id, siteIds)).orderBy(asc(sites.name));
  return Promise.all(
    places.map(async (site) => {
      const here = and(eq(stays.siteId, site.id), holdsAt(stays, now));
      const pressing = await whatPresses([site.id], now);
      const usual = await read
        .select(found)
        .from(stays)
        .innerJoin(people, eq(people.id, stays.personId))
        .where(here)
        .orderBy(asc(people.preferredName), asc(people.id))
        .limit(mostRows + 1);
      const missing = [...pressing.hard.keys(), ...pressing.late.keys(), ...pressing.watched.keys()].filter(
        (id) => !usual.some(({ person }) => person.id === id),
      );
      const first: Found[] = missing.length
        ? await read
            .select(found)
            .from(stays)
            .innerJoin(people, eq(people.id, stays.personId))
            .where(and(here, inArray(people.id, missing)))
        : [];
      const more = usual.length > mostRows;
      const rows = await rowsOf([...first, ...usual.slice(0, mostRows)], pressing, viewer, now, site.timeZone, more);
      return { siteId: site.id, siteName: site.name, rows, more };
    }),
  );
}

/** The people a viewer may see, found by the start of any word of a name, accents and case folded; nobody for no word. */
export async function searchPeople(viewer: Viewer, asked: string, now: number): Promise<PersonRow[]> {
  const words = wordsOfName(asked).slice(0, 6);
  if (words.length === 0) return [];
  const { read } = database();
  const starting = words.map((word) => and(gte(nameWords.word, word), lt(nameWords.word, `${word}\u{10ffff}`)));
  const named = starting.map((start) =>
    viewer.role === 'administrator'
      ? inArray(people.id, read.select({ id: nameWords.personId }).from(nameWords).where(start))
      : exists(
          read
            .select({ id: nameWords.personId })
            .from(nameWords)
            .where(and(eq(nameWords.personId, people.id), start)),
        ),
  );
  return listPeople(viewer, now, and(...named));
}

/** Everybody a viewer may see, for those who are not on shift anywhere: the person, and whom somebody let in. */
export async function listPeople(
  viewer: Viewer,
  now: number,
  condition?: ReturnType<typeof and>,
): Promise<PersonRow[]> {
  const { read } = database();
  const seen = await read
    .select()
    .from(people)
    .where(and(visibleTo(viewer, 'person.see', now), condition))
    .orderBy(asc(people.preferredName), asc(people.id))
    .limit(mostRows);
  const staying = seen.length
    ? await read
        .select({ personId: stays.personId, room: stays.room, siteId: stays.siteId })
        .from(stays)
        .where(
          and(
            inArray(
              stays.personId,
              seen.map(({ id }) => id),
            ),
            holdsAt(stays, now),
          ),
        )
    : [];
  const mine = sitesOf(viewer, now);
  const rows = seen.map((person) => {
    const stay = staying.find(({ personId, siteId }) => personId === person.id && mine.includes(siteId));
    return { person, room: stay?.room ?? null, siteId: stay?.siteId ?? '' };
  });
  return rowsOf(rows, await whatPresses(mine, now), viewer, now, 'Europe/London', true);
}

interface Hard {
  startedAt: number;
  accountIds: string[];
}

/** What comes first at these sites, by person. */
interface Pressing {
  hard: Map<string, Hard>;
  /** Of the checks of each that are overdue, the one that has waited longest. */
  late: Map<string, LateChecks>;
  watched: Map<string, Watched>;
}

async function whatPresses(siteIds: string[], now: number): Promise<Pressing> {
  const late = await findLateChecks(siteIds, now);
  return {
    hard: await openIncidents(siteIds, now),
    late: new Map(late.reverse().map((each) => [each.personId, each])),
    watched: await watchedAt(siteIds, now),
  };
}

/** Who is finding it hard right now at these sites, by person. */
async function openIncidents(siteIds: string[], now: number): Promise<Map<string, Hard>> {
  if (siteIds.length === 0) return new Map();
  const { read } = database();
  const open = await read
    .select({ personId: incidents.personId, startedAt: incidents.startedAt, state: incidents.state })
    .from(incidents)
    .where(and(inArray(incidents.siteId, siteIds), goesOn(read, goesOnSince(now))))
    .orderBy(asc(incidents.startedAt));
  return new Map(open.map(({ personId, startedAt, state }) => [personId, { startedAt, accountIds: state.accountIds }]));
}

async function rowsOf(
  list: Found[],
  { hard, late, watched }: Pressing,
  viewer: Viewer,
  now: number,
  zone: string,
  allBirthDates: boolean,
): Promise<PersonRow[]> {
  const ids = list.map(({ person }) => person.id);
  if (ids.length === 0) return [];
  const { read } = database();
  const agreed = await read
    .selectDistinct({ id: planVersions.personId })
    .from(planVersions)
    .where(inArray(planVersions.personId, ids));
  const withCard = await read
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, ids), visibleTo(viewer, 'card.look', now)));
  const helpers = [...new Set(ids.flatMap((id) => hard.get(id)?.accountIds ?? []))];
  const names = helpers.length
    ? await read.select({ id: accounts.id, name: accounts.name }).from(accounts).where(inArray(accounts.id, helpers))
    : [];
  const toldBirth = await read
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        inArray(people.id, ids),
        or(visibleTo(viewer, 'incident.read', now), visibleTo(viewer, 'person.manage', now)),
      ),
    );
  const similar = mistakable(list.map(({ person }) => person));
  const rows = list.map(({ person, room }): PersonRow => {
    const open = hard.get(person.id);
    const isToldBirth = toldBirth.some(({ id }) => id === person.id);
    const seesCard = withCard.some(({ id }) => id === person.id);
    const parts = open
      ? [hardInWords(open, names, viewer, now, zone), room]
      : [room, seesCard && !agreed.some(({ id }) => id === person.id) ? wordsHere(peopleTold).no_agreed_plan : null];
    return {
      id: person.id,
      name: person.name,
      preferredName: person.preferredName,
      similar: similar.has(person.id),
      dateOfBirth: isToldBirth && (similar.has(person.id) || allBirthDates) ? dateInWords(person.dateOfBirth) : null,
      line: began(parts.filter(Boolean).join(' · ')),
      hardNow: open !== undefined,
      late: shownLate(late.get(person.id)),
      watched: watched.get(person.id) ?? null,
      to: seesCard && viewer.personId !== person.id ? `/people/${person.id}/now` : `/people/${person.id}`,
    };
  });
  const rank = ({ late, watched, hardNow }: PersonRow) => (watched ? 0 : late ? 1 : hardNow ? 2 : 3);
  return rows.sort((a, b) => rank(a) - rank(b));
}

function shownLate(late: LateChecks | undefined): PersonRow['late'] {
  return late ? { check: late.check, due: late.due, more: late.more } : null;
}

function hardInWords(
  open: Hard,
  names: { id: string; name: string }[],
  viewer: Viewer,
  now: number,
  zone: string,
): string {
  const today = calendarDate(open.startedAt, zone) === calendarDate(now, zone);
  const since = today ? clockInWords(open.startedAt, zone) : inWords(open.startedAt, now, zone);
  const helpers = open.accountIds
    .map((id) => (id === viewer.accountId ? null : names.find((each) => each.id === id)?.name.split(' ')[0]))
    .filter((name) => name !== undefined);
  return wordsHere(peopleTold).finding_it_hard(since, helpers);
}
