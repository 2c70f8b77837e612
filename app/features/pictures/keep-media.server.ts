import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { media } from '#db/tables.server';
import type { Transaction } from '#db/database.server';
import { can, type Subject } from '../../domain/access';
import { mayWritePersons } from '../../domain/account-access';
import { refused, type Decision } from '../../domain/decision';
import type { KeptKind } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { accountsInside } from '../incident-accounts/accounts-inside.server';
import { findSubject } from '../people/find-subject.server';
import { removeMedia, writeMedia, type MediaBytes } from './media-files.server';

/** So many files are kept with one person, at most; the last hundred are kept free for the person's own. */
const mostOfOnePerson = 500;
const mostForOthers = 400;

export type MediaKept =
  | { allowed: true; id: string }
  | Extract<Decision<'unseen' | 'forbidden' | 'full'>, { allowed: false }>;

/** What a file belongs to: an answer of a section, or the person's account of an incident. */
export type BelongsTo = SectionCode | { incidentId: string };

/** Keeps a file for an answer, or an account: on the disk first, then in the database with its audit row, or not at all. */
export async function keepMedia(
  viewer: Viewer,
  personId: string,
  belongsTo: BelongsTo,
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
    if (!(await mayKeep(tx, viewer, found.subject, belongsTo, at))) return refused('forbidden');
    const most = viewer.personId === personId ? mostOfOnePerson : mostForOthers;
    if ((await tx.$count(media, eq(media.personId, personId))) >= most) return refused('full');
    const [section, incidentId] =
      typeof belongsTo === 'string' ? [belongsTo, null] : (['account', belongsTo.incidentId] as const);
    await tx.insert(media).values({ id, personId, section, incidentId, kind, size, accountId: viewer.accountId, at });
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

async function mayKeep(tx: Transaction, viewer: Viewer, subject: Subject, belongsTo: BelongsTo, at: number) {
  if (typeof belongsTo === 'string') return can(viewer, 'draft.write', subject, at, belongsTo);
  const inside = await accountsInside(tx, viewer, belongsTo.incidentId, at);
  return (
    inside.allowed &&
    inside.subject.personId === subject.personId &&
    mayWritePersons(inside.reader, inside.accounts).allowed
  );
}
