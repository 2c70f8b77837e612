import { createContext, useContext } from 'react';
import { localeOf, type Catalogue, type Language } from './languages';

/** The root layout sets it, on the server and in the browser alike, from what the root loader says. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** For `lang` on what says only the words of this catalogue, where they are not in the language of the page. */
export function useLangOf(catalogue: Catalogue<object>): string | undefined {
  const language = useLanguage();
  return language !== 'en' && catalogue[language] === catalogue.en ? localeOf.en : undefined;
}

/** The words of this catalogue in the language of the page. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()];
}
