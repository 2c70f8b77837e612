import { createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { localeOf, type Language } from './languages';

/** What a link, or strong words, are put around. */
export type Mark = (words: string) => ReactNode;

/** A sentence with more than text in it. */
export function rich(...parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

/** The same sentence as text alone, for where nothing can be tapped. */
export function plainly(said: ReactNode): string {
  if (typeof said === 'string' || typeof said === 'number') return String(said);
  if (Array.isArray(said)) return said.map(plainly).join('');
  return isValidElement<{ children?: ReactNode }>(said) ? plainly(said.props.children) : '';
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
  if (language !== 'cy') return (things) => format.format(things);
  return (things) => {
    const last = things.at(-1);
    return last && things.length > 1 ? `${things.slice(0, -1).join(', ')} ${andInWelsh(last)}` : (last ?? '');
  };
}

const joined: Readonly<Record<string, string>> = { ei: 'a’i', eu: 'a’u', eich: 'a’ch', y: 'a’r', yr: 'a’r' };

/** "a chacen", "ac afal", "a’r plan", "a Carys": the word for "and" and what comes after it change each other; names stay. */
export function andInWelsh(thing: string): string {
  const [first = '', ...others] = thing.split(' ');
  const together = joined[first];
  if (together && others.length > 0) return [together, ...others].join(' ');
  return opensWithVowel(thing) ? `ac ${thing}` : `a ${thing.replace(/^([cpt])(?!h)/, '$1h')}`;
}

/** "gyda Sam", "gydag Ann". */
export function withInWelsh(name: string): string {
  return `${opensWithVowel(name) ? 'gydag' : 'gyda'} ${name}`;
}

/** W and y open Welsh words as vowels, and the names of people here mostly as consonants. */
function opensWithVowel(thing: string): boolean {
  return /^[aeiouâêîôûáéíóúwyŵŷ]/.test(thing) || /^[AEIOUÂÊÎÔÛÁÉÍÓÚŴŶ]/.test(thing);
}

/** 65 as "1:05". */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
