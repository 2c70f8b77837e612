import { and, desc, eq, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents } from '#db/tables.server';
import { aboutThePerson, type RecordView } from './record-view';

/** How many earlier incidents are looked at. */
const looked = 20;

/** What the law asks about a person, as the last record that said it: nobody types it twice. */
export async function knownBefore(personId: string, incidentId: string): Promise<RecordView['filledIn']> {
  const earlier = await database()
    .read.select({ state: incidents.state })
    .from(incidents)
    .where(and(eq(incidents.personId, personId), ne(incidents.id, incidentId)))
    .orderBy(desc(incidents.startedAt))
    .limit(looked);
  const known: RecordView['filledIn'] = {};
  for (const field of aboutThePerson) {
    const value = earlier
      .map(({ state }) => state.answers?.[field]?.value)
      .find((each) => each !== undefined && each !== '');
    if (typeof value === 'string') known[field] = value;
  }
  return known;
}
