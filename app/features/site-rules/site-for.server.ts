import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { people, sites, stays } from '#db/tables.server';
import { siteStanding, type SiteStanding } from '../../domain/site-rule';
import type { Viewer } from '../../domain/viewer';
import { holdsAt, visibleTo } from '../sharing/visible-to.server';

export type Site = typeof sites.$inferSelect;

export interface FoundSite {
  site: Site;
  standing: SiteStanding;
}

/**
 * A site with how the viewer stands to it; nothing for a site that they have nothing to do with. Who is let in to the
 * card of somebody there, and to nothing else, is not told that they live there (C6).
 */
export async function siteFor(
  viewer: Viewer,
  siteId: string,
  at: number,
  query: Query = database().read,
): Promise<FoundSite | null> {
  const [site] = await query.select().from(sites).where(eq(sites.id, siteId));
  if (!site) return null;
  const [somebody] = await query
    .select({ id: people.id })
    .from(people)
    .innerJoin(stays, eq(stays.personId, people.id))
    .where(and(eq(stays.siteId, siteId), holdsAt(stays, at), visibleTo(viewer, 'agreed.read', at)))
    .limit(1);
  const standing = siteStanding(viewer, { ...site, siteId }, somebody !== undefined, at);
  return standing === 'nobody' ? null : { site, standing };
}
