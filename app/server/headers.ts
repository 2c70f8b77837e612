import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** For answers that no page code made: nothing may load, run or frame them (D3). */
export const plainHeaders: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

function nonceOf(_request: unknown, response: unknown): string {
  return `'nonce-${(response as Response).locals.nonce as string}'`;
}

/** A file says itself how long a browser may keep it, and allows itself less than a page (D14). */
const sayThemselves = /^\/(pictures|sounds)\/[\w-]{1,64}$/;

/** A fresh nonce for each page, and the rules a browser keeps on it (D3). Pages are never stored by caches. */
export function pageHeaders(development: boolean): RequestHandler[] {
  const giveNonce: RequestHandler = (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    if (!sayThemselves.test(request.path)) response.setHeader('Cache-Control', 'no-store');
    next();
  };
  const always = {
    // `no-referrer` would make browsers send `Origin: null` with every plain form post (D2).
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  } as const;
  const forFiles = helmet({ ...always, contentSecurityPolicy: false });
  const forPages = helmet({
    ...always,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        // 'self' is for browsers that do not know 'strict-dynamic'; the others run only what bears the nonce, and its own.
        'script-src': ["'self'", nonceOf, "'strict-dynamic'"],
        // In development Vite adds style elements without a nonce.
        'style-src': ["'self'", development ? "'unsafe-inline'" : nonceOf],
        'style-src-attr': ["'unsafe-inline'"],
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        // What was just recorded, to listen to before it is kept.
        'media-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
      },
    },
  });
  const rules: RequestHandler = (request, response, next) =>
    (sayThemselves.test(request.path) ? forFiles : forPages)(request, response, next);
  return [giveNonce, rules];
}
