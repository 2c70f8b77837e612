import { and, asc, eq, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle, postings, stays } from '#db/tables.server';
import type { AdjustmentOwner } from '../../domain/plan';
import { holdsAt } from '../sharing/visible-to.server';

/**
 * Who may be asked to make sure of an adjustment: those whom the person knows among the staff where they are now, and who
 * leads there. Anybody else is written down by name.
 */
export async function adjustmentOwners(personId: string, now: number): Promise<AdjustmentOwner[]> {
  const rows = await database()
    .read.selectDistinct({ accountId: accounts.id, name: accounts.name })
    .from(stays)
    .innerJoin(postings, and(eq(postings.siteId, stays.siteId), holdsAt(postings, now)))
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .leftJoin(circle, and(eq(circle.accountId, accounts.id), eq(circle.personId, personId)))
    .where(
      and(
        eq(stays.personId, personId),
        holdsAt(stays, now),
        or(eq(postings.role, 'lead'), eq(circle.personId, personId)),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
  return rows.map(({ name, accountId }) => ({ name, accountId }));
}
