import type { ServerResponse } from 'node:http';
import { languageOf, localeOf, offered, type Language } from '../words/languages';
import { onTab } from '../words/page-title';
import { plainPageWords } from '../words/plain-pages';
import { screenWords } from '../words/screen';
import { plainHeaders } from './headers';

type PlainPage = keyof (typeof plainPageWords)['en']['page'];

const style =
  'body{font:1.25rem/1.5 sans-serif;max-width:34em;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'a{color:#003d7a}.skip{position:absolute;inset-inline-start:-100vw}.skip:focus{position:static}main:focus{outline:0}hr{margin:3rem 0}@media(prefers-color-scheme:dark){body{color:#f3f3f3;background:#16181d}a{color:#a8d1ff}}';

/** In the language of who asks first, and in the others below it: there is nothing here yet that could change it. */
function plainPageHtml(page: PlainPage, language: Language): string {
  const languages = [language, ...offered.filter((other) => other !== language)];
  const said = languages.map((each, place) => {
    const words = plainPageWords[each];
    const { title, words: sentences } = words.page[page];
    const heading = place === 0 ? `<h1>${title}</h1>` : `<hr><h2>${title}</h2>`;
    const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const link = `<p><a href="/">${words.go_to_the_first_page}</a></p>`;
    return `<section lang="${localeOf[each]}">${heading}${paragraphs}${link}</section>`;
  });
  const { skip_to_the_main_part, get_help } = screenWords[language];
  return (
    `<!doctype html><html lang="${localeOf[language]}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${onTab(plainPageWords[language].page[page].title)}</title>` +
    `<style>${style}</style></head><body><a class="skip" href="#main">${skip_to_the_main_part}</a>` +
    `<header><p><a href="/help">${get_help}</a></p></header><main id="main" tabindex="-1">${said.join('')}</main></body></html>`
  );
}

/** Answers before any page code runs: refused, too large, not ready, broken. No word that came with the request. */
export function sendPlainPage(response: ServerResponse, status: number, page: PlainPage): void {
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  // What was not read of the request ends with the connection.
  if (status !== 404) response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(plainPageHtml(page, languageOf(response.req.headers.cookie)));
}
