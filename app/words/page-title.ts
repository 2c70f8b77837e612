import type { LoaderFunction, MetaArgs, MetaFunction } from '@remix-run/node';
import type { Catalogue, Language } from './languages';

function languageAmong(matches: { id: string; data: unknown }[]): Language {
  const root = matches.find(({ id }) => id === 'root')?.data as { language?: Language } | undefined;
  return root?.language ?? 'en';
}

/** The words on the browser's tab, without a name or anything else that is personal. */
export function pageTitle<Words, Loader extends LoaderFunction>(
  catalogue: Catalogue<Words>,
  say: (words: Words, page: MetaArgs<Loader>) => string,
): MetaFunction<Loader> {
  return (page) => [{ title: onTab(say(catalogue[languageAmong(page.matches)], page)) }];
}

export function onTab(title: string): string {
  return `${title} · Alongside`;
}
