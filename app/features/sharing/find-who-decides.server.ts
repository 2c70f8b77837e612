import { and, asc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, deciders } from '#db/tables.server';
import { dateInWords } from '../../platform/times-here.server';
import { holdsAt } from './visible-to.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';

export interface WhoDecides {
  id: string;
  accountId: string;
  name: string;
  /** On what basis, in words. */
  as: string;
  /** The last day on which they decide; nothing where no end is written down. */
  until: string | null;
}

/** Who lawfully decides for the person now, by name (P1, C2). */
export async function findWhoDecides(personId: string, now: number): Promise<WhoDecides[]> {
  const rows = await database()
    .read.select({ decider: deciders, name: accounts.name })
    .from(deciders)
    .innerJoin(accounts, eq(accounts.id, deciders.accountId))
    .where(and(eq(deciders.personId, personId), holdsAt(deciders, now), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.name), asc(deciders.id));
  return rows.map(({ decider, name }) => ({
    id: decider.id,
    accountId: decider.accountId,
    name,
    as: wordsHere(basisWords)[decider.basis],
    until: decider.until === null ? null : dateInWords(decider.until - 1),
  }));
}
