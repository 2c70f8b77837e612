import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { languageOf } from '../words/languages';
import type { Application, Log, Settings } from './entry';
import { plainHeaders } from './headers';
import { sendPlainPage } from './plain-page';
import { logWhenAnswered } from './request-log';

export type State = 'starting' | 'ready' | 'stopping';

export interface Answering {
  application: Application;
  settings: Pick<Settings, 'trustProxy'>;
  log: Log;
  state(): State;
  pages: RequestListener;
}

const cardAddress = /^\/people\/[\w-]{1,64}\/now(\/easy)?(\?|$)/;

/** Where the request came from, for rate limits: the last address a trusted proxy wrote down, else the socket's. */
function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  return (
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ||
    (request.socket.remoteAddress ?? '')
  );
}

function answerHealth(response: ServerResponse, state: State): void {
  response.writeHead(state === 'ready' ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ status: state }));
}

/** Answers the health check and the right-now card itself, and gives every other request to `pages`. */
export function answering({ application, settings, log, state, pages }: Answering): RequestListener {
  async function answerCard(request: IncomingMessage, response: ServerResponse) {
    const entry = await application.entry();
    const address = addressOf(request, settings.trustProxy);
    const card = () => entry.card?.({ url: request.url ?? '/', headers: request.headers, address });
    const reply = await (entry.speaking ? entry.speaking(languageOf(request.headers.cookie), card) : card());
    if (!reply) return pages(request, response);
    response.writeHead(reply.status, {
      ...plainHeaders,
      ...reply.headers,
      'Content-Length': Buffer.byteLength(reply.body),
    });
    response.end(reply.body);
  }

  return (request, response) => {
    if (request.url === '/healthz' && (request.method === 'GET' || request.method === 'HEAD')) {
      return answerHealth(response, state());
    }
    logWhenAnswered(log, request, response);
    if (state() !== 'ready') {
      response.setHeader('Retry-After', '5');
      return sendPlainPage(response, 503, 'starting_or_stopping');
    }
    if (request.method === 'GET' && cardAddress.test(request.url ?? '')) {
      return void answerCard(request, response).catch((err: unknown) => {
        log.error({ err }, 'the card failed');
        if (response.headersSent) return response.destroy();
        sendPlainPage(response, 500, 'card_failed');
      });
    }
    pages(request, response);
  };
}
