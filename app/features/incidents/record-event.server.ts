import { and, eq, ne } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { incidentEvents } from '#db/tables.server';
import { actionsOn } from '../../domain/card';
import { refused } from '../../domain/decision';
import type { IncidentEvent, SignedAs } from '../../domain/incident';
import { incidentStanding, leadsAt, worksWhereItHappened } from '../../domain/incident-access';
import { applyEvent, wholeState } from '../../domain/incident-fold';
import { adjustmentOf } from '../../domain/record-answers';
import { mhsdsTypesOf } from '../../domain/restriction';
import { correctsSigned } from '../../domain/signed-change';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { canonicalJson } from '../../platform/hash.server';
import { findSubject } from '../people/find-subject.server';
import { happeningsOf, type Happening, type PostedEvent } from './event-schema.server';
import { frozenVersion } from './frozen-version.server';
import { incidentPlace } from './incident-place.server';
import {
  belongsToIncident,
  eventById,
  incidentById,
  keepEvent,
  type EventRow,
  type IncidentRow,
} from './keep-event.server';

/**
 * `unseen` is 404, `not_permitted` 403; `conflict` is 409: this id was already used for something else;
 * `unknown_part` is 404: what it is about does not belong to this incident; `somebody_else` is 409: it was tapped by
 * another account than the one that is signed in; `say_why` is 400: a signed record changes with its reason.
 */
export type EventRefusal = 'unseen' | 'not_permitted' | 'conflict' | 'unknown_part' | 'somebody_else' | 'say_why';
export type Recorded =
  | {
      allowed: true;
      sequence: number;
      at: number;
      /** The same was posted before, and counts once (H7). */ repeated: boolean;
    }
  | { allowed: false; reason: EventRefusal };

/** Appends one event to an incident: durable when it resolves, and counted once however often it is posted (P11, H7). */
export function recordEvent(
  viewer: Viewer,
  incidentId: string,
  posted: PostedEvent,
  asksWhy = false,
): Promise<Recorded> {
  return recordEvents(viewer, incidentId, [posted], asksWhy);
}

/**
 * The same for several that belong together: all of them, at one moment, or none.
 *
 * @param asksWhy a change of a signed record without its reason is refused, for somebody is there to give it; what
 * comes from a device that waited for its network is kept, and asked about
 */
export function recordEvents(
  viewer: Viewer,
  incidentId: string,
  all: readonly PostedEvent[],
  asksWhy = false,
): Promise<Recorded> {
  // What one worker tapped is never written down as another's.
  if (all.some(({ tappedBy }) => tappedBy !== undefined && tappedBy !== viewer.accountId)) {
    return Promise.resolve(refused('somebody_else'));
  }
  return inTransaction(async (tx): Promise<Recorded> => {
    const at = now();
    const [incident] = await incidentById(tx, { id: incidentId });
    if (!incident) return refused('unseen');
    const standing = await standingInside(tx, viewer, incident, at);
    if (standing !== 'writes') return refused(standing === 'unseen' ? 'unseen' : 'not_permitted');
    const events: IncidentEvent[] = [];
    let said = { sequence: 0, at };
    for (const posted of all) {
      if (posted.type === 'signed' && !(await maySign(tx, viewer, incident, posted.as, at))) {
        return refused('not_permitted');
      }
      for (const happening of happeningsOf(posted)) {
        const [known] = await eventById(tx, { id: happening.id });
        if (known) {
          if (!isTheSame(known, happening, incidentId, viewer)) return refused('conflict');
          said = { sequence: known.sequence, at: known.at };
          continue;
        }
        if (!(await partsBelong(tx, incident, posted))) return refused('unknown_part');
        const { type, body } = happening;
        if (asksWhy && !body.because && correctsSigned(wholeState(incident.state), type, body))
          return refused('say_why');
        events.push({
          id: happening.id,
          incidentId,
          sequence: incident.lastSequence + events.length + 1,
          type: happening.type,
          accountId: viewer.accountId,
          at,
          deviceAt: posted.deviceAt ?? null,
          deviceOffset: posted.deviceOffset ?? null,
          deviceZone: posted.deviceZone ?? null,
          body: happening.body,
        } as IncidentEvent);
      }
    }
    let { state } = incident;
    for (const event of events) {
      const after = applyEvent(state, event);
      await keepEvent(tx, event, state, after);
      state = after;
      said = { sequence: event.sequence, at };
    }
    return { allowed: true, ...said, repeated: events.length === 0 };
  });
}

/** The author wrote something of it; the manager leads where it happened. */
async function maySign(tx: Transaction, viewer: Viewer, incident: IncidentRow, as: SignedAs, at: number) {
  if (as === 'manager') return leadsAt(viewer, incident.siteId, at);
  const { id, accountId, incidentId, type } = incidentEvents;
  const theirs = and(eq(incidentId, incident.id), eq(accountId, viewer.accountId), ne(type, 'signed'));
  return (await tx.select({ id }).from(incidentEvents).where(theirs).limit(1)).length > 0;
}

function isTheSame(known: EventRow, { type, body }: Happening, incidentId: string, viewer: Viewer): boolean {
  const sameTap = known.incidentId === incidentId && known.accountId === viewer.accountId && known.type === type;
  return sameTap && withoutWait(known.body) === withoutWait(body);
}

async function standingInside(tx: Transaction, viewer: Viewer, incident: IncidentRow, at: number) {
  const place = await incidentPlace(tx, incident, at);
  if (worksWhereItHappened(viewer, place, at)) return 'writes';
  const found = await findSubject(incident.personId, viewer.accountId, tx);
  return found ? incidentStanding(viewer, found.subject, place, at) : 'unseen';
}

/** A tap that is sent again has waited longer: it is still the same tap. */
function withoutWait(body: object): string {
  return canonicalJson({ ...body, waited: undefined });
}

async function partsBelong(tx: Transaction, incident: IncidentRow, posted: PostedEvent): Promise<boolean> {
  if (posted.type === 'corrected') return belongsToIncident(tx, incident.id, posted.correctedId);
  if (!kindFits(incident, posted)) return false;
  const itemIds = itemsOf(posted);
  if (itemIds.length === 0) return true;
  const version = await frozenVersion(incident.versionId, tx);
  if (!version) return false;
  // What is tried stands on the card: no other words of the plan come into the log by their id.
  const known =
    posted.type === 'strategy_tried' ? actionsOn(version.content) : version.content.items.map(({ id }) => id);
  return itemIds.every((id) => known.includes(id));
}

/** An MHSDS type is one of its restriction's; of a restriction that has not arrived yet nobody knows that. */
function kindFits(incident: IncidentRow, posted: PostedEvent): boolean {
  if (posted.type !== 'restriction_started' && posted.type !== 'kind_given') return true;
  const { mhsdsType } = posted;
  const type =
    posted.type === 'restriction_started'
      ? posted.restriction
      : wholeState(incident.state).uses.find(({ useId }) => useId === posted.useId)?.type;
  return !mhsdsType || !type || mhsdsTypesOf[type].includes(mhsdsType);
}

/** The items of the plan that it is about. */
function itemsOf(posted: PostedEvent): string[] {
  if (posted.type === 'answered') return Object.keys(posted.answers).flatMap((field) => adjustmentOf(field) ?? []);
  const itemId = posted.type === 'strategy_tried' || posted.type === 'reason_given' ? posted.itemId : undefined;
  return itemId === undefined ? [] : [itemId];
}
