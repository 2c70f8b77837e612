import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { auditEntries, auditSeals } from '#db/tables.server';
import { sealOf } from './seal-chain.server';

export type ChainReport =
  | { whole: true; sealed: number; unsealed: number }
  | { whole: false; brokenAt: number; entryId: string; reason: string };

const pageSize = 1_000;

/** Walks the whole chain and names the first row that does not hold (C5), or tells how long its unsealed tail is. */
export async function verifyChain(): Promise<ChainReport> {
  const { read } = database();
  let hash = '';
  let sequence = 0;
  for (;;) {
    const page = await read
      .select({ seal: auditSeals, entry: auditEntries })
      .from(auditSeals)
      .leftJoin(auditEntries, eq(auditEntries.id, auditSeals.entryId))
      .where(gt(auditSeals.sequence, sequence))
      .orderBy(asc(auditSeals.sequence))
      .limit(pageSize);
    for (const { seal, entry } of page) {
      const broken = (reason: string): ChainReport => ({
        whole: false,
        brokenAt: seal.sequence,
        entryId: seal.entryId,
        reason,
      });
      if (seal.sequence !== sequence + 1) return broken(`a seal is missing: ${sequence + 1} should come next`);
      if (!entry) return broken('the entry that was sealed is gone');
      hash = sealOf(hash, entry);
      if (hash !== seal.hash) return broken('the entry or its seal was changed');
      sequence = seal.sequence;
    }
    if (page.length < pageSize) break;
  }
  const [tail] = await read
    .select({ count: sql<number>`count(*)` })
    .from(auditEntries)
    .leftJoin(auditSeals, eq(auditSeals.entryId, auditEntries.id))
    .where(and(isNull(auditSeals.entryId)));
  return { whole: true, sealed: sequence, unsealed: Number(tail?.count ?? 0) };
}
