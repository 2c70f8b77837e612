import { and, asc, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { auditEntries, auditSeals } from '#db/tables.server';
import { canonicalJson, sha256 } from '../../platform/hash.server';

/** So many entries are sealed in one transaction, so that no live editor waits long for the writer. */
const atOnce = 200;
/** So many transactions a second, where a queue of them has formed. */
const mostInARow = 10;
/** So many of the entries before the newest sealed one are looked through each time for one that was committed late. */
const lookedThrough = 500;

export type SealedEntry = typeof auditEntries.$inferSelect;

/** The hash that seals `entry` behind the one before it; the first stands behind the empty string. */
export function sealOf(previous: string, entry: SealedEntry): string {
  return sha256(previous + canonicalJson(entry));
}

/** How far the search for late entries has come. */
interface LateSearch {
  after: string;
}

/**
 * Chains the committed entries that have no seal yet, oldest first (C5). One sealer runs at a time.
 *
 * @param now milliseconds UTC
 * @param late where the search for late entries goes on; without it, from its beginning
 * @returns how many were sealed
 */
export async function sealChain(now: number, late: LateSearch = { after: '' }): Promise<number> {
  return inTransaction(async (tx) => {
    const [last] = await tx.select().from(auditSeals).orderBy(desc(auditSeals.sequence)).limit(1);
    const [newest] = await tx
      .select({ id: auditSeals.entryId })
      .from(auditSeals)
      .orderBy(desc(auditSeals.entryId))
      .limit(1);
    const fresh = await tx
      .select()
      .from(auditEntries)
      .where(newest ? gt(auditEntries.id, newest.id) : undefined)
      .orderBy(asc(auditEntries.id))
      .limit(atOnce);
    const waiting = newest ? [...(await committedLate(tx, newest.id, late)), ...fresh] : fresh;
    let sequence = last?.sequence ?? 0;
    let hash = last?.hash ?? '';
    const seals = waiting.map((entry) => {
      hash = sealOf(hash, entry);
      return { sequence: ++sequence, entryId: entry.id, hash, sealedAt: now };
    });
    if (seals.length > 0) await tx.insert(auditSeals).values(seals);
    return seals.length;
  });
}

/**
 * Entries that were committed after a newer one was sealed: ids are in the order of their making, give or take a
 * node's clock. The last ten minutes are gone through in parts, one at a time, so that a busy hour holds up nobody.
 */
async function committedLate(tx: Transaction, newest: string, late: LateSearch): Promise<SealedEntry[]> {
  const start = lookBack(newest);
  const part = await tx
    .select({ id: auditEntries.id, sealed: auditSeals.entryId })
    .from(auditEntries)
    .leftJoin(auditSeals, eq(auditSeals.entryId, auditEntries.id))
    .where(and(gt(auditEntries.id, late.after > start ? late.after : start), lte(auditEntries.id, newest)))
    .orderBy(asc(auditEntries.id))
    .limit(lookedThrough);
  late.after = part.length === lookedThrough ? part.at(-1)!.id : '';
  const unsealed = part.filter(({ sealed }) => sealed === null).map(({ id }) => id);
  if (unsealed.length === 0) return [];
  return tx.select().from(auditEntries).where(inArray(auditEntries.id, unsealed)).orderBy(asc(auditEntries.id));
}

/** The smallest id of ten minutes before `id`: how late an entry may be committed after a newer one. */
function lookBack(id: string): string {
  const milliseconds = parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - 10 * 60_000;
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** Seals every second until stopped; a failure is told and tried again at the next second. */
export function startSealing(clock: () => number, tell: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve();
  const late: LateSearch = { after: '' };
  const timer = setInterval(() => {
    running = running.then(async () => {
      try {
        if ((await database().read.select({ id: auditEntries.id }).from(auditEntries).limit(1)).length > 0) {
          let sealed = atOnce;
          for (let row = 0; row < mostInARow && sealed >= atOnce; row++) sealed = await sealChain(clock(), late);
        }
      } catch (error) {
        tell(error);
      }
    });
  }, 1_000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
