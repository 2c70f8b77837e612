import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { suggestionAnswers, suggestions } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { suggestionOf } from './answer-suggestion.server';

/** Whoever suggested something takes it back, while it waits for an answer. Taking it back twice is once. */
export async function withdrawSuggestion(
  viewer: Viewer,
  personId: string,
  suggestionId: string,
): Promise<Decision<'unseen' | 'forbidden' | 'answered-already'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    const suggestion = await suggestionOf(personId, suggestionId, tx);
    if (!suggestion) return refused('unseen');
    if (suggestion.accountId !== viewer.accountId) {
      return refused(can(viewer, 'plan.agree', found.subject, at) ? 'forbidden' : 'unseen');
    }
    const [answer] = await tx
      .select({ answer: suggestionAnswers.answer })
      .from(suggestionAnswers)
      .where(eq(suggestionAnswers.suggestionId, suggestionId));
    if (answer) return refused('answered-already');
    if (suggestion.withdrawnAt !== null) return { allowed: true };
    await tx.update(suggestions).set({ withdrawnAt: at }).where(eq(suggestions.id, suggestionId));
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'suggestion.withdrawn',
      personId,
      objectId: suggestionId,
      detail: suggestion.section,
    });
    return { allowed: true };
  });
}
