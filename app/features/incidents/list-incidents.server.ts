import { and, desc, eq, inArray, lt, notInArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, incidents, sites } from '#db/tables.server';
import type { IncidentOutcome } from '../../domain/incident';
import type { AccountState } from '../../domain/incident-account';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { accountStates } from '../incident-accounts/account-states.server';
import { momentInWords } from '../../platform/times-here.server';

export const onOnePage = 50;

export interface ListedIncident {
  id: string;
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
export async function listIncidents(
  personId: string,
  before: string | null,
  kept: readonly string[] = [],
): Promise<ListedIncident[]> {
  const { read } = database();
  const [last] = before
    ? await read
        .select({ startedAt: incidents.startedAt })
        .from(incidents)
        .where(and(eq(incidents.id, before), eq(incidents.personId, personId)))
    : [];
  const rows = await read
    .select({
      id: incidents.id,
      startedAt: incidents.startedAt,
      outcome: incidents.outcome,
      state: incidents.state,
      siteName: sites.name,
      timeZone: sites.timeZone,
    })
    .from(incidents)
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(
      and(
        eq(incidents.personId, personId),
        notInArray(incidents.id, [...kept]),
        last ? lt(incidents.startedAt, last.startedAt) : undefined,
      ),
    )
    .orderBy(desc(incidents.startedAt))
    .limit(onOnePage);
  const ids = [...new Set(rows.flatMap(({ state }) => state.accountIds))];
  const named = ids.length
    ? await read.select({ id: accounts.id, name: accounts.name }).from(accounts).where(inArray(accounts.id, ids))
    : [];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const account = await accountStates(rows.map(({ id }) => id));
  return rows.map(({ id, startedAt, outcome, state, siteName, timeZone }) => ({
    id,
    when: momentInWords(startedAt, timeZone),
    siteName,
    outcome,
    who: state.accountIds.map((accountId) => names.get(accountId) ?? wordsHere(incidentsTold).somebody),
    account: account(id),
  }));
}
