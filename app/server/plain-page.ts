import type { ServerResponse } from 'node:http';
import { plainHeaders } from './headers';

export interface PlainPage {
  status: number;
  title: string;
  /** Plain sentences, one paragraph each; no word that came with the request. */
  words: string[];
}

const style =
  'body{font:1.25rem/1.5 sans-serif;max-width:34em;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'a{color:#003d7a}@media(prefers-color-scheme:dark){body{color:#f3f3f3;background:#16181d}a{color:#a8d1ff}}';

export function plainPageHtml({ title, words }: PlainPage): string {
  const paragraphs = words.map((sentence) => `<p>${sentence}</p>`).join('');
  return (
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${title} · Alongside</title><style>${style}</style></head>` +
    `<body><main><h1>${title}</h1>${paragraphs}<p><a href="/">Go to the first page</a></p></main></body></html>`
  );
}

/** Answers before any page code runs: refused, too large, not ready, broken. */
export function sendPlainPage(response: ServerResponse, page: PlainPage): void {
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  // What was not read of the request ends with the connection.
  if (page.status !== 404) response.setHeader('Connection', 'close');
  response.writeHead(page.status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(plainPageHtml(page));
}
