import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';

/** A screen as a browser without script gets it. */
export async function shownPlainly(element: ReactElement): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: '/', element }]);
  const context = await query(new Request('http://localhost/'));
  if (context instanceof Response) throw new Error('The page went elsewhere.');
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}

const signs: Record<string, string> = { quot: '"', '#x27': "'", amp: '&', lt: '<', gt: '>' };
const read = (text: string) => text.replace(/&(#?\w+);/g, (_all, sign: string) => signs[sign] ?? '');
const said = (tag: string, name: string) => read(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** What its form would post, pressed as it stands. */
export async function postedPlainly(element: ReactElement): Promise<FormData> {
  const form = new FormData();
  const fields = /<input[^>]*>|<textarea[^>]*>([^<]*)<\/textarea>|<select[^>]*>(.*?)<\/select>/g;
  for (const [field, text, options] of (await shownPlainly(element)).matchAll(fields)) {
    const tag = /^<[^>]*>/.exec(field)![0];
    const isLeft = /type="(checkbox|radio)"/.test(tag) && !tag.includes(' checked=""');
    if (isLeft || said(tag, 'name') === '') continue;
    const picked = options && (/<option[^>]* selected=""[^>]*>/.exec(options) ?? /<option[^>]*>/.exec(options))?.[0];
    const value = text !== undefined ? read(text) : said(picked ?? tag, 'value');
    form.append(said(tag, 'name'), value || (/type="(checkbox|radio)"/.test(tag) ? 'on' : ''));
  }
  return form;
}
