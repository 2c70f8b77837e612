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
  form?: Record<string, string | string[]>;
  /** A form with a file, as browsers send it. */
  multipart?: FormData;
  /** What is posted as JSON, or in its place, instead of a form. */
  json?: unknown;
  /** What the browser says besides. */
  headers?: Record<string, string>;
}

/** What a route answers: its status as the browser would get it, and what it gave back. */
export async function callRoute(
  route: RouteModule,
  { path, params, cookie, form, multipart, json, headers: more = {} }: Call,
): Promise<{ status: number; body: unknown }> {
  const fields = Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  const body =
    multipart ?? (form ? new URLSearchParams(fields) : typeof json === 'string' ? json : JSON.stringify(json));
  const headers = new Headers({ ...more, ...(cookie && { Cookie: cookie }) });
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const posts = form !== undefined || multipart !== undefined || json !== undefined;
  const request = new Request(
    `http://localhost${path}`,
    posts ? { method: 'POST', headers, body: body! } : { headers },
  );
  const args = { request, params, context: { address: '127.0.0.1', cspNonce: '' } } as unknown as LoaderFunctionArgs;
  const answer = posts ? route.action : route.loader;
  // A page without a loader is open to everybody.
  if (!answer) return { status: !posts && route.default ? 200 : 405, body: null };
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
