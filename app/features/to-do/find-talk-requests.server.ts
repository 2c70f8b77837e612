import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, sites, talkRequests } from '#db/tables.server';
import { during, type Viewer } from '../../domain/viewer';
import { inWords } from '../../platform/times-here.server';

export interface TalkRequest {
  id: string;
  name: string;
  siteName: string;
  /** "today at 2:32 pm" */
  when: string;
}

/** The sites that the viewer leads now. */
export function sitesLed(viewer: Viewer, now: number): string[] {
  const led = viewer.postings.filter((each) => each.role === 'lead' && during(each, now));
  return [...new Set(led.map(({ siteId }) => siteId))];
}

/** Who asked to be talked with, at the sites that the viewer leads. What they wrote for themselves is not read. */
export async function findTalkRequests(viewer: Viewer, now: number): Promise<TalkRequest[]> {
  const led = sitesLed(viewer, now);
  if (led.length === 0) return [];
  const rows = await database()
    .read.select({
      id: talkRequests.id,
      at: talkRequests.at,
      name: accounts.name,
      siteName: sites.name,
      zone: sites.timeZone,
    })
    .from(talkRequests)
    .innerJoin(accounts, eq(accounts.id, talkRequests.accountId))
    .innerJoin(sites, eq(sites.id, talkRequests.siteId))
    .where(and(inArray(talkRequests.siteId, led), isNull(talkRequests.endedAt)))
    .orderBy(asc(talkRequests.at));
  return rows.map(({ at, zone, ...row }) => ({ ...row, when: inWords(at, now, zone) }));
}
