import { data } from '@remix-run/node';
import type { Setting } from '../../domain/codes';
import { decidesAsParent } from '../../domain/incident-access';
import { isKeptFromParents } from '../../domain/parents-copy';
import { recordLawsFor } from '../../domain/record-fields';
import { lastUsedAt } from '../../domain/when-used';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { calendarDate } from '../../platform/time-words';
import { requireViewer } from '../accounts/require-viewer.server';
import { ageThen } from '../incidents/age-then';
import { findIncident } from '../incidents/find-incident.server';
import { lookAtIncident } from '../incidents/look-at-incident.server';
import { findSubject } from '../people/find-subject.server';
import { parentsCopy, type ParentsCopy } from './parents-copy.server';

export interface ParentsCopyInView {
  viewer: Viewer;
  incidentId: string;
  personId: string;
  /** Nothing where no school has to give one. */
  copy: ParentsCopy | null;
  isStaff: boolean;
  mayGive: boolean;
  /** Said to staff alone. */
  keptFromParents: boolean;
}

/**
 * The parents' copy of this address: staff look at it and give it; who has parental responsibility reads it once the
 * school gave it, as it was then. For everybody else 403 or 404 (D4), and never why.
 */
export async function requireParentsCopy(request: Request, incidentId = ''): Promise<ParentsCopyInView> {
  const viewer = await requireViewer(request);
  const shown = await findIncident(viewer, incidentId);
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  const { found, standing } = shown;
  const isStaff = viewer.role === 'worker' || viewer.role === 'lead';
  const subject = await findSubject(found.person.id, viewer.accountId);
  if (!isStaff && !(subject && decidesAsParent(viewer, subject.subject, now()))) throw data(null, { status: 403 });
  const { setting, timeZone } = found.site;
  const on = calendarDate(lastUsedAt(found.state), timeZone);
  // Parents of a pupil under 20 (DfE, from April 2026).
  const isDue = recordLawsFor(setting as Setting, on).includes('schools') && ageThen(found) < 20;
  const copy = isDue ? await parentsCopy(found, now(), !isStaff) : null;
  if (!isStaff && !copy) throw data(null, { status: 403 });
  await lookAtIncident(viewer, found.person.id, found.state.incidentId);
  const keptFromParents = isStaff && isKeptFromParents(found.state);
  return {
    ...{ viewer, incidentId, personId: found.person.id },
    ...{ copy, isStaff, mayGive: isStaff && standing === 'writes' && copy !== null, keptFromParents },
  };
}
