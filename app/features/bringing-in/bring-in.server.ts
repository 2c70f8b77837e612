import { and, asc, eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { broughtInPieces } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { longestBroughtIn, mostPieces, piecesOf } from '../../domain/proposed-pieces';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';

export type BroughtInPiece = typeof broughtInPieces.$inferSelect;

/** The pieces that somebody brought in and has not placed: theirs alone to see. */
export function ofViewer(viewer: Viewer, personId: string) {
  return and(eq(broughtInPieces.personId, personId), eq(broughtInPieces.accountId, viewer.accountId));
}

export async function findPieces(viewer: Viewer, personId: string): Promise<BroughtInPiece[]> {
  return database()
    .read.select()
    .from(broughtInPieces)
    .where(ofViewer(viewer, personId))
    .orderBy(asc(broughtInPieces.place), asc(broughtInPieces.id));
}

/** Keeps a text as proposed pieces, in its order; nothing of it is in the plan by that. */
export async function bringIn(
  viewer: Viewer,
  personId: string,
  text: string,
): Promise<Decision<'forbidden' | 'empty' | 'too-long'>> {
  if (text.length > longestBroughtIn) return refused('too-long');
  const pieces = piecesOf(text);
  if (pieces.length === 0) return refused('empty');
  return inTransaction(async (tx): Promise<Awaited<ReturnType<typeof bringIn>>> => {
    const at = now();
    const subject = (await findSubject(personId, viewer.accountId, tx))?.subject;
    if (!subject || !can(viewer, 'draft.write', subject, at)) return refused('forbidden');
    const there = await tx.select().from(broughtInPieces).where(ofViewer(viewer, personId));
    if (there.length + pieces.length > mostPieces) return refused('too-long');
    const first = Math.max(0, ...there.map(({ place }) => place)) + 1;
    const rows = pieces.map((words, index) => ({
      ...{ id: newId(), personId, accountId: viewer.accountId, at },
      ...{ place: first + index, words },
    }));
    for (let from = 0; from < rows.length; from += 100) {
      await tx.insert(broughtInPieces).values(rows.slice(from, from + 100));
    }
    await record(tx, { at, accountId: viewer.accountId, action: 'pieces.brought-in', personId });
    return { allowed: true };
  });
}
