import { isPromise } from '../../domain/item-details';
import type { PlanItem } from '../../domain/plan';
import { dateInWords } from '../../platform/time-words';
import { itemSaidWords } from '../../words/item-said';
import { timeWords, type TimeWords } from '../../words/times';
import { useWords } from '../../words/use-words';

export type Promised = Pick<PlanItem, 'section' | 'owner' | 'inPlaceBy'>;

/** Says who makes sure of a promised adjustment and by when; that nobody does yet is said too (P14). Nothing for other items. */
export function promiseSaid(
  { section, owner, inPlaceBy }: Promised,
  words: (typeof itemSaidWords)['en'],
  times: TimeWords,
): string | null {
  return isPromise(section)
    ? words.promised(owner?.name ?? null, inPlaceBy ? dateInWords(inPlaceBy, 'Europe/London', times) : null)
    : null;
}

/** The same in the language of the page. */
export function usePromiseSaid(): (item: Promised) => string | null {
  const words = useWords(itemSaidWords);
  const times = useWords(timeWords);
  return (item) => promiseSaid(item, words, times);
}
