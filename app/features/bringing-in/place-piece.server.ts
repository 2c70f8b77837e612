import { and, eq, max } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { broughtInPieces } from '#db/tables.server';
import type { HowKnown, SectionCode, Voice } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { addItem } from '../drafting/section-document';
import { writeSection, type Written } from '../drafting/write-section.server';
import { ofViewer } from './bring-in.server';

export interface Placed {
  id: string;
  words: string;
  section: SectionCode;
  voice: Voice;
  howKnown: HowKnown | null;
}

class PieceGone extends Error {
  override name = 'PieceGone';
}

const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * Puts a piece into a section as an ordinary answer, through the live document like anybody's words; in the same
 * transaction it is no piece any more. Sent twice, it is placed once: it keeps its id. `gone` is said only where these
 * words are in that part nowhere: the piece was placed otherwise, or thrown away, in another window.
 */
export async function placePiece(
  viewer: Viewer,
  personId: string,
  { id, words, section, voice, howKnown }: Placed,
): Promise<Written<void> | { allowed: false; reason: 'gone' }> {
  const mine = and(ofViewer(viewer, personId), eq(broughtInPieces.id, id));
  try {
    return await writeSection(
      viewer,
      personId,
      section,
      (document) => {
        const details = { voice, howKnown };
        addItem(document, section, { id, text: words, details, addedBy: viewer.accountId, addedAt: now() });
      },
      async (tx) => {
        const [piece] = await tx.select({ id: broughtInPieces.id }).from(broughtInPieces).where(mine);
        if (!piece) throw new PieceGone();
        await tx.delete(broughtInPieces).where(mine);
      },
    );
  } catch (error) {
    if (!(error instanceof PieceGone)) throw error;
    const plan = await findPlan(personId);
    const standing = plan ? (await readSection(plan.id, section)).find((item) => item.id === id) : undefined;
    const isThere = standing && !standing.takenOut && inOneLine(standing.text) === inOneLine(words);
    return isThere ? { allowed: true, outcome: undefined } : { allowed: false, reason: 'gone' };
  }
}

/** Leaves a piece for later, in the words it has by now: it stands last. */
export async function skipPiece(viewer: Viewer, personId: string, id: string, words: string): Promise<void> {
  await inTransaction(async (tx) => {
    const mine = ofViewer(viewer, personId);
    const [last] = await tx
      .select({ place: max(broughtInPieces.place) })
      .from(broughtInPieces)
      .where(mine);
    const place = (last?.place ?? 0) + 1;
    await tx
      .update(broughtInPieces)
      .set(words ? { place, words } : { place })
      .where(and(mine, eq(broughtInPieces.id, id)));
  });
}

/** Throws a piece away, or all of them. They were never part of the plan. */
export async function throwAway(viewer: Viewer, personId: string, id: string | 'all'): Promise<void> {
  await inTransaction(async (tx) => {
    const mine = ofViewer(viewer, personId);
    await tx.delete(broughtInPieces).where(id === 'all' ? mine : and(mine, eq(broughtInPieces.id, id)));
    if (id === 'all') {
      await record(tx, { at: now(), accountId: viewer.accountId, action: 'pieces.thrown-away', personId });
    }
  });
}
