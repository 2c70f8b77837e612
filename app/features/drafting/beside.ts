import { createContext, type ReactNode } from 'react';
import type { PlanItem } from '../../domain/plan';

/** What other features put beside the answers of a question: nothing, where none does. */
export interface Beside {
  /** What should be known before the answers are read. */
  first?: ReactNode;
  /** After an answer, beside it where there is room. */
  under?: (item: PlanItem) => ReactNode;
  /** Among what can be done with an answer. */
  tool?: (item: PlanItem, name: string) => ReactNode;
  /** After all answers, which are these. */
  end?: (shown: PlanItem[]) => ReactNode;
}

export const Beside = createContext<Beside>({});
