import { itemSections, type AgreedPlan } from '../../app/domain/plan';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import type { GivenAnswer } from '../../app/features/plans/answer-plan.server';
import { readDraft } from '../../app/features/plans/read-draft.server';
import { newId } from '../../app/platform/ids';

const audience = Object.fromEntries(itemSections.map((section) => [section, 'named_people'])) as AgreedPlan['audience'];

/** "I agree" to the draft as it stands now, but for `more`. */
export async function givenAnswer(personId: string, more: Partial<GivenAnswer> = {}): Promise<GivenAnswer> {
  const plan = await findPlan(personId);
  const { hash } = await readDraft(plan?.id ?? '');
  const usual = { status: 'i_agree', onCard: [], notAgreed: [], note: '', audience, reviewOn: '2030-01-01' } as const;
  return { ...usual, onCard: [], notAgreed: [], meant: [], answerId: newId(), readHash: hash, ...more };
}
