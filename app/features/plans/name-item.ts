import type { NameItem } from '../../domain/card';
import { riskLabel } from '../drafting/detail-labels';
import type { restrictionWords } from '../../words/restrictions';
import type { riskWords } from '../../words/risks';

/** What an item without words is called: the dangers and the restrictions that were chosen from the lists. */
export function nameItemIn(
  risks: (typeof riskWords)['en'],
  { type }: Pick<(typeof restrictionWords)['en'], 'type'>,
): NameItem {
  return ({ riskFactors, restrictionTypes }) =>
    [...riskFactors.map((code) => riskLabel(risks, code)), ...restrictionTypes.map((each) => type[each].label)].join(
      ', ',
    );
}
