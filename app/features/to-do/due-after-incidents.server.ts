import { and, asc, desc, eq, exists, gt, gte, inArray, min, notInArray, type SQL } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accountEntries, incidentEvents, incidents, people, restrictionUses, sites, stays } from '#db/tables.server';
import { completing, tookPart } from '../../domain/account-access';
import { stillToComplete, type By, type ToComplete } from '../../domain/deadlines';
import type { IncidentEvent } from '../../domain/incident';
import { finishingTime } from '../../domain/incident-access';
import { foldAccounts, latestOf, type AccountEntry, type IncidentAccounts } from '../../domain/incident-account';
import { wholeState } from '../../domain/incident-fold';
import { stateOfLearning } from '../../domain/learning';
import { addDays, calendarDate, startOfDay } from '../../platform/time-words';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { holdsAt } from '../sharing/visible-to.server';
import { ageThen } from '../incidents/age-then';
import { frozenVersion } from '../incidents/frozen-version.server';
import { strategyLines } from '../incidents/show-incident';

/**
 * How far back is looked: what is older stands on the pages of the person. As long as who took part may open it, so that
 * nothing that waits leads to a page that is not there.
 */
const lookedBack = finishingTime;

export interface DueAfter {
  incidentId: string;
  siteId: string;
  siteName: string;
  zone: string;
  personId: string;
  preferredName: string;
  startedAt: number;
  tookPart: string[];
  /** Accounts whose own statement is finished. */
  stated: string[];
  dues: (ToComplete & { /** Milliseconds UTC; null where it has no date. */ dueAt: number | null })[];
}

/**
 * Incidents with a restriction that counts, whether or not anybody said that it is over: counted from its end or its
 * last restriction, whichever is later. What nobody ended is looked at until somebody does.
 */
function usedSince(now: number): SQL {
  const uses = database().read.select({ id: restrictionUses.id }).from(restrictionUses);
  const any = exists(uses.where(eq(restrictionUses.incidentId, incidents.id)));
  return and(gte(incidents.settledAt, now - lookedBack), any)!;
}

/** What is still to complete after the restrictions of the last four weeks, newest first: all of it (P14). */
export async function dueAfterIncidents(where: SQL, now: number): Promise<DueAfter[]> {
  const { read } = database();
  const rows = await read
    .select({ incident: incidents, person: people, site: sites })
    .from(incidents)
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(and(where, usedSince(now)))
    .orderBy(desc(incidents.startedAt));
  const ids = rows.map(({ incident }) => incident.id);
  const [accounts, wereThere] = [await accountsOf(ids), await whoTookPart(ids)];
  const staying = await stayingNow([...new Set(rows.map(({ person }) => person.id))], now);
  return Promise.all(
    rows.map(async ({ incident, person, site }) => {
      const state = wholeState(incident.state);
      const version = await frozenVersion(incident.versionId);
      const plan = version?.content ?? null;
      const lines = plan ? strategyLines(plan, wordsHere(incidentsTold)).flatMap((stage) => stage.lines) : [];
      const all = accounts.get(incident.id) ?? foldAccounts([]);
      const dues = stillToComplete({
        state,
        plan,
        strategyIds: lines.map(({ itemId }) => itemId),
        setting: site.setting,
        hasDied: person.diedOn !== null,
        age: ageThen({ person, site, state }),
        learning: stateOfLearning(all),
      });
      return {
        incidentId: incident.id,
        siteId: site.id,
        siteName: site.name,
        zone: site.timeZone,
        personId: person.id,
        preferredName: person.preferredName,
        startedAt: incident.startedAt,
        tookPart: wereThere.get(incident.id) ?? [],
        stated: all.statements.filter(latestOf).map(({ whose }) => whose),
        dues: dues
          // The plan is looked at again where the person is.
          .filter(({ missing }) => missing.what !== 'review' || staying.has(`${person.id} ${site.id}`))
          .map((due) => ({ ...due, dueAt: dueAtOf(due.by, site.timeZone) })),
      };
    }),
  );
}

/** Who of these people stays where now. */
async function stayingNow(personIds: string[], now: number): Promise<ReadonlySet<string>> {
  const rows = await database()
    .read.select({ personId: stays.personId, siteId: stays.siteId })
    .from(stays)
    .where(and(inArray(stays.personId, personIds), holdsAt(stays, now)));
  return new Set(rows.map(({ personId, siteId }) => `${personId} ${siteId}`));
}

/** The instant until which it is in time: "today" ends with its day. */
function dueAtOf(by: By, zone: string): number | null {
  if (by.when === 'at') return by.at;
  if (by.when === 'today' && by.since !== undefined) {
    return startOfDay(addDays(calendarDate(by.since, zone), 1), zone) - 1;
  }
  return null;
}

async function accountsOf(ids: string[]): Promise<Map<string, IncidentAccounts>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .read.select()
    .from(accountEntries)
    .where(inArray(accountEntries.incidentId, ids))
    .orderBy(asc(accountEntries.sequence));
  const entries = rows as unknown as AccountEntry[];
  return new Map(ids.map((id) => [id, foldAccounts(entries.filter(({ incidentId }) => incidentId === id))]));
}

/** Who wrote something of each while it went on. Only what arrived after the end is looked at entry by entry. */
async function whoTookPart(ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const { read } = database();
  const { incidentId, accountId, at, type, body } = incidentEvents;
  const ofThese = and(inArray(incidentId, ids), notInArray(type, [...completing]));
  const first = await read
    .select({ incidentId, accountId, at: min(at), endedAt: incidents.endedAt })
    .from(incidentEvents)
    .innerJoin(incidents, eq(incidents.id, incidentId))
    .where(ofThese)
    .groupBy(incidentId, accountId, incidents.endedAt);
  const late = await read
    .select({ incidentId, accountId, at, type, body })
    .from(incidentEvents)
    .innerJoin(incidents, eq(incidents.id, incidentId))
    .where(and(ofThese, gt(at, incidents.endedAt)));
  const found = new Map<string, string[]>();
  for (const each of first) {
    const events = late.filter((event) => event.incidentId === each.incidentId) as unknown as IncidentEvent[];
    const inTime = each.endedAt === null || (each.at ?? Infinity) <= each.endedAt;
    if (!inTime && !tookPart(each.accountId, events, each.endedAt)) continue;
    found.set(each.incidentId, [...(found.get(each.incidentId) ?? []), each.accountId]);
  }
  return found;
}
