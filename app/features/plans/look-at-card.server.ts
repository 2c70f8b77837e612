import { database, inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { can } from '../../domain/access';
import type { Viewer } from '../../domain/viewer';
import { viewerOfSession } from '../accounts/find-viewer.server';
import { isDiskFailing, lookLater } from '../audit/look-later.server';
import { recordLook, type Look } from '../audit/record-look.server';
import { watchedOf } from '../incidents/find-watched.server';
import { openIncidentOf } from '../incidents/open-incident.server';
import { findSubjectFor } from '../people/find-subject.server';
import { plannedRows } from '../planned/planned-rows.server';
import { latestVersionId } from './find-version.server';

/**
 * Judges and writes down one look in one transaction, with everything that the page needs besides the version (P12).
 * Read there, the pages of the database that every look needs stay in memory: a reader forgets them at each commit.
 *
 * Where the disk takes nothing, the card is shown all the same, for it is there to prevent harm (F2, H3): whether it may
 * be seen is judged as ever, and the look is written down as soon as the disk takes it.
 *
 * @param at milliseconds UTC
 * @returns null for who may not see it
 */
export async function lookAtCard(sessionHash: string, personId: string, at: number) {
  try {
    return await inTransaction((tx) =>
      judge(sessionHash, personId, at, tx, (viewer, look) => recordLook(viewer, look, tx)),
    );
  } catch (error) {
    if (!isDiskFailing(error)) throw error;
    return judge(sessionHash, personId, at, database().read, async (viewer, look) =>
      lookLater(viewer, look, at, error),
    );
  }
}

async function judge(
  sessionHash: string,
  personId: string,
  at: number,
  query: Query,
  write: (viewer: Viewer, look: Look) => Promise<void>,
) {
  const signedIn = await viewerOfSession(sessionHash, at, query);
  if (!signedIn || signedIn.mustChangePassword) return null;
  const { viewer } = signedIn;
  const found = await findSubjectFor(viewer, 'card.look', personId, at, query);
  if (!found || !can(viewer, 'card.look', found.subject, at)) return null;
  const versionId = await latestVersionId(personId, query);
  const maySay = can(viewer, 'card.log', found.subject, at);
  const open = maySay ? await openIncidentOf(personId, query) : null;
  const watched = maySay ? await watchedOf(viewer, found.subject, at, query) : null;
  await write(viewer, { action: 'card.looked', personId, objectId: versionId });
  const rows = await plannedRows(personId, query);
  return { viewer, found, versionId, maySay, open, watched, rows };
}
