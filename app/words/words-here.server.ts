import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalogue, Language } from './languages';

const language = new AsyncLocalStorage<Language>();

/** Everything that `work` starts, and awaits, speaks this language; other requests do not hear of it. */
export function speaking<Result>(spoken: Language, work: () => Result): Result {
  return language.run(spoken, work);
}

/** The language of the request that is being answered; English outside of any. */
export function languageHere(): Language {
  return language.getStore() ?? 'en';
}

/** The words for loaders, actions and commands; components take `useWords`. */
export function wordsHere<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[languageHere()];
}

type Sentences<Words> = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** The messages of a schema, which is made once: each is looked up when somebody is refused, in their language. */
export function refusalsOf<Words extends object>(
  catalogue: Catalogue<Words>,
): Record<Sentences<Words>, { error: () => string }> {
  const keys = Object.keys(catalogue.en) as Sentences<Words>[];
  const looked = keys.map((key) => [key, { error: () => wordsHere(catalogue)[key] }]);
  return Object.fromEntries(looked) as Record<Sentences<Words>, { error: () => string }>;
}
