import type { PlanItem } from '../../domain/plan';
import { detailWords } from '../../words/details';
import { itemSaidWords } from '../../words/item-said';
import { labelWords } from '../../words/labels';
import type { Language } from '../../words/languages';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { timeWords } from '../../words/times';
import { promiseSaid } from '../plans/promise-said';
import { categoriesOfKind, riskLabel } from './detail-labels';

/** What is said of an answer besides its words, in one line; empty where nothing is. */
export function detailsSaid(item: PlanItem, language: Language): string {
  const { stage, where } = labelWords[language];
  return [
    item.stage && stage[item.stage],
    item.category && categoriesOfKind(detailWords[language].category, item.kind)[item.category],
    item.who,
    item.whereWords ?? (item.where && where[item.where]),
    ...item.restrictionTypes.map((type) => restrictionWords[language].type[type].label),
    ...item.riskFactors.map((code) => riskLabel(riskWords[language], code)),
    promiseSaid(item, itemSaidWords[language], timeWords[language]),
  ]
    .filter(Boolean)
    .join(' · ');
}
