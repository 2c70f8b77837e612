import { cardBeforeAgreement, type Card } from '../../domain/card';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { nameItemIn } from './name-item';
import { whoWrote } from './read-draft.server';
import { itemSaidWords } from '../../words/item-said';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { wordsHere } from '../../words/words-here.server';

/** What is known before anything was agreed: never shown without saying that it is not agreed (P5). */
export async function cardOfDraft(personId: string): Promise<Card> {
  const plan = await findPlan(personId);
  const nameItem = nameItemIn(
    wordsHere(riskWords),
    wordsHere(restrictionWords),
    wordsHere(itemSaidWords).without_words,
  );
  if (!plan) return cardBeforeAgreement([], nameItem, { wroteWith: [] });
  const sections = ['health_risks', 'communication', 'important_people'] as const;
  const items = await Promise.all(sections.map((section) => readSection(plan.id, section)));
  return cardBeforeAgreement(items.flat(), nameItem, { wroteWith: await whoWrote(plan.id, personId) });
}
