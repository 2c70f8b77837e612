import { createContext } from 'react';

/** Whose plan a page of the draft is about, without a name in the first person; and how much is on its card now. */
export const WhosePlan = createContext<{ own: boolean; preferredName: string; cardRoom?: string | null }>({
  own: true,
  preferredName: '',
});
