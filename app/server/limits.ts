import type { Request, RequestHandler } from 'express';
import { namesAHost } from './origin';
import { sendPlainPage } from './plain-page';

/** The largest body of a request, in bytes. */
export const largestBody = 1024 * 1024;

/** Where a file may be sent, and how large all that comes with it may be: 10 MB and the rest of its form (D14, D15). */
const takesFiles =
  /^\/(admin\/symbols|incidents\/[\w-]{1,64}\/account|people\/[\w-]{1,64}\/plan\/(\w{1,40}\/(pictures|sounds)\/[\w-]{1,64}|bring-in))(\.data)?(\?|$)/;
const largestUpload = 10 * 1024 * 1024 + 64 * 1024;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Refuses what no page of ours sends, before the body is read: too large, of unknown length, not an address (D10). */
export const requestLimits: RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (!methods.has(request.method)) {
    sendPlainPage(response, 405, 'unknown_method');
  } else if (encoding !== undefined) {
    sendPlainPage(response, 411, 'length_unknown');
  } else if (Number(length ?? 0) > mostBytes(request)) {
    sendPlainPage(response, 413, takesFiles.test(request.originalUrl) ? 'file_too_large' : 'too_long');
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

function mostBytes({ method, originalUrl, headers }: Request): number {
  const brings = method === 'POST' && headers['content-type']?.startsWith('multipart/form-data');
  return brings && takesFiles.test(originalUrl) ? largestUpload : largestBody;
}
