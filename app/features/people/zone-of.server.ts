import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sites, stays } from '#db/tables.server';

/** The time zone of where the person stays, or stayed last. */
export async function zoneOf(personId: string): Promise<string> {
  const [last] = await database()
    .read.select({ zone: sites.timeZone })
    .from(stays)
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .where(eq(stays.personId, personId))
    .orderBy(desc(stays.from))
    .limit(1);
  return last?.zone ?? 'Europe/London';
}

export async function zoneOfSite(siteId: string): Promise<string> {
  const [site] = await database().read.select({ zone: sites.timeZone }).from(sites).where(eq(sites.id, siteId));
  return site?.zone ?? 'Europe/London';
}
