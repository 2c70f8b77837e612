import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents, people, restrictionUses, sites } from '#db/tables.server';
import { wholeState } from '../../domain/incident-fold';
import type { ReviewCheck } from '../../domain/review-intervals';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { siteSettings } from '../sites/site-settings.server';
import type { Moment } from './incident-view';
import { keptApart } from './kept-apart.server';
import { showChecks } from './show-checks';

/** A seclusion or a long-term segregation of which a check is overdue. */
export interface LateChecks {
  incidentId: string;
  personId: string;
  preferredName: string;
  siteName: string;
  /** The one that has waited longest, and when it was due. */
  check: ReviewCheck;
  due: Moment;
  /** Milliseconds UTC. */
  dueAt: number;
  /** How many more of this use are overdue. */
  more: number;
}

/** What is overdue for who is kept apart at these sites, what has waited longest first; also where the incident ended. */
export async function findLateChecks(siteIds: readonly string[], now: number): Promise<LateChecks[]> {
  const { read } = database();
  if (siteIds.length === 0) return [];
  const running = await read
    .select({ useId: restrictionUses.id, incident: incidents, preferredName: people.preferredName, site: sites })
    .from(restrictionUses)
    .innerJoin(incidents, eq(incidents.id, restrictionUses.incidentId))
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(
      and(
        isNull(restrictionUses.stoppedAt),
        inArray(restrictionUses.type, ['seclusion', 'segregation']),
        inArray(incidents.siteId, [...siteIds]),
      ),
    );
  const { times } = wordsHere(incidentsTold);
  const found = running.map(async ({ useId, incident, preferredName, site }): Promise<LateChecks[]> => {
    const use = wholeState(incident.state).uses.find((each) => each.useId === useId);
    if (!use) return [];
    const apart = await keptApart(incident.personId, now);
    const checks = showChecks(use, apart, await siteSettings(read, site.id), times, site.timeZone, now);
    const [first, ...others] = checks.filter(({ overdue }) => overdue);
    if (!first?.due || first.dueAt === null) return [];
    const { check, due, dueAt } = first;
    const { id: incidentId, personId } = incident;
    return [{ incidentId, personId, preferredName, siteName: site.name, check, due, dueAt, more: others.length }];
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.dueAt - b.dueAt);
}
