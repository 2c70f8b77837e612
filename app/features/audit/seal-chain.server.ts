import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { auditEntries, auditSeals } from '#db/tables.server';
import { canonicalJson, sha256 } from '../../platform/hash.server';

/** So many entries are sealed in one transaction, so that no live editor waits long for the writer. */
const atOnce = 500;

export type SealedEntry = typeof auditEntries.$inferSelect;

/** The hash that seals `entry` behind the one before it; the first stands behind the empty string. */
export function sealOf(previous: string, entry: SealedEntry): string {
  return sha256(previous + canonicalJson(entry));
}

/**
 * Chains the committed entries that have no seal yet, oldest first (C5). One sealer runs at a time.
 *
 * @param now milliseconds UTC
 * @returns how many were sealed
 */
export async function sealChain(now: number): Promise<number> {
  return inTransaction(async (tx) => {
    const [last] = await tx.select().from(auditSeals).orderBy(desc(auditSeals.sequence)).limit(1);
    // Ids are in the order of their making, give or take a node's clock: an entry committed late is found too.
    const waiting = await tx
      .select({ entry: auditEntries })
      .from(auditEntries)
      .leftJoin(auditSeals, eq(auditSeals.entryId, auditEntries.id))
      .where(and(isNull(auditSeals.entryId), last ? gt(auditEntries.id, lookBack(last.entryId)) : undefined))
      .orderBy(asc(auditEntries.id))
      .limit(atOnce);
    let sequence = last?.sequence ?? 0;
    let hash = last?.hash ?? '';
    const seals = waiting.map(({ entry }) => {
      hash = sealOf(hash, entry);
      return { sequence: ++sequence, entryId: entry.id, hash, sealedAt: now };
    });
    if (seals.length > 0) await tx.insert(auditSeals).values(seals);
    return seals.length;
  });
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
  const timer = setInterval(() => {
    running = running.then(async () => {
      try {
        if ((await database().read.select({ id: auditEntries.id }).from(auditEntries).limit(1)).length > 0) {
          await sealChain(clock());
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
