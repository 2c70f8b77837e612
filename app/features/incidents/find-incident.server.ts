import { asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { prepared } from '#db/prepared.server';
import { accounts, incidentEvents, sites } from '#db/tables.server';
import { can } from '../../domain/access';
import type { IncidentEvent } from '../../domain/incident';
import { incidentStanding, type IncidentStanding } from '../../domain/incident-access';
import { wholeState } from '../../domain/incident-fold';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { findSubject } from '../people/find-subject.server';
import { plannedBefore } from '../planned/planned-rows.server';
import { siteSettings } from '../sites/site-settings.server';
import { frozenVersion } from './frozen-version.server';
import { incidentPlace } from './incident-place.server';
import { incidentById, type EventRow } from './keep-event.server';
import { readableNow } from './readable-now.server';
import type { FoundIncident } from './show-incident';

const eventsOf = prepared<{ incidentId: string }, EventRow>('events-of-incident', (query, value) =>
  query
    .select()
    .from(incidentEvents)
    .where(eq(incidentEvents.incidentId, value('incidentId')))
    .orderBy(asc(incidentEvents.sequence)),
);

export type IncidentInView = {
  standing: 'writes' | 'reads';
  /** They are with the person now, and not only where it happened. */
  isWithThem: boolean;
  found: FoundIncident;
};

/** What the viewer may do with an incident, and up to where its log goes. */
export async function incidentStandingOf(
  viewer: Viewer,
  incidentId: string,
): Promise<{ standing: IncidentStanding; sequence: number }> {
  const [incident] = await incidentById(database().read, { id: incidentId });
  const subject = incident && (await findSubject(incident.personId, viewer.accountId));
  if (!incident || !subject) return { standing: 'unseen', sequence: 0 };
  const at = now();
  const place = await incidentPlace(database().read, incident, at);
  return { standing: incidentStanding(viewer, subject.subject, place, at), sequence: incident.lastSequence };
}

/** An incident with its log, its frozen version and the names, for who may read it; else why not. */
export async function findIncident(
  viewer: Viewer,
  incidentId: string,
): Promise<IncidentInView | { standing: 'unseen' | 'not_permitted' }> {
  const { read } = database();
  const [incident] = await incidentById(read, { id: incidentId });
  const subject = incident && (await findSubject(incident.personId, viewer.accountId));
  if (!incident || !subject) return { standing: 'unseen' };
  const at = now();
  const standing = incidentStanding(viewer, subject.subject, await incidentPlace(read, incident, at), at);
  if (standing === 'unseen' || standing === 'not_permitted') return { standing };
  const events = (await eventsOf(read, { incidentId })) as unknown as IncidentEvent[];
  const [site] = await read.select().from(sites).where(eq(sites.id, incident.siteId));
  if (!site) throw new Error('The site of an incident is gone.');
  const named = await read
    .select({ id: accounts.id, name: accounts.name, jobTitle: accounts.jobTitle })
    .from(accounts)
    .where(inArray(accounts.id, incident.state.accountIds));
  const found = {
    person: subject.person,
    site,
    settings: await siteSettings(read, incident.siteId),
    version: await frozenVersion(incident.versionId),
    readable: await readableNow(viewer, subject.subject, at),
    planned: await plannedBefore(incident.personId, incident.state.uses, site.timeZone),
    state: wholeState(incident.state),
    sequence: incident.lastSequence,
    events,
    names: new Map(named.map(({ id, name }) => [id, name])),
    jobTitles: new Map(named.map(({ id, jobTitle }) => [id, jobTitle])),
  };
  return { standing, isWithThem: can(viewer, 'card.log', subject.subject, at), found };
}
