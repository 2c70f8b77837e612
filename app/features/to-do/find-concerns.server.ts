import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents, people, sites } from '#db/tables.server';
import { concernsOf, type Concern, type ConcernCode } from '../../domain/concern';
import { wholeState } from '../../domain/incident-fold';
import type { Viewer } from '../../domain/viewer';
import { inWords } from '../../platform/times-here.server';
import { sitesLed } from './find-talk-requests.server';

/** How far back from its end is looked: what is older stands on the pages of the person. */
const lookedBack = 28 * 24 * 60 * 60 * 1_000;

export interface ConcernHere {
  code: ConcernCode;
  isUrgent: boolean;
  preferredName: string;
  siteName: string;
  /** When it was answered: "today at 2:32 pm". */
  when: string;
  /** The page where it was answered. */
  to: string;
}

/** What was answered at the sites that the viewer leads and cannot wait for its turn: what is urgent first. */
export async function findConcerns(viewer: Viewer, now: number): Promise<ConcernHere[]> {
  const found = await concernsAt(sitesLed(viewer, now), now);
  return found
    .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || a.at - b.at)
    .map(({ code, isUrgent, at, incidentId, preferredName, siteName, zone }) => ({
      ...{ code, isUrgent, preferredName, siteName },
      when: inWords(at, now, zone),
      to: `/incidents/${incidentId}/record#${placeOf[code]}`,
    }));
}

/** The group of questions where each is answered. */
const placeOf: Record<ConcernCode, 'rights' | 'lawful'> = {
  cruel: 'rights',
  maybe_cruel: 'rights',
  not_for_anyone: 'rights',
  maybe_not_for_anyone: 'rights',
  no_law: 'lawful',
  law_not_sure: 'lawful',
};

interface ConcernAt extends Concern {
  incidentId: string;
  preferredName: string;
  siteName: string;
  zone: string;
}

/** Also of what goes on still, for a seclusion can last for days; and of what counts as passed. */
export async function concernsAt(siteIds: readonly string[], now: number): Promise<ConcernAt[]> {
  if (siteIds.length === 0) return [];
  const since = now - lookedBack;
  const rows = await database()
    .read.select({
      incidentId: incidents.id,
      state: incidents.state,
      preferredName: people.preferredName,
      siteName: sites.name,
      zone: sites.timeZone,
    })
    .from(incidents)
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(and(inArray(incidents.siteId, [...siteIds]), or(isNull(incidents.endedAt), gte(incidents.endedAt, since))))
    .orderBy(desc(incidents.startedAt));
  return rows.flatMap(({ state, ...row }) => concernsOf(wholeState(state)).map((each) => ({ ...each, ...row })));
}
