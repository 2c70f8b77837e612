import { and, desc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, suggestionAnswers, suggestions, suggestionTalk } from '#db/tables.server';
import { stateOf, type SuggestionKind, type SuggestionState } from '../../domain/suggestion';

export interface Waiting {
  name: string;
  /** Written without a connection, while somebody else changed the same (P11). */
  withoutConnection: boolean;
}

/** Whose words wait for the person's answer, the newest first. */
export async function whatWaits(personId: string): Promise<Waiting[]> {
  return database()
    .read.select({ name: accounts.name, withoutConnection: suggestions.withoutConnection })
    .from(suggestions)
    .innerJoin(accounts, eq(accounts.id, suggestions.accountId))
    .leftJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(
      and(eq(suggestions.personId, personId), isNull(suggestions.withdrawnAt), isNull(suggestionAnswers.suggestionId)),
    )
    .orderBy(desc(suggestions.at));
}

/** How far the last suggestion is that somebody made to a person; nothing where they made none. */
export async function lastSuggested(accountId: string, personId: string): Promise<SuggestionState | null> {
  const { read } = database();
  const [last] = await read
    .select({ suggestion: suggestions, answer: suggestionAnswers })
    .from(suggestions)
    .leftJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(
      and(
        eq(suggestions.accountId, accountId),
        eq(suggestions.personId, personId),
        eq(suggestions.withoutConnection, false),
      ),
    )
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
    .where(
      and(
        eq(suggestions.personId, personId),
        eq(suggestionAnswers.answer, 'no'),
        eq(suggestions.withoutConnection, false),
      ),
    )
    .orderBy(desc(suggestionAnswers.at))
    .limit(20);
}
