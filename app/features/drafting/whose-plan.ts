import { createContext } from 'react';
import type { AdjustmentOwner } from '../../domain/plan';

/** Whose plan a page of the draft is about, without a name in the first person; how much is on its card now; who may be asked to make sure of a promise. */
export const WhosePlan = createContext<{
  own: boolean;
  preferredName: string;
  cardRoom?: string | null;
  owners?: AdjustmentOwner[];
}>({
  own: true,
  preferredName: '',
});
