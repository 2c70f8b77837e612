import { and, desc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, suggestionAnswers, suggestions, suggestionTalk } from '#db/tables.server';
import { stateOf, type SuggestionKind, type SuggestionState } from '../../domain/suggestion';

/** Names of those whose suggestions wait for the person's answer, the newest first; each once. */
export async function whoSuggested(personId: string): Promise<string[]> {
  const rows = await database()
    .read.select({ name: accounts.name })
    .from(suggestions)
    .innerJoin(accounts, eq(accounts.id, suggestions.accountId))
    .leftJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(
      and(eq(suggestions.personId, personId), isNull(suggestions.withdrawnAt), isNull(suggestionAnswers.suggestionId)),
    )
    .orderBy(desc(suggestions.at));
  return [...new Set(rows.map(({ name }) => name))];
}

/** How far the last suggestion is that somebody made to a person; nothing where they made none. */
export async function lastSuggested(accountId: string, personId: string): Promise<SuggestionState | null> {
  const { read } = database();
  const [last] = await read
    .select({ suggestion: suggestions, answer: suggestionAnswers })
    .from(suggestions)
    .leftJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(and(eq(suggestions.accountId, accountId), eq(suggestions.personId, personId)))
    .orderBy(desc(suggestions.at))
    .limit(1);
  if (!last) return null;
  const talk = await read
    .select({ closes: suggestionTalk.closes })
    .from(suggestionTalk)
    .where(eq(suggestionTalk.suggestionId, last.suggestion.id))
    .orderBy(suggestionTalk.id);
  return stateOf(last.suggestion, last.answer, talk);
}

export interface Refused {
  id: string;
  name: string;
  words: string | null;
  kind: SuggestionKind;
}

/** What the person, or who decides for them, said no to; the newest first. */
export async function whatWasRefused(personId: string): Promise<Refused[]> {
  return database()
    .read.select({ id: suggestions.id, name: accounts.name, words: suggestions.words, kind: suggestions.kind })
    .from(suggestions)
    .innerJoin(accounts, eq(accounts.id, suggestions.accountId))
    .innerJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(and(eq(suggestions.personId, personId), eq(suggestionAnswers.answer, 'no')))
    .orderBy(desc(suggestionAnswers.at))
    .limit(20);
}
