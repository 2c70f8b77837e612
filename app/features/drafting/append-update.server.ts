import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { sectionUpdates } from '#db/tables.server';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { noteWriters } from './note-writers';
import { noteApplied, noteStored, type OpenSection } from './open-sections.server';
import { unsayOwnWords } from './unsay-own-words';

type UpdateRow = typeof sectionUpdates.$inferInsert;

const insertUpdate = prepared<Record<keyof UpdateRow, unknown>, unknown>(
  'insert-section-update',
  (query, value) =>
    query.insert(sectionUpdates).values({
      id: value('id'),
      planId: value('planId'),
      section: value('section'),
      accountId: value('accountId'),
      at: value('at'),
      bytes: value('bytes'),
    } as unknown as UpdateRow) as never,
);

export interface Appending {
  accountId: string | null;
  /** Whether it is the person whose plan it is who writes. */
  own: boolean;
  /** Writes down that this account wrote here; once for each connection is enough. */
  audited: boolean;
  /** Its right is read in the transaction and again when it is on the disk: withdrawn meanwhile, nothing stays (D8). */
  seat?: { withdrawn: boolean; judging: Promise<void> | null };
  /** Anything else that is kept or lost together with the row. */
  alongside?(tx: Transaction): Promise<void>;
}

/** The right to write was withdrawn while the words were on their way. */
export class Withdrawn extends Error {
  override name = 'Withdrawn';
}

/**
 * Puts an update on the disk, before anybody is told that it is saved (P11, SAFETY fact 1). What arrives together
 * shares one commit. Where somebody else changes words that stand as the person's own, that they are goes with it (P3).
 *
 * @returns the id of its row
 */
export async function appendUpdate(open: OpenSection, update: Uint8Array, how: Appending): Promise<string> {
  const unsaid = how.own ? null : unsayOwnWords(open, open.guard.reworded(update));
  const storing = store(open, unsaid ? Y.mergeUpdates([update, unsaid]) : update, how);
  open.storing.set(storing, open.storedThrough);
  try {
    const rowId = await storing;
    if (unsaid) applyStored(open, unsaid, how.accountId);
    return rowId;
  } catch (error) {
    open.guard.failed(update);
    if (unsaid) open.guard.failed(unsaid);
    throw error;
  } finally {
    open.storing.delete(storing);
  }
}

/** Applies to the live document what is on the disk, so that everybody who has it open sees it, and notes who wrote it. */
export function applyStored(open: OpenSection, update: Uint8Array, accountId: string | null): void {
  const note = (transaction: Y.Transaction) => noteWriters(open.writings, transaction, accountId, now());
  open.document.once('afterTransaction', note);
  Y.applyUpdate(open.document, update, { source: 'local', context: {} });
  open.guard.applied(update);
}

async function store(open: OpenSection, update: Uint8Array, { accountId, audited, seat, alongside }: Appending) {
  const { planId, section, personId } = open;
  const row = await inTransaction(async (tx) => {
    if (seat?.withdrawn) throw new Withdrawn();
    const at = now();
    // Made here, where writers stand in line, so that the ids have the order of the commits.
    const id = newId();
    await insertUpdate(tx, { id, planId, section, accountId, at, bytes: Buffer.from(update) });
    if (audited) await record(tx, { at, accountId, action: 'draft.written', personId, detail: section });
    await alongside?.(tx);
    return { id, at, accountId };
  });
  noteStored(open, row);
  while (seat?.judging) await seat.judging;
  if (seat?.withdrawn) {
    await inTransaction(async (tx) => {
      await tx.delete(sectionUpdates).where(eq(sectionUpdates.id, row.id));
    });
    noteApplied(open, row.id);
    throw new Withdrawn();
  }
  return row.id;
}

/**
 * Runs `work` when nothing is on its way any more: all of it is on the disk, or was refused and is forgotten. What
 * comes after waits behind it, so that the turn does come.
 */
export async function inTurn<T>(open: OpenSection, work: () => T): Promise<T> {
  const before = open.turn;
  const mine = (async () => {
    await before;
    while (open.storing.size > 0) await Promise.allSettled(open.storing.keys());
    return work();
  })();
  const over = mine.then(
    () => {},
    () => {},
  );
  open.turn = over;
  try {
    return await mine;
  } finally {
    if (open.turn === over) open.turn = null;
  }
}

/** Waits until everything on its way is on the disk; throws where something did not get there. */
export async function allStored(open: OpenSection): Promise<void> {
  await Promise.all(open.storing.keys());
}
