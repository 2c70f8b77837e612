import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { ruleQuestionNotes, ruleQuestions } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { longestRuleText, noteTypes } from '../../domain/site-rule';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { siteRuleRefusals } from '../../words/site-rule-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { siteFor } from './site-for.server';

const say = refusalsOf(siteRuleRefusals);

export const noteSchema = z.strictObject({
  does: z.enum(noteTypes),
  id: z.string().refine(isId),
  questionId: z.string().refine(isId),
  words: z.string(say.words_missing).trim().min(1, say.words_missing).max(longestRuleText, say.too_long),
});

/**
 * A lead answers, or hides a question that names somebody, with the reason. Both stand for good: the words of what is
 * hidden are shown to nobody, that they are is shown to everybody.
 */
export async function noteOnQuestion(
  viewer: Viewer,
  siteId: string,
  { does: type, id, questionId, words }: z.output<typeof noteSchema>,
): Promise<Decision<'unseen' | 'unknown-question' | 'not-public'>> {
  return inTransaction(async (tx): Promise<Awaited<ReturnType<typeof noteOnQuestion>>> => {
    const at = now();
    if ((await siteFor(viewer, siteId, at, tx))?.standing !== 'leads') return refused('unseen');
    const [question] = await tx.select().from(ruleQuestions).where(eq(ruleQuestions.id, questionId));
    if (question?.siteId !== siteId) return refused('unknown-question');
    if (type === 'hidden' && question.kind === 'exception') return refused('not-public');
    const [sent] = await tx
      .select({ id: ruleQuestionNotes.id })
      .from(ruleQuestionNotes)
      .where(eq(ruleQuestionNotes.id, id));
    if (sent) return { allowed: true };
    const { accountId } = viewer;
    await tx.insert(ruleQuestionNotes).values({ id, questionId, type, accountId, at, words });
    const action = type === 'hidden' ? 'rule.question-hidden' : 'rule.answered';
    await record(tx, { at, accountId, action, objectId: questionId });
    return { allowed: true };
  });
}
