import { and, desc, eq, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents } from '#db/tables.server';
import type { IncidentState } from '../../domain/incident';
import { notSure } from '../../domain/record-answers';
import { aboutThePerson, type RecordView } from './record-view';

/** How many earlier incidents are looked at. */
const looked = 20;

/**
 * What the law asks about a person, as the last record of this place that said it: nobody types it twice, and what was
 * written elsewhere stays there.
 */
export async function knownBefore({ personId, siteId, incidentId }: IncidentState): Promise<RecordView['filledIn']> {
  const earlier = await database()
    .read.select({ state: incidents.state })
    .from(incidents)
    .where(and(eq(incidents.personId, personId), eq(incidents.siteId, siteId), ne(incidents.id, incidentId)))
    .orderBy(desc(incidents.startedAt))
    .limit(looked);
  const known: RecordView['filledIn'] = {};
  for (const field of aboutThePerson) {
    const value = earlier
      .map(({ state }) => state.answers?.[field]?.value)
      .find((each) => each !== undefined && each !== '' && each !== notSure);
    if (typeof value === 'string') known[field] = value;
  }
  return known;
}
