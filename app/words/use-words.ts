import { createContext, useContext } from 'react';
import type { Catalogue, Language } from './languages';

/** The root layout sets it, on the server and in the browser alike, from what the root loader says. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of this catalogue in the language of the page. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()];
}
