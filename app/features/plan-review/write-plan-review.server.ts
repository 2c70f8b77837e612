import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { planReviews } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { longestReviewWhy, reviewOutcomes } from '../../domain/plan-review';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { planReviewRefusals } from '../../words/plan-review-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { record } from '../audit/record.server';
import { keptFrom } from '../incidents/kept-from.server';
import { findSubject } from '../people/find-subject.server';
import { presentVersion } from './restrictions-since.server';

const say = refusalsOf(planReviewRefusals);

export const planReviewSchema = z.strictObject({
  id: z.string().refine(isId),
  outcome: z.enum(reviewOutcomes, say.outcome_missing),
  why: z.string(say.why_missing).trim().min(1, say.why_missing).max(longestReviewWhy, say.too_long),
});

/**
 * Keeps what came of looking at the plan again, with why: by the person, who decides for them, or staff where they stay.
 * It is written once, however often it is sent, and never changed (P11, H7).
 */
export function writePlanReview(
  viewer: Viewer,
  personId: string,
  { id, outcome, why }: z.output<typeof planReviewSchema>,
): Promise<Decision<'unseen' | 'not-yours' | 'none-agreed'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const { accountId } = viewer;
    const found = await findSubject(personId, accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    if (!can(viewer, 'incident.read', found.subject, at)) return refused('not-yours');
    const version = await presentVersion(tx, personId);
    if (!version) return refused('none-agreed');
    const [sent] = await tx.select({ id: planReviews.id }).from(planReviews).where(eq(planReviews.id, id));
    if (sent) return { allowed: true };
    const notKnown = [...(await keptFrom(viewer, found.subject, at, tx)).keys()];
    await tx.insert(planReviews).values({ id, personId, versionId: version.id, accountId, at, outcome, why, notKnown });
    await record(tx, { at, accountId, action: 'plan.reviewed', personId, objectId: id, detail: outcome });
    return { allowed: true };
  });
}
