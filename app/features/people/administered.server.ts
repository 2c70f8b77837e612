import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, deciders, people, postings, sites, stays } from '#db/tables.server';
import { settings, type Setting } from '../../domain/codes';
import { during, type Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { administrationWords } from '../../words/administration';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';

// What an administrator reads: names, places and dates; no word of a plan or a record (D18).

const most = 200;

/** The places of the organisation, with their kind in words. */
export async function findSites(viewer: Viewer) {
  const rows = await database()
    .read.select()
    .from(sites)
    .where(eq(sites.organisationId, viewer.organisationId))
    .orderBy(asc(sites.name));
  return rows.map(({ id, name, setting }) => ({
    id,
    name,
    setting: isSetting(setting) ? wordsHere(administrationWords).setting[setting] : setting,
  }));
}

function isSetting(value: string): value is Setting {
  return (settings as readonly string[]).includes(value);
}

/** The newest people of the organisation; the others by searching. */
export async function findPeople(viewer: Viewer) {
  const rows = await database()
    .read.select({ id: people.id, name: people.name, dateOfBirth: people.dateOfBirth })
    .from(people)
    .where(eq(people.organisationId, viewer.organisationId))
    .orderBy(desc(people.id))
    .limit(most);
  return rows.map(({ id, name, dateOfBirth }) => ({ id, name, born: dateInWords(dateOfBirth) }));
}

/** One person's stays, who decides for them, and whether they have an account. */
export async function findPersonSetUp(personId: string, now: number) {
  const { read } = database();
  const places = await read
    .select({ stay: stays, siteName: sites.name, zone: sites.timeZone })
    .from(stays)
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .where(eq(stays.personId, personId))
    .orderBy(desc(stays.from), desc(stays.id));
  const deciding = await read
    .select({ decider: deciders, name: accounts.name })
    .from(deciders)
    .innerJoin(accounts, eq(accounts.id, deciders.accountId))
    .where(eq(deciders.personId, personId))
    .orderBy(desc(deciders.from));
  const [account] = await read
    .select({ id: accounts.id, email: accounts.email })
    .from(accounts)
    .where(and(eq(accounts.personId, personId), isNull(accounts.closedAt)));
  return {
    account: account ?? null,
    stays: places.map(({ stay, siteName, zone }) => ({
      id: stay.id,
      running: during(stay, now),
      words: [siteName, stay.room].filter(Boolean).join(', '),
      when: spell(stay.from, stay.until, zone),
    })),
    deciders: deciding.map(({ decider, name }) => ({
      id: decider.id,
      running: during(decider, now),
      name,
      basis: wordsHere(basisWords)[decider.basis],
      reason: decider.reason,
      when: spell(decider.from, decider.until, 'Europe/London'),
    })),
  };
}

/** The accounts of the organisation that are not closed, by name. */
export async function findAccounts(viewer: Viewer) {
  return database()
    .read.select({
      id: accounts.id,
      name: accounts.name,
      role: accounts.role,
      email: accounts.email,
      jobTitle: accounts.jobTitle,
    })
    .from(accounts)
    .where(and(eq(accounts.organisationId, viewer.organisationId), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(most);
}

/** Where an account works, worked and will work. */
export async function findPostings(accountId: string, now: number) {
  const rows = await database()
    .read.select({ posting: postings, siteName: sites.name, zone: sites.timeZone })
    .from(postings)
    .innerJoin(sites, eq(sites.id, postings.siteId))
    .where(eq(postings.accountId, accountId))
    .orderBy(desc(postings.from), desc(postings.id));
  return rows.map(({ posting, siteName, zone }) => ({
    id: posting.id,
    over: posting.until !== null && posting.until <= now,
    words: wordsHere(administrationWords).works_as(posting.role, siteName),
    when: spell(posting.from, posting.until, zone),
  }));
}

/** "from 3 March 2026 until 4 March 2026": the last day on which it held; "from …" while it is open. */
function spell(from: number, until: number | null, zone: string): string {
  const last = until === null ? null : dateInWords(Math.max(until - 1, from), zone);
  return wordsHere(administrationWords).spell(dateInWords(from, zone), last);
}
