import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from './entry';

/** The path alone, with ids and everything unusual left out: no log line says about whom (D19). */
export function toldPath(url: string): string {
  const path = url.split(/[?#]/)[0] ?? '';
  if (path.startsWith('/assets/')) return '/assets/:file';
  return path
    .split('/')
    .slice(0, 8)
    .map((part) => (/^[a-z][a-z._-]{0,30}$/.test(part) || part === '' ? part : ':id'))
    .join('/');
}

/** One line for each answer: method, path without ids, status, milliseconds. */
export function logWhenAnswered(log: Log, request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const { method, url = '/' } = request;
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log.info({ method, path: toldPath(url), status: response.statusCode, milliseconds }, 'answered');
  });
}
