import { asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, incidents, planReviews, sites } from '#db/tables.server';
import { can } from '../../domain/access';
import { incidentStanding } from '../../domain/incident-access';
import { restrictionsSince, reviewDue, type ReviewDue, type ReviewOutcome } from '../../domain/plan-review';
import type { SiteSettings } from '../../domain/site-settings';
import { during } from '../../domain/viewer';
import { dateInWords, momentInWords } from '../../platform/times-here.server';
import { keptFrom } from '../incidents/kept-from.server';
import { incidentPlace } from '../incidents/incident-place.server';
import type { PersonInView } from '../people/require-person.server';
import { zoneOf } from '../people/zone-of.server';
import { agreedPlans, momentOf, restrictionsAfter, reviewNumbers } from './restrictions-since.server';

export interface PlanReviewView {
  /** Null where nothing asks for it. */
  due: (Pick<ReviewDue, 'why' | 'count'> & { site: SiteSettings['planReview'] }) | null;
  /** The restrictions since the plan was agreed or looked at, the last first. */
  restrictions: {
    incidentId: string;
    /** "Wednesday 3 June, 2:32 pm" */
    when: string;
    mayOpen: boolean;
  }[];
  isAgreed: boolean;
  /** The last first. */
  reviews: { id: string; by: string; on: string; outcome: ReviewOutcome; why: string }[];
}

/**
 * Whether and why a person's plan is due for review, and what came of it before. What is kept from the parents makes
 * nothing due for them, and what others wrote after it is not shown to them: it may speak of it.
 */
export async function findPlanReview(inView: PersonInView, now: number): Promise<PlanReviewView> {
  const { viewer, subject, person } = inView;
  const { read } = database();
  const agreed = (await agreedPlans(read, [person.id])).get(person.id);
  const kept = await keptFrom(viewer, subject, now);
  const keptSince = Math.min(...kept.values());
  const reviewed = await read
    .select({ review: planReviews, by: accounts.name })
    .from(planReviews)
    .innerJoin(accounts, eq(accounts.id, planReviews.accountId))
    .where(eq(planReviews.personId, person.id))
    .orderBy(asc(planReviews.at), asc(planReviews.id));
  const reviews = [...(agreed?.looks ?? []), ...reviewed.map(({ review }) => momentOf(review))];
  const facts = { agreedAt: agreed?.agreedAt ?? null, reviews, now };
  const begun = agreed ? await restrictionsAfter([person.id], agreed.agreedAt) : [];
  const places = await placesOfIncidents([...new Set(begun.map(({ incidentId }) => incidentId))]);
  const shown = begun.flatMap((use) => {
    const place = places.get(use.incidentId);
    return place && !kept.has(use.incidentId) ? [{ ...use, ...place }] : [];
  });
  const counted = restrictionsSince({ ...facts, restrictions: shown }).reverse();
  const here = subject.stays.filter((stay) => during(stay, now)).map(({ siteId }) => siteId);
  const zone = await zoneOf(person.id);
  return {
    due: strictest(await reviewNumbers(here), { ...facts, restrictions: counted }),
    restrictions: await Promise.all(
      counted.map(async ({ incident, startedAt, zone: there }) => {
        const standing = incidentStanding(viewer, subject, await incidentPlace(read, incident, now), now);
        const mayOpen = standing === 'writes' || standing === 'reads';
        return { incidentId: incident.id, when: momentInWords(startedAt, there), mayOpen };
      }),
    ),
    isAgreed: agreed !== undefined,
    reviews: reviewed
      .filter(({ review }) => review.at < keptSince || review.accountId === viewer.accountId)
      .map(({ review: { id, at, outcome, why }, by }) => ({ id, by, on: dateInWords(at, zone), outcome, why }))
      .reverse(),
  };
}

/** What stands on other pages about it, and whether there is anything to open; null for who may not read it. */
export async function planReviewDoor(inView: PersonInView, now: number): Promise<{ due: boolean } | null> {
  if (!can(inView.viewer, 'incident.read', inView.subject, now)) return null;
  const { due, reviews } = await findPlanReview(inView, now);
  return due || reviews.length > 0 ? { due: due !== null } : null;
}

/** Where somebody stays at two places, the one that asks sooner counts. */
function strictest(
  numbers: SiteSettings['planReview'][],
  facts: Omit<Parameters<typeof reviewDue>[0], 'site'>,
): PlanReviewView['due'] {
  const dues = numbers.flatMap((site) => {
    const due = reviewDue({ ...facts, site });
    return due ? [{ why: due.why, count: due.count, site }] : [];
  });
  return dues.find(({ why }) => why === 'after_several') ?? dues[0] ?? null;
}

async function placesOfIncidents(ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await database()
    .read.select({ incident: incidents, zone: sites.timeZone })
    .from(incidents)
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(inArray(incidents.id, ids));
  return new Map(rows.map((row) => [row.incident.id, row]));
}
