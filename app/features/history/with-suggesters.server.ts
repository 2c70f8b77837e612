import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { plans, suggestionAnswers, suggestions } from '#db/tables.server';
import type { itemRevisions } from '#db/tables.server';

type Sat = Pick<typeof itemRevisions.$inferSelect, 'itemId' | 'accountIds' | 'from' | 'until'>;

/** Between an answer and the change that it makes, at most: milliseconds. */
const moment = 10_000;

/**
 * The sittings with those whose suggestion came into the plan in them, as they said it: who says yes to another's words
 * changes the plan, and did not write them alone (P3).
 */
export async function withSuggesters<Row extends Sat>(planId: string, rows: Row[]): Promise<Row[]> {
  if (rows.length === 0) return rows;
  const accepted = await database()
    .read.select({
      itemId: suggestions.itemId,
      by: suggestions.accountId,
      answeredBy: suggestionAnswers.accountId,
      at: suggestionAnswers.at,
    })
    .from(suggestions)
    .innerJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .innerJoin(plans, eq(plans.personId, suggestions.personId))
    .where(and(eq(plans.id, planId), eq(suggestionAnswers.answer, 'yes')));
  return rows.map((row) => {
    const theirs = accepted.filter(
      ({ itemId, answeredBy, at }) =>
        itemId === row.itemId && row.accountIds.includes(answeredBy) && row.from - moment <= at && at <= row.until,
    );
    return { ...row, accountIds: [...new Set([...row.accountIds, ...theirs.map(({ by }) => by)])] };
  });
}
