import { createElement, Fragment, type ReactNode } from 'react';
import { localeOf, type Language } from './languages';

/** What a link, or strong words, are put around. */
export type Mark = (words: string) => ReactNode;

/** A sentence with more than text in it. */
export function rich(...parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Takes the form that this language uses for `count`. */
export function pluralIn(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(localeOf[language]);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** A sentence that may begin with "you". */
export function began(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "A, B and C" in this language. */
export function listIn(language: Language): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(localeOf[language]);
  return (things) => format.format(things);
}
