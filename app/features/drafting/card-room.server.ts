import { cardBudget, countForCard } from '../../domain/card';
import type { SectionCode } from '../../domain/plan';
import { simplerWords } from '../../words/simpler';
import { wordsHere } from '../../words/words-here.server';
import { readSection } from './live-section.server';

/** The sections whose answers the card's guide counts. */
const counted: readonly SectionCode[] = ['helps', 'really_hard'];

/**
 * How much stands on the card now, beside the tick that puts an answer on it; null where the guide does not count.
 * `readable` are the sections that the viewer may read: others are not counted for them.
 */
export async function cardRoom(
  planId: string,
  section: SectionCode,
  readable: readonly SectionCode[],
): Promise<string | null> {
  if (!counted.includes(section)) return null;
  const sections = counted.filter((each) => readable.includes(each));
  const items = (await Promise.all(sections.map((each) => readSection(planId, each)))).flat();
  const { words, actions } = countForCard(items);
  const told = wordsHere(simplerWords);
  const over = words > cardBudget.words || actions > cardBudget.actions;
  return over ? `${told.card_now(words, actions)} ${told.more_than_most_can_read}` : told.card_now(words, actions);
}
