import { and, desc, eq, gt, gte, inArray, isNull, or, type Placeholder, type SQL } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { incidents, restrictionUses } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import { bodilyDanger, heldTypes, isHeld, type BodilyDanger } from '../../domain/bodily-danger';
import { completingTime, incidentStanding } from '../../domain/incident-access';
import { wholeState } from '../../domain/incident-fold';
import { injections } from '../../domain/use-details';
import type { Viewer } from '../../domain/viewer';
import { restrictionWords } from '../../words/restrictions';
import { wordsHere } from '../../words/words-here.server';
import { incidentPlace } from './incident-place.server';
import type { IncidentRow } from './keep-event.server';

/** Somebody whose breathing staff watch now, and the log in which it stands. */
export interface Watched {
  incidentId: string;
  /** "Physical restraint goes on." */
  words: string;
}

/** An injection is looked at for as long as all staff of the place may say that its after-care is over. */
function mayBeWatched(since: number | SQL | Placeholder): SQL | undefined {
  return or(
    and(isNull(restrictionUses.stoppedAt), inArray(restrictionUses.type, [...heldTypes])),
    and(inArray(restrictionUses.mhsdsType, [...injections]), gt(restrictionUses.startedAt, since)),
  );
}

const ofPerson = prepared<{ personId: string; since: number }, { incident: IncidentRow }>(
  'watched-of-person',
  (query, value) =>
    query
      .select({ incident: incidents })
      .from(restrictionUses)
      .innerJoin(incidents, eq(incidents.id, restrictionUses.incidentId))
      .where(and(eq(restrictionUses.personId, value('personId')), mayBeWatched(value('since'))))
      .orderBy(desc(incidents.startedAt)),
);

/** What is watched of one person, for their card; nothing for who does not write to that log. */
export async function watchedOf(viewer: Viewer, subject: Subject, now: number, query: Query): Promise<Watched | null> {
  for (const { incident } of await ofPerson(query, { personId: subject.personId, since: now - completingTime })) {
    const watched = watchedIn(incident);
    if (!watched) continue;
    if (incidentStanding(viewer, subject, await incidentPlace(query, incident, now), now) === 'writes') return watched;
  }
  return null;
}

/** What is watched at these sites, by person: of each the newest. */
export async function watchedAt(siteIds: string[], now: number): Promise<Map<string, Watched>> {
  if (siteIds.length === 0) return new Map();
  const since = now - completingTime;
  const rows = await database()
    .read.select({ incident: incidents })
    .from(restrictionUses)
    .innerJoin(incidents, eq(incidents.id, restrictionUses.incidentId))
    .where(and(inArray(incidents.siteId, siteIds), gte(incidents.settledAt, since), mayBeWatched(since)))
    .orderBy(incidents.startedAt);
  return new Map(
    rows.flatMap(({ incident }) => {
      const watched = watchedIn(incident);
      return watched ? [[incident.personId, watched] as const] : [];
    }),
  );
}

function watchedIn({ id, state }: IncidentRow): Watched | null {
  const danger = bodilyDanger(wholeState(state), isHeld);
  return danger && { incidentId: id, words: inWords(danger) };
}

function inWords({ type, isAfterCare }: BodilyDanger): string {
  const words = wordsHere(restrictionWords);
  return isAfterCare ? words.after_care_goes_on : words.goes_on(words.type[type].label);
}
