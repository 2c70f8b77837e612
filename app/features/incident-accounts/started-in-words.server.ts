import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sites } from '#db/tables.server';
import { momentInWords } from '../../platform/times-here.server';

/** "Wednesday 3 June, 2:32 pm", where it happened. */
export async function startedInWords(incident: { siteId: string; startedAt: number }): Promise<string> {
  const [site] = await database()
    .read.select({ zone: sites.timeZone })
    .from(sites)
    .where(eq(sites.id, incident.siteId));
  return momentInWords(incident.startedAt, site?.zone ?? 'Europe/London');
}
