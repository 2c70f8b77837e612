import { database } from '#db/connection.server';
import { readableVersions } from '../../domain/account-access';
import type { Viewer } from '../../domain/viewer';
import { accountsInside } from './accounts-inside.server';

/** Whether somebody may see a picture, or hear a voice note, of an account: the same rule as for its words (P10, D14). */
export async function isSeenInAccounts(
  viewer: Viewer,
  media: { id: string; incidentId: string | null },
  now: number,
): Promise<boolean> {
  const inside = await accountsInside(database().read, viewer, media.incidentId ?? '', now);
  if (!inside.allowed) return false;
  return readableVersions(inside.reader, inside.accounts).some(
    ({ body: { pictures, sound } }) =>
      sound?.id === media.id || pictures.some((picture) => picture.kind !== 'symbol' && picture.id === media.id),
  );
}
