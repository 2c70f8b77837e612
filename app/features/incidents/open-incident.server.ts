import { and, desc, eq, exists, gt, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { incidents, restrictionUses } from '#db/tables.server';
import { notSettled } from '../../domain/settled';
import { now } from '../../platform/clock';

/**
 * After a day an incident that nobody ended is something to complete, not something that goes on; unless a
 * restriction in it has no end: seclusion and segregation can last for days.
 */
const goesOnFor = 24 * 60 * 60 * 1_000;

export interface OpenIncident {
  id: string;
  startedAt: number;
}

/** Since when an incident must have started to go on at `now` by its age alone. */
export function goesOnSince(now: number): number {
  return now - goesOnFor;
}

/** The rule for every list and card: whether an incident goes on. */
export function goesOn(query: Query, since: number | SQL | Placeholder): SQL | undefined {
  const runs = query
    .select({ one: sql`1` })
    .from(restrictionUses)
    .where(and(eq(restrictionUses.incidentId, incidents.id), isNull(restrictionUses.stoppedAt)));
  return and(
    eq(incidents.settledAt, notSettled),
    eq(incidents.outcome, 'open'),
    or(gt(incidents.startedAt, since), exists(runs)),
  );
}

const newestOpen = prepared<{ personId: string; since: number }, OpenIncident>('open-incident-of', (query, value) =>
  query
    .select({ id: incidents.id, startedAt: incidents.startedAt })
    .from(incidents)
    .where(and(eq(incidents.personId, value('personId')), goesOn(query, value('since'))))
    .orderBy(desc(incidents.startedAt))
    .limit(2),
);

/** What goes on with this person now, newest first: two where two workers each started one (H7: linked, never merged). */
export function openIncidentsOf(personId: string, query: Query = database().read): Promise<OpenIncident[]> {
  return newestOpen(query, { personId, since: goesOnSince(now()) });
}

export async function openIncidentOf(personId: string, query: Query = database().read): Promise<OpenIncident | null> {
  return (await openIncidentsOf(personId, query))[0] ?? null;
}
