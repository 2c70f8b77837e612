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
    sendPlainPage(response, 405, 'unknown_method');
  } else if (encoding !== undefined) {
    sendPlainPage(response, 411, 'length_unknown');
  } else if (length !== undefined && Number(length) > largestBody) {
    sendPlainPage(response, 413, 'too_long');
  } else if (!namesAHost(request) || !readable(request.originalUrl)) {
    sendPlainPage(response, 400, 'address_unreadable');
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
