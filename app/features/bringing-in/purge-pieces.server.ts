import { inArray, lt } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { broughtInPieces } from '#db/tables.server';
import { piecesKeptFor } from '../../domain/proposed-pieces';
import { record } from '../audit/record.server';

/** So many go in one transaction: nobody waits for more. */
const atOnce = 500;
const day = 24 * 60 * 60 * 1_000;

/**
 * Throws away what was brought in and not placed in time: private words are kept no longer than they are needed (C6).
 *
 * @param now milliseconds UTC
 * @returns how many went
 */
export async function purgePieces(now: number): Promise<number> {
  for (let purged = 0; ; ) {
    const gone = await inTransaction(async (tx) => {
      const late = await tx
        .select({ id: broughtInPieces.id })
        .from(broughtInPieces)
        .where(lt(broughtInPieces.at, now - piecesKeptFor))
        .limit(atOnce);
      if (late.length === 0) return 0;
      const ids = late.map(({ id }) => id);
      await tx.delete(broughtInPieces).where(inArray(broughtInPieces.id, ids));
      await record(tx, { at: now, accountId: null, action: 'pieces.expired', detail: String(late.length) });
      return late.length;
    });
    purged += gone;
    if (gone < atOnce) return purged;
  }
}

/** Purges now and once a day until stopped; a failure is told, and the next day tries again. */
export function startPurging(clock: () => number, tell: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve();
  const purge = () => void (running = running.then(() => purgePieces(clock())).then(() => {}, tell));
  purge();
  const timer = setInterval(purge, day);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
