import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents, people, sites } from '#db/tables.server';
import { adjustmentOf } from '../../domain/record-answers';
import type { Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { frozenVersion } from '../incidents/frozen-version.server';
import { sitesLed } from './find-talk-requests.server';

const lookedBack = 90 * 24 * 60 * 60 * 1_000;
const mostIncidents = 200;

/** A reasonable adjustment that the plan promises and that was not, or only partly, in place. */
export interface BrokenPromise {
  itemId: string;
  preferredName: string;
  siteName: string;
  /** The words of the plan. */
  text: string;
  /** When, newest first; never more of what happened than its date. */
  days: string[];
}

/**
 * Promises of plans that were not kept at the sites that the viewer leads, in the last 90 days, by the last answer of each
 * record; what was broken most often comes first. People and sites are not compared (P13).
 */
export async function findBrokenPromises(viewer: Viewer, now: number): Promise<BrokenPromise[]> {
  const led = sitesLed(viewer, now);
  if (led.length === 0) return [];
  const rows = await database()
    .read.select({ incident: incidents, preferredName: people.preferredName, site: sites })
    .from(incidents)
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(and(inArray(incidents.siteId, led), gte(incidents.startedAt, now - lookedBack)))
    .orderBy(desc(incidents.startedAt))
    .limit(mostIncidents);
  const promises = new Map<string, BrokenPromise>();
  for (const { incident, preferredName, site } of rows) {
    const { versionId, startedAt, state } = incident;
    for (const [field, answer] of Object.entries(state.answers ?? {})) {
      const itemId = adjustmentOf(field);
      if (itemId === undefined || (answer?.value !== 'no' && answer?.value !== 'partly')) continue;
      const item = (await frozenVersion(versionId))?.content.items.find(({ id }) => id === itemId);
      if (!item) continue;
      const key = `${incident.personId} ${itemId} ${site.id}`;
      const known = promises.get(key) ?? { itemId, preferredName, siteName: site.name, text: item.text, days: [] };
      known.days.push(dateInWords(startedAt, site.timeZone));
      promises.set(key, known);
    }
  }
  return [...promises.values()].sort((one, other) => other.days.length - one.days.length);
}
