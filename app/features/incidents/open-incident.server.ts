import { and, desc, eq, gt } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { prepared } from '#db/prepared.server';
import { incidents } from '#db/tables.server';
import { now } from '../../platform/clock';

/** After a day an incident that nobody ended is something to complete, not something that goes on. */
const goesOnFor = 24 * 60 * 60 * 1_000;

export interface OpenIncident {
  id: string;
  startedAt: number;
}

const newestOpen = prepared<{ personId: string; after: number }, OpenIncident>('open-incident-of', (query, value) =>
  query
    .select({ id: incidents.id, startedAt: incidents.startedAt })
    .from(incidents)
    .where(
      and(
        eq(incidents.personId, value('personId')),
        gt(incidents.startedAt, value('after')),
        eq(incidents.outcome, 'open'),
      ),
    )
    .orderBy(desc(incidents.startedAt))
    .limit(2),
);

/** What goes on with this person now, newest first: two where two workers each started one (H7: linked, never merged). */
export function openIncidentsOf(personId: string): Promise<OpenIncident[]> {
  return newestOpen(database().read, { personId, after: now() - goesOnFor });
}

export async function openIncidentOf(personId: string): Promise<OpenIncident | null> {
  return (await openIncidentsOf(personId))[0] ?? null;
}
