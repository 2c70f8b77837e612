import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { media } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { KeptKind } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { removeMedia, writeMedia, type MediaBytes } from './media-files.server';

/** So many files are kept with one person, at most. */
const mostOfOnePerson = 500;

export type MediaKept =
  | { allowed: true; id: string }
  | Extract<Decision<'unseen' | 'forbidden' | 'full'>, { allowed: false }>;

/** Keeps a file for an answer of a section: on the disk first, then in the database with its audit row, or not at all. */
export async function keepMedia(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  kind: KeptKind | 'sound',
  bytes: MediaBytes,
): Promise<MediaKept> {
  const id = newId();
  await writeMedia(id, bytes);
  const size = Object.values(bytes).reduce((sum, each) => sum + each.length, 0);
  const kept = await inTransaction(async (tx): Promise<MediaKept> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    if (!can(viewer, 'draft.write', found.subject, at, section)) return refused('forbidden');
    if ((await tx.$count(media, eq(media.personId, personId))) >= mostOfOnePerson) return refused('full');
    await tx.insert(media).values({ id, personId, section, kind, size, accountId: viewer.accountId, at });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'media.kept',
      personId,
      objectId: id,
      detail: section,
    });
    return { allowed: true, id };
  }).catch(async (error: unknown) => {
    await removeMedia(id);
    throw error;
  });
  if (!kept.allowed) await removeMedia(id);
  return kept;
}
