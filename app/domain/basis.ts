import type { DecisionBasis } from './access';

const words: Record<DecisionBasis, string> = {
  '002': 'a best interests decision',
  '003': 'attorney or deputy for health and welfare',
  '004': 'parental responsibility',
};

/** `reasonable_adjustment_flag_basis`, in plain words. */
export function basisInWords(basis: DecisionBasis): string {
  return words[basis];
}
