import { and, eq, inArray } from 'drizzle-orm';
import type { Query, Transaction } from '#db/database.server';
import { keptWordsTaken, suggestions } from '#db/tables.server';
import type { HowTaken, UnsentWords } from '../../domain/kept-words';
import { now } from '../../platform/clock';
import { sha256 } from '../../platform/hash.server';

type Items = UnsentWords['items'];

/** What was taken before under a record's id: how, and a hash of the words. */
export type TakenBefore = Pick<typeof keptWordsTaken.$inferSelect, 'how' | 'wordsHash'>;

/** Words are the same whatever spaces stand around them. */
export function hashOfWords(words: string): string {
  return sha256(words.trim());
}

/** What this account's device sent before under the same records' ids, by that id (P11). */
export async function takenBefore(query: Query, accountId: string, items: Items): Promise<Map<string, TakenBefore>> {
  const ids = items.map(({ recordId }) => recordId);
  // A text that stands beside the plan's was always known by its record's id.
  const texts = await query
    .select({ id: suggestions.id, words: suggestions.words })
    .from(suggestions)
    .where(and(eq(suggestions.accountId, accountId), inArray(suggestions.id, ids)));
  const rows = await query
    .select()
    .from(keptWordsTaken)
    .where(and(eq(keptWordsTaken.accountId, accountId), inArray(keptWordsTaken.recordId, ids)));
  return new Map<string, TakenBefore>([
    ...texts.map(({ id, words }) => [id, { how: 'beside', wordsHash: hashOfWords(words ?? '') }] as const),
    ...rows.map(({ recordId, how, wordsHash }) => [recordId, { how, wordsHash }] as const),
  ]);
}

/** Remembers that these were taken. */
export async function noteTaken(tx: Transaction, accountId: string, items: Items, how: HowTaken): Promise<void> {
  for (const { recordId, words } of items) {
    const taken = { how, wordsHash: hashOfWords(words), at: now() };
    await tx
      .insert(keptWordsTaken)
      .values({ accountId, recordId, ...taken })
      .onConflictDoUpdate({ target: [keptWordsTaken.accountId, keptWordsTaken.recordId], set: taken });
  }
}
