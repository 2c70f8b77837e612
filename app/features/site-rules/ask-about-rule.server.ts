import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { ruleQuestions, siteRules } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { longestRuleText } from '../../domain/site-rule';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { mayAsk } from '../accounts/rate-limit.server';
import { record } from '../audit/record.server';
import { siteRuleRefusals } from '../../words/site-rule-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { siteFor } from './site-for.server';

const say = refusalsOf(siteRuleRefusals);

const words = z.string(say.question_missing).trim().min(1, say.question_missing).max(longestRuleText, say.too_long);
const about = z.string().refine(isId, say.rule_unknown).optional();

export const questionSchema = z.strictObject({
  does: z.literal('ask'),
  id: z.string().refine(isId),
  about,
  words,
  name: z.string().trim().max(200, say.too_long).optional(),
});
export const exceptionSchema = z.strictObject({
  does: z.literal('ask-for-exception'),
  id: z.string().refine(isId),
  exceptionAbout: about,
  exceptionWords: words,
});

type Refusal = 'unseen' | 'unknown-rule' | 'too-many' | 'not-staff';

/** A question by somebody who has to do with the site. Who asked is not kept, in no table: only the name they give. */
export async function askQuestion(
  viewer: Viewer,
  siteId: string,
  asked: z.output<typeof questionSchema>,
): Promise<Decision<Refusal>> {
  if (!(await mayAsk(siteId, viewer.accountId))) return refused('too-many');
  return inTransaction(async (tx) => {
    if (!(await siteFor(viewer, siteId, now(), tx))) return refused('unseen');
    return keepQuestion(tx, siteId, asked);
  });
}

/**
 * A question by a visitor with the site's link, which the caller has judged.
 *
 * @param address the device's network address, for the limit (D6)
 */
export async function askAsVisitor(
  siteId: string,
  address: string,
  asked: z.output<typeof questionSchema>,
): Promise<Decision<Refusal>> {
  if (!(await mayAsk(siteId, address))) return refused('too-many');
  return inTransaction((tx) => keepQuestion(tx, siteId, asked));
}

/** "This rule does not fit me", to the leads there alone. Staff ask their lead themselves. */
export async function askForException(
  viewer: Viewer,
  siteId: string,
  asked: z.output<typeof exceptionSchema>,
): Promise<Decision<Refusal>> {
  if (viewer.role !== 'person' && viewer.role !== 'supporter') return refused('not-staff');
  if (!(await mayAsk(siteId, viewer.accountId))) return refused('too-many');
  return inTransaction(async (tx) => {
    if (!(await siteFor(viewer, siteId, now(), tx))) return refused('unseen');
    const { id, exceptionAbout, exceptionWords } = asked;
    return keepQuestion(tx, siteId, { id, about: exceptionAbout, words: exceptionWords }, viewer);
  });
}

interface Asked {
  id: string;
  about?: string | undefined;
  words: string;
  name?: string | undefined;
}

async function keepQuestion(
  tx: Transaction,
  siteId: string,
  { id, about: ruleId = undefined, words, name }: Asked,
  viewer?: Viewer,
): Promise<Decision<Refusal>> {
  const [sent] = await tx.select({ id: ruleQuestions.id }).from(ruleQuestions).where(eq(ruleQuestions.id, id));
  if (sent) return { allowed: true };
  if (ruleId) {
    const here = and(eq(siteRules.ruleId, ruleId), eq(siteRules.siteId, siteId));
    const [rule] = await tx.select({ id: siteRules.id }).from(siteRules).where(here).limit(1);
    if (!rule) return refused('unknown-rule');
  }
  const at = now();
  await tx.insert(ruleQuestions).values({
    ...{ id, siteId, ruleId: ruleId ?? null, words, at },
    kind: viewer ? 'exception' : 'question',
    accountId: viewer?.accountId ?? null,
    name: viewer?.name ?? (name || null),
  });
  const { accountId = null } = viewer ?? {};
  await record(tx, { at, accountId, action: 'rule.asked', objectId: id, detail: viewer ? 'exception' : 'question' });
  return { allowed: true };
}
