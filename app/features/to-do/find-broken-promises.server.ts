import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents, people, sites } from '#db/tables.server';
import { adjustmentField, adjustmentOf } from '../../domain/record-answers';
import { saidOf } from '../../domain/plan';
import { during, type Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { frozenVersion } from '../incidents/frozen-version.server';
import { readableNow } from '../incidents/readable-now.server';
import { latestVersionId } from '../plans/find-version.server';
import { findSubject } from '../people/find-subject.server';
import { sitesLed } from './find-talk-requests.server';

const lookedBack = 90 * 24 * 60 * 60 * 1_000;
/** In the text of a stored state: the name of an answer about an adjustment. */
const asked = `%"${adjustmentField('')}%`;

/** A reasonable adjustment that the plan promises and that was not, or only partly, in place. */
export interface BrokenPromise {
  preferredName: string;
  siteName: string;
  /** The words of the plan; nothing where the person keeps them to those they let in. */
  text: string | null;
  /** When, newest first; never more of what happened than its date. */
  days: string[];
  /** Who makes sure of it, by the plan as it was then. */
  owner: string | null;
}

/**
 * Promises of plans that were not kept in the last 90 days, by the last answer of each record: at the sites that the viewer
 * leads, and where the viewer works, those that they make sure of. What was broken most often comes first. People and sites
 * are not compared (P13).
 */
export async function findBrokenPromises(viewer: Viewer, now: number): Promise<BrokenPromise[]> {
  const led = sitesLed(viewer, now);
  const works = viewer.postings.filter((each) => during(each, now)).map(({ siteId }) => siteId);
  const readable = new Map<string, Promise<boolean>>();
  const mayRead = (personId: string) => {
    const known = readable.get(personId) ?? mayReadAdjustments(viewer, personId, now);
    readable.set(personId, known);
    return known;
  };
  const promises = new Map<string, BrokenPromise>();
  for (const { incident, preferredName, site, item, ownerNow } of await brokenAt(works, now - lookedBack)) {
    const isTheirs = ownerNow === viewer.accountId;
    if (!(led.includes(site.id) || isTheirs)) continue;
    const key = `${incident.personId} ${item.id} ${site.id}`;
    const known = promises.get(key) ?? {
      ...{ preferredName, siteName: site.name, days: [] },
      ...(isTheirs || (await mayRead(incident.personId))
        ? { text: saidOf(item), owner: item.owner?.name ?? null }
        : { text: null, owner: null }),
    };
    known.days.push(dateInWords(incident.startedAt, site.timeZone));
    promises.set(key, known);
  }
  return [...promises.values()].sort((one, other) => other.days.length - one.days.length);
}

/** The account of who makes sure of it now, not of who once did. */
async function findOwner(personId: string, itemId: string): Promise<string | null> {
  const inUse = await frozenVersion(await latestVersionId(personId));
  return inUse?.content.items.find(({ id }) => id === itemId)?.owner?.accountId ?? null;
}

/** Whether what a plan promises, and who makes sure of it, is told to the viewer (C1). */
export async function mayReadAdjustments(viewer: Viewer, personId: string, now: number): Promise<boolean> {
  const found = await findSubject(personId, viewer.accountId);
  return found !== null && (await readableNow(viewer, found.subject, now)).includes('adjustments');
}

/** Each promise that a record of these sites since then says was not kept, newest first. */
export async function brokenAt(siteIds: string[], since: number) {
  if (siteIds.length === 0) return [];
  const rows = await database()
    .read.select({ incident: incidents, preferredName: people.preferredName, site: sites })
    .from(incidents)
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(
      and(
        inArray(incidents.siteId, siteIds),
        gte(incidents.startedAt, since),
        sql`cast(${incidents.state} as text) like ${asked}`,
      ),
    )
    .orderBy(desc(incidents.startedAt));
  const broken = [];
  for (const row of rows) {
    for (const [field, answer] of Object.entries(row.incident.state.answers ?? {})) {
      const itemId = adjustmentOf(field);
      if (itemId === undefined || (answer?.value !== 'no' && answer?.value !== 'partly')) continue;
      const item = (await frozenVersion(row.incident.versionId))?.content.items.find(({ id }) => id === itemId);
      if (item) broken.push({ ...row, field, item, ownerNow: await findOwner(row.incident.personId, itemId) });
    }
  }
  return broken;
}
