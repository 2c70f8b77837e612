import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { log } from './platform/log.server';
import { NonceContext } from './platform/nonce';
import { withoutNulls } from './platform/without-nulls.server';

export { environment } from './platform/environment.server';
export { speaking } from './words/words-here.server';
export { log } from './platform/log.server';
export { admitSocket, collaboration } from './features/drafting/collaboration.server';
export { rightNowCard as card } from './features/plans/right-now-card.server';
export { prepare, stop } from './features/accounts/prepare.server';
export { seedExamples } from './features/people/seed-examples.server';

export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const nonce = String(context.cspNonce ?? '');
    const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady';
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          const body = new PassThrough();
          // Left running, the timer keeps every rendered tree in memory for its length.
          body.once('close', () => clearTimeout(timer));
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(withoutNulls(body));
        },
        onShellError(error: unknown) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error: unknown) {
          log().error({ err: error }, 'a page could not be rendered');
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted) log().error({ err: error }, 'a loader or an action failed');
}
