import { createContext, useContext, useEffect, useState } from 'react';
import { bringWords } from './later';
import { localeOf, type Catalogue, type Language } from './languages';

/** The root layout sets it, on the server and in the browser alike, from what the root loader says. */
export const LanguageContext = createContext<Language>('en');

/** What the page speaks: the language that was chosen, as soon as its words are there. */
export function useSpoken(chosen: Language): Language {
  const [spoken, setSpoken] = useState(chosen);
  useEffect(() => {
    if (chosen === spoken) return;
    let isGone = false;
    // Without a connection the page stays as it is.
    bringWords(chosen).then(
      () => isGone || setSpoken(chosen),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [chosen, spoken]);
  return spoken;
}

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
