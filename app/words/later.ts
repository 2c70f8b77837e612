import type { Language } from './languages';

/** Catalogues as a language has them, by file. */
type Whole = Record<string, Record<string, object>>;

const wholes: Record<Language, () => Promise<{ whole: Whole }>> = {
  en: () => import('./whole-en'),
  cy: () => import('./whole-cy'),
};

const brought: Whole = {};
const left = new Map<string, object>();

/**
 * The words of a language that the page's script left out, as the build writes it in place of them. Until they are
 * brought they are said in the language of the page.
 */
export function saidLater<Words extends object>(language: Language, name: string, until: Words): Words {
  const file = `./${language}/${name}.ts`;
  const words = Object.create(until) as Words;
  left.set(file, words);
  fill(file, words);
  return words;
}

function fill(file: string, words: object): void {
  const catalogue = brought[file];
  if (catalogue) Object.assign(Object.setPrototypeOf(words, Object.prototype), ...Object.values(catalogue));
}

/** Brings the words of a language, where the page has not got them yet. */
export async function bringWords(language: Language): Promise<void> {
  if (![...left.keys()].some((file) => file.startsWith(`./${language}/`))) return;
  Object.assign(brought, (await wholes[language]()).whole);
  for (const [file, words] of left) fill(file, words);
}
