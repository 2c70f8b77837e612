import { and, eq } from 'drizzle-orm';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { incidentEvents } from '#db/tables.server';
import { runningUses } from '../../domain/incident';
import { completingTime, type IncidentPlace } from '../../domain/incident-access';
import { isKeptFromParents } from '../../domain/parents-copy';
import type { IncidentRow } from './keep-event.server';

const eventAt = prepared<{ incidentId: string; sequence: number }, { at: number }>(
  'incident-event-at',
  (query, value) =>
    query
      .select({ at: incidentEvents.at })
      .from(incidentEvents)
      .where(and(eq(incidentEvents.incidentId, value('incidentId')), eq(incidentEvents.sequence, value('sequence')))),
);

/** Where and when an incident was, for deciding who may write to it. Its last event is read only where its age decides. */
export async function incidentPlace(query: Query, incident: IncidentRow, now: number): Promise<IncidentPlace> {
  const { id, siteId, startedAt, endedAt, lastSequence, state } = incident;
  const place = {
    siteId,
    endedAt,
    lastAt: startedAt,
    running: runningUses(state).length > 0,
    tookPart: state.accountIds,
    keptFromParents: isKeptFromParents(state),
  };
  if (endedAt !== null || now <= startedAt + completingTime) return place;
  const [last] = await eventAt(query, { incidentId: id, sequence: lastSequence });
  return { ...place, lastAt: last?.at ?? startedAt };
}
