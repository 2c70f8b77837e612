import type { RequestHandler } from 'express';
import { namesAHost } from './origin';
import { sendPlainPage } from './plain-page';

/** The largest body of a request, in bytes. */
export const largestBody = 1024 * 1024;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Refuses what no page of ours sends, before the body is read: too large, of unknown length, not an address (D10). */
export const requestLimits: RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (!methods.has(request.method)) {
    sendPlainPage(response, { status: 405, title: 'That cannot be done here', words: ['Nothing was changed.'] });
  } else if (encoding !== undefined) {
    sendPlainPage(response, { status: 411, title: 'We could not read that', words: ['Its length was not given.'] });
  } else if (length !== undefined && Number(length) > largestBody) {
    sendPlainPage(response, {
      status: 413,
      title: 'That was too long',
      words: ['Nothing was changed. Go back: your words are still there. Send less at one time.'],
    });
  } else if (!namesAHost(request) || !readable(request.originalUrl)) {
    sendPlainPage(response, { status: 400, title: 'That address has a mistake in it', words: ['Look at it again.'] });
  } else {
    next();
  }
};

/** An address that starts at the root and whose escapes can be read. */
function readable(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
