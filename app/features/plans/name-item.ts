import type { NameItem } from '../../domain/card';
import { wordlessKind } from '../../domain/plan';
import { riskLabel } from '../drafting/detail-labels';
import type { itemSaidWords } from '../../words/item-said';
import type { restrictionWords } from '../../words/restrictions';
import type { riskWords } from '../../words/risks';

/**
 * What an item without words is called: the dangers and the restrictions that were chosen from the lists, or what it is
 * where nobody wrote down yet what it says (A5).
 */
export function nameItemIn(
  risks: (typeof riskWords)['en'],
  { type }: Pick<(typeof restrictionWords)['en'], 'type'>,
  withoutWords: (typeof itemSaidWords)['en']['without_words'],
): NameItem {
  return (item) => {
    const codes = [
      ...item.riskFactors.map((code) => riskLabel(risks, code)),
      ...item.restrictionTypes.map((each) => type[each].label),
    ];
    const kind = wordlessKind(item);
    return codes.join(', ') || (kind ? withoutWords[kind] : '');
  };
}
