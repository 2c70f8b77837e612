import { createContext } from 'react';

/** Whose plan a page of the draft is about; without a name it speaks in the first person. */
export const WhosePlan = createContext<{ own: boolean; preferredName: string }>({ own: true, preferredName: '' });
