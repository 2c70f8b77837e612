import type { ReactElement } from 'react';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { renderToStaticMarkup } from 'react-dom/server';

/** A piece of a screen as the server sends it, with what its links and forms need around it. */
export async function rendered(element: ReactElement): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: '/', element }]);
  const context = await query(new Request('http://localhost/'));
  if (context instanceof Response) throw new Error('The page went elsewhere.');
  return renderToStaticMarkup(
    <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />,
  );
}
