import { itemSections, type AgreedPlan } from '../../app/domain/plan';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import type { GivenAnswer } from '../../app/features/plans/answer-plan.server';
import { versionInUse } from '../../app/features/plans/find-version.server';
import { readDraft } from '../../app/features/plans/read-draft.server';
import { turnedSince } from '../../app/features/plans/turned-since.server';
import { newId } from '../../app/platform/ids';

const audience = Object.fromEntries(itemSections.map((section) => [section, 'named_people'])) as AgreedPlan['audience'];

/** "I agree" to the draft as it stands now, but for `more`. */
export async function givenAnswer(personId: string, more: Partial<GivenAnswer> = {}): Promise<GivenAnswer> {
  const plan = await findPlan(personId);
  const draft = await readDraft(plan?.id ?? '');
  // A version that a test makes without its draft has red lines that stand nowhere now: they are out because they are meant to be.
  const gone = turnedSince(await versionInUse(personId), draft).filter(({ how }) => how === 'gone');
  const meant = gone.map(({ now: { id } }) => id);
  const usual = { status: 'i_agree', onCard: [], notAgreed: [], note: '', audience, reviewOn: '2030-01-01' } as const;
  return { ...usual, onCard: [], notAgreed: [], meant, answerId: newId(), readHash: draft.hash, ...more };
}
