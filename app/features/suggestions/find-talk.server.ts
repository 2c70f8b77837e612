import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, suggestionTalk } from '#db/tables.server';

/** What was said about these suggestions, the oldest first. */
export async function talkOf(ids: string[]) {
  if (ids.length === 0) return [];
  return database()
    .read.select({
      suggestionId: suggestionTalk.suggestionId,
      accountId: suggestionTalk.accountId,
      at: suggestionTalk.at,
      words: suggestionTalk.words,
      closes: suggestionTalk.closes,
      name: accounts.name,
    })
    .from(suggestionTalk)
    .innerJoin(accounts, eq(accounts.id, suggestionTalk.accountId))
    .where(inArray(suggestionTalk.suggestionId, ids))
    .orderBy(suggestionTalk.id);
}
