import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { agreements, incidents, planReviews, planVersions, restrictionUses, stays } from '#db/tables.server';
import { restrictionsBegun, reviewDue, type ReviewDue, type ReviewMoment } from '../../domain/plan-review';
import { usualSettings, type SiteSettings } from '../../domain/site-settings';
import { holdsAt } from '../sharing/visible-to.server';
import { siteSettings } from '../sites/site-settings.server';

/** When the present version of each plan was agreed: the one with the highest number. */
export interface PresentVersion {
  id: string;
  agreedAt: number;
}

/** The present version of the person's plan; nothing where none was agreed. */
export async function presentVersion(query: Query, personId: string): Promise<PresentVersion | undefined> {
  const [version] = await query
    .select({ id: planVersions.id, agreedAt: planVersions.agreedAt })
    .from(planVersions)
    .where(eq(planVersions.personId, personId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return version;
}

/** Since when restrictions ask for a look at a plan, and the looks at it that some of them were kept from. */
export interface Agreed {
  /** When somebody agreed last from whom nothing was kept: milliseconds UTC. */
  agreedAt: number;
  /** Agreements after that: each ends what who agreed could know of. */
  looks: ReviewMoment[];
}

/** How the plans of these people were agreed; nothing for those that never were. */
export async function agreedPlans(query: Query, personIds: string[]): Promise<Map<string, Agreed>> {
  if (personIds.length === 0) return new Map();
  const rows = await query
    .select({ personId: planVersions.personId, at: planVersions.agreedAt, notKnown: agreements.notKnown })
    .from(planVersions)
    .leftJoin(agreements, eq(agreements.versionId, planVersions.id))
    .where(inArray(planVersions.personId, personIds))
    .orderBy(asc(planVersions.number));
  const agreed = new Map<string, Agreed>();
  for (const { personId, ...row } of rows) {
    const look = momentOf(row);
    const known = agreed.get(personId);
    if (known && look.notKnown.length > 0) known.looks.push(look);
    else agreed.set(personId, { agreedAt: look.at, looks: [] });
  }
  return agreed;
}

/** Restrictions of these people that began after a moment and happened: what was taken back has no row. */
export async function restrictionsAfter(personIds: string[], after: number) {
  if (personIds.length === 0) return [];
  const uses = await database()
    .read.select({
      personId: incidents.personId,
      incidentId: incidents.id,
      type: restrictionUses.type,
      startedAt: restrictionUses.startedAt,
      stoppedAt: restrictionUses.stoppedAt,
    })
    .from(incidents)
    .innerJoin(restrictionUses, eq(restrictionUses.incidentId, incidents.id))
    .where(and(inArray(incidents.personId, personIds), gt(restrictionUses.startedAt, after)))
    .orderBy(asc(restrictionUses.startedAt), asc(restrictionUses.id));
  return restrictionsBegun(uses);
}

/** Those plans of a site that are due for review because of restrictions, by the site's numbers. */
export async function plansDueAfterRestrictions(
  siteId: string,
  staying: string[],
  now: number,
): Promise<Map<string, ReviewDue & { site: SiteSettings['planReview'] }>> {
  const { read } = database();
  const agreed = await agreedPlans(read, staying);
  const personIds = [...agreed.keys()];
  const restrictions = await restrictionsAfter(
    personIds,
    Math.min(...[...agreed.values()].map(({ agreedAt }) => agreedAt)),
  );
  if (restrictions.length === 0) return new Map();
  const { planReview: site } = await siteSettings(read, siteId);
  const reviewed = await read
    .select({ personId: planReviews.personId, at: planReviews.at, notKnown: planReviews.notKnown })
    .from(planReviews)
    .where(inArray(planReviews.personId, personIds));
  return new Map(
    [...agreed].flatMap(([personId, { agreedAt, looks }]) => {
      const own = restrictions.filter((each) => each.personId === personId);
      const reviews = [...looks, ...reviewed.filter((each) => each.personId === personId).map(momentOf)];
      const due = reviewDue({ restrictions: own, agreedAt, reviews, site, now });
      return due ? [[personId, { ...due, site }] as const] : [];
    }),
  );
}

/** The same for everybody who stays at a site now. */
export async function plansDueAt(siteId: string, now: number): ReturnType<typeof plansDueAfterRestrictions> {
  const here = await database()
    .read.selectDistinct({ personId: stays.personId })
    .from(stays)
    .where(and(eq(stays.siteId, siteId), holdsAt(stays, now)));
  const staying = here.map(({ personId }) => personId);
  return plansDueAfterRestrictions(siteId, staying, now);
}

/** A kept review as the domain asks for it. */
export function momentOf({ at, notKnown }: { at: number; notKnown: string[] | null }): ReviewMoment {
  return { at, notKnown: notKnown ?? [] };
}

/** What the places where somebody stays have set, each once; what holds without it where they stay nowhere. */
export async function reviewNumbers(siteIds: string[]): Promise<SiteSettings['planReview'][]> {
  const set = await Promise.all([...new Set(siteIds)].map((siteId) => siteSettings(database().read, siteId)));
  return set.length > 0 ? set.map(({ planReview }) => planReview) : [usualSettings.planReview];
}
