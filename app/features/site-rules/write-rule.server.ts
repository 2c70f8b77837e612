import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { siteRules } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import {
  judgeRuleDates,
  longestRuleText,
  managesRules,
  testAnswers,
  type RuleBody,
  type RuleDatesRefusal,
} from '../../domain/site-rule';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { isCalendarDate } from '../../platform/time-words';
import { record } from '../audit/record.server';
import { siteRuleRefusals } from '../../words/site-rule-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { siteFor } from './site-for.server';

const say = refusalsOf(siteRuleRefusals);

const optional = z.string().trim().max(longestRuleText, say.too_long).default('');
const needed = (missing: { error: () => string }) =>
  z.string(missing).trim().min(1, missing).max(longestRuleText, say.too_long);
const met = z.enum(testAnswers, say.test_missing);
const day = z.string(say.day_missing).refine(isCalendarDate, say.day_missing);

/** `known` is how many versions the form knew: nobody overwrites what they have not seen. */
export const ruleSchema = z.strictObject({
  id: z.string().refine(isId),
  known: z.coerce.number().int().min(0).max(100_000),
  rule: needed(say.rule_missing),
  why: needed(say.why_missing),
  owner: z.string(say.owner_missing).trim().min(1, say.owner_missing).max(200, say.too_long),
  ifItDoesNotFit: needed(say.fit_missing),
  lawful: met,
  lawfulWhy: optional,
  justified: met,
  justifiedWhy: optional,
  proportionate: met,
  proportionateWhy: optional,
  least_restrictive: met,
  least_restrictiveWhy: optional,
  from: day,
  until: day,
  changedBecause: optional,
});

export type WritingRule = z.output<typeof ruleSchema>;

type Refusal = RuleDatesRefusal | 'unseen' | 'unknown-rule' | 'changed-meanwhile' | 'reason-missing';

/** Writes a rule, or a new version of it: `ruleId` is that of the first version. The same form twice is one version. */
export async function writeRule(
  viewer: Viewer,
  siteId: string,
  ruleId: string | null,
  asked: WritingRule,
): Promise<Decision<Refusal>> {
  const dates = judgeRuleDates(asked);
  if (!dates.allowed) return dates;
  return inTransaction(async (tx): Promise<Decision<Refusal>> => {
    const at = now();
    const found = await siteFor(viewer, siteId, at, tx);
    if (!found || !managesRules(found.standing)) return refused('unseen');
    const [sent] = await tx.select({ siteId: siteRules.siteId }).from(siteRules).where(eq(siteRules.id, asked.id));
    if (sent) return sent.siteId === siteId ? { allowed: true } : refused('changed-meanwhile');
    const id = ruleId ?? asked.id;
    const [last] = await tx
      .select()
      .from(siteRules)
      .where(eq(siteRules.ruleId, id))
      .orderBy(desc(siteRules.version))
      .limit(1);
    if (ruleId && last?.siteId !== siteId) return refused('unknown-rule');
    if ((last?.version ?? 0) !== asked.known) return refused('changed-meanwhile');
    if (last && asked.changedBecause === '') return refused('reason-missing');
    const version = asked.known + 1;
    await tx
      .insert(siteRules)
      .values({ id: asked.id, ruleId: id, siteId, version, accountId: viewer.accountId, at, body: bodyOf(asked) });
    await record(tx, { at, accountId: viewer.accountId, action: 'rule.written', objectId: id });
    return { allowed: true };
  });
}

function bodyOf(asked: WritingRule): RuleBody {
  const { rule, why, owner, ifItDoesNotFit, from, until, changedBecause } = asked;
  return {
    ...{ rule, why, owner, ifItDoesNotFit, from, until },
    tests: {
      lawful: { met: asked.lawful, why: asked.lawfulWhy },
      justified: { met: asked.justified, why: asked.justifiedWhy },
      proportionate: { met: asked.proportionate, why: asked.proportionateWhy },
      least_restrictive: { met: asked.least_restrictive, why: asked.least_restrictiveWhy },
    },
    changedBecause: asked.known === 0 ? null : changedBecause,
  };
}
