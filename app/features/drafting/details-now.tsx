import type { PlanItem } from '../../domain/plan';
import { useLanguage } from '../../words/use-words';
import { detailsSaid } from './details-said';

/** What is said of an answer as it is now, where the page was made before. */
export function DetailsNow({ item }: { item: PlanItem }) {
  return detailsSaid(item, useLanguage());
}
