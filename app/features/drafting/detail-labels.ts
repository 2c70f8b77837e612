import type { MedicalRiskFactor } from '../../domain/codes';
import type { PlanItem } from '../../domain/plan';
import type { Option } from '../../ui/field';
import type { detailWords } from '../../words/details';
import type { restrictionWords } from '../../words/restrictions';
import type { riskWords } from '../../words/risks';

type RiskWords = (typeof riskWords)['en'];
type Categories = (typeof detailWords)['en']['category'];

/** The labels that a category of this kind of item is chosen from; none where it has none. */
export function categoriesOfKind(categories: Categories, kind: PlanItem['kind']): Readonly<Record<string, string>> {
  return kind in categories ? categories[kind as keyof Categories] : {};
}

/** A code that the list does not know stands for itself. */
export function riskLabel(risks: RiskWords, code: string): string {
  return risks[code as MedicalRiskFactor] ?? code;
}

/** In the order of the catalogue: the lists of codes are not sent to the browser for it. */
export function optionsFrom(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export function restrictionOptions({ type }: (typeof restrictionWords)['en']): Option[] {
  return Object.entries(type).map(([value, { label, plain }]) => ({ value, label, hint: plain }));
}
