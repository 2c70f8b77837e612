import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

export interface RouteModule {
  loader?(args: LoaderFunctionArgs): unknown;
  action?(args: ActionFunctionArgs): unknown;
  default?: unknown;
}

export interface Call {
  path: string;
  params: Record<string, string>;
  cookie: string | null;
  /** A form to post; without it the route is read. */
  form?: Record<string, string>;
}

/** What a route answers: its status as the browser would get it, and what it gave back. */
export async function callRoute(route: RouteModule, { path, params, cookie, form }: Call): Promise<{ status: number; body: unknown }> {
  const headers = new Headers(cookie ? { Cookie: cookie } : {});
  const request = new Request(`http://localhost${path}`, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers });
  const args = { request, params, context: { address: '127.0.0.1', cspNonce: '' } } as unknown as LoaderFunctionArgs;
  const answer = form ? route.action : route.loader;
  if (!answer) return { status: 405, body: null };
  try {
    return read(await answer(args));
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return read(thrown);
  }
}

function read(given: unknown): { status: number; body: unknown } {
  if (given instanceof Response) return { status: given.status, body: given };
  if (typeof given === 'object' && given !== null && 'type' in given && given.type === 'DataWithResponseInit') {
    const { data, init } = given as unknown as { data: unknown; init: ResponseInit | null };
    return { status: init?.status ?? 200, body: data };
  }
  return { status: 200, body: given };
}
