import { database } from '#db/connection.server';
import { can } from '../../domain/access';
import { bodilyDanger } from '../../domain/bodily-danger';
import type { Card } from '../../domain/card';
import { incidentStanding } from '../../domain/incident-access';
import { wholeState } from '../../domain/incident-fold';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { findSubject } from '../people/find-subject.server';
import { cardOfDraft } from '../plans/card-of-draft.server';
import { latestVersionId } from '../plans/find-version.server';
import { cardInSight, dangerOf } from './danger-of';
import { frozenVersion } from './frozen-version.server';
import type { InSightProps } from './in-sight';
import { incidentPlace } from './incident-place.server';
import { incidentById } from './keep-event.server';

/** What is known while nothing is agreed (P5); whoever is not with the person learns nothing of how they are now. */
export async function draftInSight(
  personId: string,
  version: object | null,
  isWithThem: boolean,
): Promise<Card | null> {
  const isNothingAgreed = isWithThem && !version && (await latestVersionId(personId)) === null;
  return isNothingAgreed ? cardOfDraft(personId) : null;
}

/** What stands on every page of an incident while something endangers the body (P9); for who writes to it alone. */
export async function findInSight(viewer: Viewer, incidentId: string): Promise<InSightProps | null> {
  const { read } = database();
  const [incident] = await incidentById(read, { id: incidentId });
  const state = incident && wholeState(incident.state);
  if (!state || !bodilyDanger(state)) return null;
  const found = await findSubject(incident.personId, viewer.accountId);
  const at = now();
  if (!found) return null;
  if (incidentStanding(viewer, found.subject, await incidentPlace(read, incident, at), at) !== 'writes') return null;
  const told = wordsHere(incidentsTold);
  const version = await frozenVersion(incident.versionId);
  const draft = await draftInSight(incident.personId, version, can(viewer, 'card.log', found.subject, at));
  const danger = dangerOf(state, found.person.preferredName, cardInSight(version, draft, told), told);
  return danger && { incidentId, short: danger.short, health: danger.health, isAgreed: version !== null };
}
