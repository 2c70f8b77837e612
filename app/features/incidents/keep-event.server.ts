import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { incidentEvents, incidents, restrictionUses, strategyTries } from '#db/tables.server';
import type { IncidentEvent, IncidentState } from '../../domain/incident';
import { settledAt } from '../../domain/settled';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';

export type IncidentRow = typeof incidents.$inferSelect;
export type EventRow = typeof incidentEvents.$inferSelect;

export const incidentById = prepared<{ id: string }, IncidentRow>('incident-by-id', (query, value) =>
  query
    .select()
    .from(incidents)
    .where(eq(incidents.id, value('id'))),
);
export const eventById = prepared<{ id: string }, EventRow>('incident-event-by-id', (query, value) =>
  query
    .select()
    .from(incidentEvents)
    .where(eq(incidentEvents.id, value('id'))),
);

const insertEvent = prepared<Record<keyof EventRow, unknown>, unknown>(
  'insert-incident-event',
  (query, value) =>
    query.insert(incidentEvents).values({
      id: value('id'),
      incidentId: value('incidentId'),
      sequence: value('sequence'),
      type: value('type'),
      accountId: value('accountId'),
      at: value('at'),
      deviceAt: value('deviceAt'),
      deviceOffset: value('deviceOffset'),
      deviceZone: value('deviceZone'),
      body: value('body'),
    } as unknown as EventRow) as never,
);

const updateIncident = prepared<
  Record<'id' | 'endedAt' | 'settledAt' | 'outcome' | 'lastSequence' | 'state', unknown>,
  unknown
>(
  'update-incident',
  (query, value) =>
    query
      .update(incidents)
      .set({
        endedAt: value('endedAt'),
        settledAt: value('settledAt'),
        outcome: value('outcome'),
        lastSequence: value('lastSequence'),
        state: value('state'),
      } as unknown as Partial<IncidentRow>)
      .where(eq(incidents.id, value('id'))) as never,
);

/**
 * Appends an event and writes what the incident now adds up to, with the audit row, in the caller's transaction.
 * The incident's row comes first: two workers at once meet there, and one of them runs again after the other.
 */
export async function keepEvent(
  tx: Transaction,
  event: IncidentEvent,
  before: IncidentState | null,
  after: IncidentState,
) {
  const { endedAt, outcome } = after;
  const row = { endedAt, settledAt: settledAt(after), outcome, lastSequence: event.sequence, state: after };
  if (before) {
    await updateIncident(tx, { id: event.incidentId, ...row });
  } else {
    const { incidentId: id, personId, siteId, versionId, startedAt } = after;
    await tx.insert(incidents).values({ id, personId, siteId, versionId, startedAt, ...row });
  }
  await insertEvent(tx, { ...event });
  await keepUses(tx, before, after);
  await keepTries(tx, before, after);
  await record(tx, {
    at: event.at,
    accountId: event.accountId,
    action: event.type === 'started' ? 'incident.started' : 'incident.recorded',
    personId: after.personId,
    objectId: event.incidentId,
    detail: event.type === 'started' ? null : event.type,
  });
  tx.afterCommit(() => announce({ type: 'incident-changed', incidentId: event.incidentId }));
}

type UseRow = typeof restrictionUses.$inferSelect;

const insertUse = prepared<UseRow, never>(
  'insert-restriction-use',
  (query, value) =>
    query.insert(restrictionUses).values({
      id: value('id'),
      incidentId: value('incidentId'),
      personId: value('personId'),
      type: value('type'),
      mhsdsType: value('mhsdsType'),
      startedAt: value('startedAt'),
      stoppedAt: value('stoppedAt'),
    } as unknown as UseRow) as never,
);

async function keepUses(tx: Transaction, before: IncidentState | null, after: IncidentState) {
  if (before?.uses === after.uses) return;
  for (const use of after.uses) {
    const known = before?.uses.find((each) => each.useId === use.useId);
    if (known === use) continue;
    const { type, mhsdsType, startedAt, stoppedAt } = use;
    if (use.undone) {
      await tx.delete(restrictionUses).where(eq(restrictionUses.id, use.useId));
      continue;
    }
    if (known) {
      await tx
        .update(restrictionUses)
        .set({ mhsdsType, startedAt, stoppedAt })
        .where(eq(restrictionUses.id, use.useId));
    } else {
      const { incidentId, personId } = after;
      await insertUse(tx, { id: use.useId, incidentId, personId, type, mhsdsType, startedAt, stoppedAt });
    }
  }
}

const upsertTry = prepared<Record<'incidentId' | 'itemId' | 'personId' | 'outcome' | 'at', unknown>, unknown>(
  'upsert-strategy-try',
  (query, value) =>
    query
      .insert(strategyTries)
      .values({
        incidentId: value('incidentId'),
        itemId: value('itemId'),
        personId: value('personId'),
        outcome: value('outcome'),
        at: value('at'),
      } as unknown as typeof strategyTries.$inferSelect)
      .onConflictDoUpdate({
        target: [strategyTries.incidentId, strategyTries.itemId],
        set: { outcome: sql`excluded.outcome`, at: sql`excluded.at` },
      }) as never,
);

async function keepTries(tx: Transaction, before: IncidentState | null, after: IncidentState) {
  if (before?.tries === after.tries) return;
  const { incidentId, personId } = after;
  for (const { itemId, outcome, at, eventId } of after.tries) {
    if (before?.tries.some((each) => each.eventId === eventId)) continue;
    await upsertTry(tx, { incidentId, itemId, personId, outcome, at });
  }
}

/** An event of this incident, for a correction to point at. */
export async function belongsToIncident(tx: Transaction, incidentId: string, eventId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: incidentEvents.id })
    .from(incidentEvents)
    .where(and(eq(incidentEvents.id, eventId), eq(incidentEvents.incidentId, incidentId)));
  return rows.length > 0;
}
