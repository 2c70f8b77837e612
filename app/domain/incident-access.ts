import { can, worksWith, type Subject } from './access';
import { during, type Viewer } from './viewer';

const day = 24 * 60 * 60 * 1_000;

/** How long all staff of the place where it happened may go on completing a record, wherever the person is by then. */
export const completingTime = 7 * day;

/**
 * How long who took part may, while they work there: as long as it stands in their list of what waits. Who leads there
 * may for as long as the record is kept (use of force: at least three years; SAFETY C6): they sign it, correct it (P11),
 * and answer for it.
 */
export const finishingTime = 28 * day;

export interface IncidentPlace {
  siteId: string;
  endedAt: number | null;
  /** When something was last written to it, milliseconds UTC: counts where nobody ended it. */
  lastAt: number;
  /** A restriction has no end yet. */
  running: boolean;
  /** The accounts of who took part, by the log. */
  tookPart: readonly string[];
  /** Staff said that telling the parents would do serious harm. */
  keptFromParents?: boolean;
}

export type IncidentStanding = 'writes' | 'reads' | 'not_permitted' | 'unseen';

/** Somebody at work where it happens may log it, also when the person has moved on meanwhile, or died. */
export function worksWhereItHappened(viewer: Viewer, incident: IncidentPlace, now: number): boolean {
  if (leadsAt(viewer, incident.siteId, now)) return true;
  const time = incident.tookPart.includes(viewer.accountId) ? finishingTime : completingTime;
  return isWithin(time, incident, now) && postedWhereItHappened(viewer, incident, now);
}

/** What somebody may do with an incident; `unseen` is 404 and `not_permitted` 403 (D4). */
export function incidentStanding(
  viewer: Viewer,
  subject: Subject,
  incident: IncidentPlace,
  now: number,
): IncidentStanding {
  if (viewer.organisationId !== subject.organisationId) return 'unseen';
  if (worksWhereItHappened(viewer, incident, now) || logsHere(viewer, subject, incident, now)) return 'writes';
  if (incident.keptFromParents && decidesAsParent(viewer, subject, now)) return 'not_permitted';
  if (can(viewer, 'incident.read', subject, now)) return 'reads';
  return can(viewer, 'person.see', subject, now) ? 'not_permitted' : 'unseen';
}

/** By parental responsibility (basis 004), and neither the person nor at work with them. */
export function decidesAsParent(viewer: Viewer, subject: Subject, now: number): boolean {
  if (viewer.personId === subject.personId || worksWith(viewer, subject, now)) return false;
  return subject.deciders.some(
    ({ accountId, basis, ...period }) => accountId === viewer.accountId && basis === '004' && during(period, now),
  );
}

/** With the person now: what happened elsewhere is theirs to write to only while it goes on. */
function logsHere(viewer: Viewer, subject: Subject, incident: IncidentPlace, now: number): boolean {
  if (!can(viewer, 'card.log', subject, now)) return false;
  const goesOn = incident.endedAt === null && (incident.running || isWithin(completingTime, incident, now));
  return goesOn || postedWhereItHappened(viewer, incident, now);
}

/** Who manages where it happened: signs that they have read a record. */
export function leadsAt(viewer: Viewer, siteId: string, now: number): boolean {
  return viewer.postings.some(
    (posting) => posting.siteId === siteId && posting.role === 'lead' && during(posting, now),
  );
}

function isWithin(time: number, { endedAt, lastAt }: IncidentPlace, now: number): boolean {
  return now <= (endedAt ?? lastAt) + time;
}

function postedWhereItHappened(viewer: Viewer, incident: IncidentPlace, now: number): boolean {
  return viewer.postings.some((posting) => posting.siteId === incident.siteId && during(posting, now));
}
