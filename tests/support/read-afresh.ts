import Sqlite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { database, openDatabase, sqliteFile, useDatabase } from '../../db/connection.server';
import { auditEntries, incidentEvents, incidents, restrictionUses, strategyTries } from '../../db/tables.server';
import { countedUses, type IncidentEvent } from '../../app/domain/incident';
import { foldIncident } from '../../app/domain/incident-fold';
import type { SectionCode } from '../../app/domain/plan';
import { verifyChain, type ChainReport } from '../../app/features/audit/verify-chain.server';
import { loadSection } from '../../app/features/drafting/load-section.server';
import { itemsOf, wordsFragment } from '../../app/features/drafting/section-document';
import { plainText } from '../../app/features/drafting/section-words';
import { canonicalJson } from '../../app/platform/hash.server';
import type { Outbox, Tap } from './outbox';

/** Opens the file in `folder` as somebody does who was not there: nothing that a browser sends again can hide a loss. */
export async function readAfresh<T>(folder: string, look: () => Promise<T>): Promise<T> {
  const fresh = openDatabase({ dataDir: folder });
  useDatabase(fresh);
  try {
    return await look();
  } finally {
    await fresh.close();
    useDatabase(undefined);
  }
}

/** What SQLite says of its own file, and what the audit's chain says: `['ok']` and a whole one. */
export async function soundness(folder: string): Promise<{ integrity: unknown[]; chain: ChainReport }> {
  const raw = new Sqlite(sqliteFile(folder));
  const integrity = (raw.pragma('integrity_check') as { integrity_check: unknown }[]).map((row) => row.integrity_check);
  raw.close();
  return { integrity, chain: await verifyChain() };
}

/** The words of an item as the log on the disk gives them, and how many of its rows could not be read. */
export async function wordsOnDisk(planId: string, section: SectionCode, itemId: string) {
  const document = new Y.Doc();
  const { setAside } = await loadSection(document, planId, section);
  return { words: plainText(wordsFragment(itemsOf(document).get(itemId))!), setAside };
}

interface LogFaults {
  /** Acknowledged, and not in the log. */
  missing: string[];
  /** In the log otherwise than it was tapped, or not in its place. */
  changed: string[];
  /** In the log, and tapped by nobody. */
  nobodys: string[];
  /** Incidents of which something beside the log does not follow from it, with both. */
  unlike: { incidentId: string; stored: object; following: object }[];
}

/** Holds the logs of these incidents against what is known of them on the devices: what does not agree. */
export async function logAgainst(incidentIds: string[], devices: Outbox[]): Promise<LogFaults> {
  const byEvent = (taps: Tap[]) => new Map(taps.map((tap) => [tap.eventId, tap]));
  const acknowledged = byEvent(devices.flatMap((each) => each.acknowledged));
  const tapped = byEvent(devices.flatMap((each) => [...each.acknowledged, ...each.waiting]));
  const faults: LogFaults = { missing: [], changed: [], nobodys: [], unlike: [] };
  for (const incidentId of incidentIds) {
    const events = await eventsOnDisk(incidentId);
    events.forEach((event, index) => {
      const tap = tapped.get(event.id);
      if (!tap && event.type !== 'started') faults.nobodys.push(event.id);
      if (event.sequence !== index + 1 || (tap && said(event) !== said({ ...tap, id: tap.eventId })))
        faults.changed.push(event.id);
      acknowledged.delete(event.id);
    });
    const [stored, following] = [await storedBeside(incidentId), followingFrom(events)];
    if (canonicalJson(stored) !== canonicalJson(following)) faults.unlike.push({ incidentId, stored, following });
  }
  faults.missing = [...acknowledged.keys()];
  return faults;
}

/** All of an event that the device decides, but for how long it waited. */
function said({
  id,
  incidentId,
  accountId,
  type,
  body,
}: Pick<IncidentEvent, 'id' | 'incidentId' | 'accountId' | 'type'> & { body: object }): string {
  return canonicalJson({ id, incidentId, accountId, type, body: { ...body, waited: undefined } });
}

/** Every event of an incident in the order of the log. */
async function eventsOnDisk(incidentId: string): Promise<IncidentEvent[]> {
  const rows = await database()
    .read.select()
    .from(incidentEvents)
    .where(eq(incidentEvents.incidentId, incidentId))
    .orderBy(incidentEvents.sequence);
  return rows as unknown as IncidentEvent[];
}

/** What is stored beside the log: all of it has to follow from the events. */
async function storedBeside(incidentId: string) {
  const { read } = database();
  const [row] = await read.select().from(incidents).where(eq(incidents.id, incidentId));
  const uses = await read.select().from(restrictionUses).where(eq(restrictionUses.incidentId, incidentId));
  const tries = await read.select().from(strategyTries).where(eq(strategyTries.incidentId, incidentId));
  const audit = await read.select().from(auditEntries).where(eq(auditEntries.objectId, incidentId));
  return {
    state: row?.state,
    ended: [row?.endedAt, row?.outcome, row?.lastSequence],
    uses: uses.map(({ id, mhsdsType, startedAt, stoppedAt }) => ({ id, mhsdsType, startedAt, stoppedAt })).sort(byId),
    tries: tries.map(({ itemId, outcome, at }) => ({ itemId, outcome, at })),
    audit: audit.map(({ at, accountId, action, detail }) => [at, accountId, action, detail].join(' ')).sort(),
  };
}

/** The same, worked out from the events alone. */
function followingFrom(events: IncidentEvent[]): Awaited<ReturnType<typeof storedBeside>> {
  const state = foldIncident(events) ?? undefined;
  return {
    state,
    ended: [state?.endedAt, state?.outcome, events.length],
    uses: (state ? countedUses(state) : [])
      .map(({ useId: id, mhsdsType, startedAt, stoppedAt }) => ({ id, mhsdsType, startedAt, stoppedAt }))
      .sort(byId),
    tries: (state?.tries ?? []).map(({ itemId, outcome, at }) => ({ itemId, outcome, at })),
    audit: events
      .map(({ at, accountId, type }) =>
        [at, accountId, ...(type === 'started' ? ['incident.started', null] : ['incident.recorded', type])].join(' '),
      )
      .sort(),
  };
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
