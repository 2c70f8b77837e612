import { and, asc, desc, eq, inArray, lt, notExists, notInArray, type SQL } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, incidents, people, sites, stays } from '#db/tables.server';
import type { IncidentOutcome } from '../../domain/incident';
import type { AccountState } from '../../domain/incident-account';
import { holdsAt } from '../sharing/visible-to.server';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { accountStates } from '../incident-accounts/account-states.server';
import { momentInWords } from '../../platform/times-here.server';

export const onOnePage = 50;

export interface ListedIncident {
  id: string;
  /** Whom it is about. */
  name: string;
  /** "Wednesday 3 June, 2:32 pm" */
  when: string;
  siteName: string;
  outcome: IncidentOutcome;
  /** Who wrote it, by name. */
  who: string[];
  /** How far the person's own account is (P10). */
  account: AccountState;
}

/**
 * What was written about a person, newest first; lists are not looks.
 *
 * @param before the id of the last one of the page before
 * @param kept ids of those that whoever reads may not know of
 */
export function listIncidents(
  personId: string,
  before: string | null,
  kept: readonly string[] = [],
): Promise<ListedIncident[]> {
  return listed(and(eq(incidents.personId, personId), notInArray(incidents.id, [...kept])), before);
}

/**
 * What was written at a place about people who do not stay there any more: they moved, left or died. For who leads there,
 * who may read it for as long as it is kept (P11, SAFETY C6).
 */
export function listOfThoseGone(siteId: string, before: string | null, now: number): Promise<ListedIncident[]> {
  return listed(ofThoseGone([siteId], now), before);
}

/** At which of these places something was written about people who do not stay there any more, by name. */
export function placesOfThoseGone(siteIds: readonly string[], now: number) {
  return database()
    .read.selectDistinct({ siteId: sites.id, siteName: sites.name })
    .from(incidents)
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(ofThoseGone(siteIds, now))
    .orderBy(asc(sites.name));
}

function ofThoseGone(siteIds: readonly string[], now: number): SQL | undefined {
  const stay = and(eq(stays.personId, incidents.personId), eq(stays.siteId, incidents.siteId), holdsAt(stays, now));
  const stillThere = database().read.select({ id: stays.id }).from(stays).where(stay);
  return and(inArray(incidents.siteId, [...siteIds]), notExists(stillThere));
}

async function listed(which: SQL | undefined, before: string | null): Promise<ListedIncident[]> {
  const { read } = database();
  const [last] = before
    ? await read
        .select({ startedAt: incidents.startedAt })
        .from(incidents)
        .where(and(eq(incidents.id, before), which))
    : [];
  const rows = await read
    .select({
      id: incidents.id,
      startedAt: incidents.startedAt,
      outcome: incidents.outcome,
      state: incidents.state,
      name: people.name,
      siteName: sites.name,
      timeZone: sites.timeZone,
    })
    .from(incidents)
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .innerJoin(people, eq(people.id, incidents.personId))
    .where(and(which, last ? lt(incidents.startedAt, last.startedAt) : undefined))
    .orderBy(desc(incidents.startedAt))
    .limit(onOnePage);
  const ids = [...new Set(rows.flatMap(({ state }) => state.accountIds))];
  const named = ids.length
    ? await read.select({ id: accounts.id, name: accounts.name }).from(accounts).where(inArray(accounts.id, ids))
    : [];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const account = await accountStates(rows.map(({ id }) => id));
  return rows.map(({ id, name, startedAt, outcome, state, siteName, timeZone }) => ({
    id,
    name,
    when: momentInWords(startedAt, timeZone),
    siteName,
    outcome,
    who: state.accountIds.map((accountId) => names.get(accountId) ?? wordsHere(incidentsTold).somebody),
    account: account(id),
  }));
}
