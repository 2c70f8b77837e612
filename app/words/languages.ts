/** What the screens can speak. */
export type Language = 'en' | 'cy';

/** What somebody may choose; a language joins when its words are written. */
export const offered: readonly Language[] = ['en', 'cy'];

/** What each language calls itself. */
export const nameOf: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** For `lang` on the page and for dates and numbers. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** The words of one feature in each language: whole sentences, or functions of what stands in them. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/** Each language says all that English says, which the types check; one that is not written yet is said in English. */
export function inEach<Words>(said: { en: Words } & Partial<Record<Language, NoInfer<Words>>>): Catalogue<Words> {
  return { cy: said.en, ...said };
}

/** What the device has chosen, from its cookies. */
export function languageOf(cookieHeader: string | null | undefined): Language {
  const chosen = /(?:^|;\s*)language=(\w+)/.exec(cookieHeader ?? '')?.[1];
  return offered.find((each) => each === chosen) ?? 'en';
}
