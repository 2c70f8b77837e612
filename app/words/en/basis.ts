import type { DecisionBasis } from '../../domain/access';

/** `reasonable_adjustment_flag_basis`, in plain words. */
export const basis: Record<DecisionBasis, string> = {
  '002': 'a best interests decision',
  '003': 'attorney or deputy for health and welfare',
  '004': 'parental responsibility',
};
