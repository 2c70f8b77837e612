import { asc, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { suggestionAnswers, suggestionTalk } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { suggestionOf } from './answer-suggestion.server';

export type Said = typeof suggestionTalk.$inferSelect;

/** A talk stays short: then it is better held in person. */
const mostSaid = 40;

export interface Talking {
  suggestionId: string;
  words: string;
  /** The person ends the talk. */
  closes: boolean;
}

export type TalkRefusal = 'unseen' | 'forbidden' | 'answered-already' | 'not-talking' | 'words-missing' | 'too-many';

/** Everything that was said about a suggestion, in turn. */
export function saidAbout(suggestionId: string, query: Query): Promise<Said[]> {
  return query
    .select()
    .from(suggestionTalk)
    .where(eq(suggestionTalk.suggestionId, suggestionId))
    .orderBy(asc(suggestionTalk.id));
}

/**
 * "Let's talk" (P2): only the person, or who decides for them, begins it and ends it; meanwhile the one who suggested
 * it may write too. The same words twice in a row are one.
 */
export async function talkAbout(viewer: Viewer, personId: string, asked: Talking): Promise<Decision<TalkRefusal>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    const suggestion = await suggestionOf(personId, asked.suggestionId, tx);
    const answers = can(viewer, 'plan.agree', found.subject, at);
    if (!suggestion || (!answers && suggestion.accountId !== viewer.accountId)) return refused('unseen');
    const [answer] = await tx
      .select({ answer: suggestionAnswers.answer })
      .from(suggestionAnswers)
      .where(eq(suggestionAnswers.suggestionId, suggestion.id));
    if (answer || suggestion.withdrawnAt !== null) return refused('answered-already');
    const said = await saidAbout(suggestion.id, tx);
    const last = said.at(-1);
    const goesOn = last !== undefined && !last.closes;
    if (!answers && (asked.closes || !goesOn)) return refused(asked.closes ? 'forbidden' : 'not-talking');
    if (asked.closes && !goesOn) return { allowed: true };
    const words = asked.words.trim() || null;
    // The first "let's talk" needs no words.
    if (words === null && !asked.closes && goesOn) return refused('words-missing');
    if (last && last.accountId === viewer.accountId && last.words === words && last.closes === asked.closes) {
      return { allowed: true };
    }
    if (said.length >= mostSaid && !asked.closes) return refused('too-many');
    await tx.insert(suggestionTalk).values({
      id: newId(),
      suggestionId: suggestion.id,
      accountId: viewer.accountId,
      at,
      words,
      closes: asked.closes,
    });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'suggestion.talked',
      personId,
      objectId: suggestion.id,
      detail: asked.closes ? 'closed' : null,
    });
    return { allowed: true };
  });
}
