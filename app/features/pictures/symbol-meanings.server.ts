import { and, eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { symbolMeanings } from '#db/tables.server';
import { can } from '../../domain/access';
import { allowed, refused, type Decision } from '../../domain/decision';
import { symbolKey, type SymbolName } from '../../domain/picture';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';

/** What symbols mean to a person, by their keys, where that is not what their sets call them. */
export type Meanings = ReadonlyMap<string, string>;

export async function findMeanings(personId: string): Promise<Meanings> {
  const rows = await database().read.select().from(symbolMeanings).where(eq(symbolMeanings.personId, personId));
  return new Map(rows.map(({ symbol, words }) => [symbol, words]));
}

/**
 * Remembers what a symbol means to a person, for when it is chosen again. It is the person's to say, or theirs who
 * decide for them (P1).
 *
 * @param words nothing where it means again what its set calls it
 */
export async function keepMeaning(
  viewer: Viewer,
  personId: string,
  name: SymbolName,
  words: string | null,
): Promise<Decision<'not-yours-to-say'>> {
  const symbol = symbolKey(name);
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'plan.agree', found.subject, at)) return refused('not-yours-to-say');
    await tx
      .delete(symbolMeanings)
      .where(and(eq(symbolMeanings.personId, personId), eq(symbolMeanings.symbol, symbol)));
    if (words !== null) {
      await tx.insert(symbolMeanings).values({ personId, symbol, words, accountId: viewer.accountId, at });
    }
    await record(tx, { at, accountId: viewer.accountId, action: 'meaning.kept', personId });
    return allowed;
  });
}
