import { data } from '@remix-run/node';
import { can, type Action, type GrantSection } from '../../domain/access';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { requireViewer } from '../accounts/require-viewer.server';
import { findSubject, type FoundSubject } from './find-subject.server';

export interface PersonInView extends FoundSubject {
  viewer: Viewer;
}

/**
 * The person of this address, for somebody who may do `action`. Somebody who may not even know that they are here
 * gets 404, and somebody who may, but not do this, 403 (D4).
 */
export async function requirePerson(
  request: Request,
  personId: string | undefined,
  action: Action,
  section?: GrantSection,
): Promise<PersonInView> {
  const viewer = await requireViewer(request);
  const found = await findSubject(personId ?? '', viewer.accountId);
  const at = now();
  if (!found || !can(viewer, 'person.see', found.subject, at)) throw data(null, { status: 404 });
  if (!can(viewer, action, found.subject, at, section)) throw data(null, { status: 403 });
  return { ...found, viewer };
}
