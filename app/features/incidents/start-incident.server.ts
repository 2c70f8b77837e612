import { inTransaction } from '#db/connection.server';
import { can } from '../../domain/access';
import { refused } from '../../domain/decision';
import type { IncidentEventOf } from '../../domain/incident';
import { startIncident as startState } from '../../domain/incident-fold';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { findSubject } from '../people/find-subject.server';
import type { PostedStart } from './event-schema.server';
import { frozenVersion } from './frozen-version.server';
import { eventById, incidentById, keepEvent } from './keep-event.server';
import type { Recorded } from './record-event.server';

/**
 * "It's getting difficult": starts an incident with the version that was on the screen (P6, P7), at the site where the
 * person stays and the viewer works now. The same post twice starts one (H7).
 */
export function startIncident(viewer: Viewer, personId: string, posted: PostedStart): Promise<Recorded> {
  return inTransaction(async (tx): Promise<Recorded> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    const site = found.stays.find(
      (stay) =>
        during(stay, at) && viewer.postings.some((posting) => posting.siteId === stay.siteId && during(posting, at)),
    );
    if (!site || !can(viewer, 'card.log', found.subject, at)) return refused('not_permitted');

    const [known] = await eventById(tx, { id: posted.eventId });
    const [incident] = await incidentById(tx, { id: posted.incidentId });
    if (known || incident) {
      const same =
        known?.incidentId === posted.incidentId &&
        known.type === 'started' &&
        known.accountId === viewer.accountId &&
        incident?.personId === personId;
      return same ? { allowed: true, sequence: known.sequence, at: known.at, repeated: true } : refused('conflict');
    }
    const versionId = posted.versionId ?? null;
    if (versionId !== null && (await frozenVersion(versionId, tx))?.personId !== personId)
      return refused('unknown_part');
    const event: IncidentEventOf<'started'> = {
      id: posted.eventId,
      incidentId: posted.incidentId,
      sequence: 1,
      type: 'started',
      accountId: viewer.accountId,
      at,
      deviceAt: posted.deviceAt ?? null,
      deviceOffset: posted.deviceOffset ?? null,
      deviceZone: posted.deviceZone ?? null,
      body: { personId, siteId: site.siteId, versionId, ...(posted.waited && { waited: posted.waited }) },
    };
    await keepEvent(tx, event, null, startState(event));
    return { allowed: true, sequence: 1, at, repeated: false };
  });
}
