import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Settings } from './entry';
import { sendPlainPage } from './plain-page';

export type OriginSettings = Pick<Settings, 'publicUrl' | 'trustProxy'>;

const reads = new Set(['GET', 'HEAD']);

function first(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value)?.split(',')[0]?.trim();
}

/** The host that people typed: from PUBLIC_URL, else from a trusted proxy, else from the request itself. */
export function ownHost(headers: IncomingHttpHeaders, settings: OriginSettings): string | undefined {
  if (settings.publicUrl) return new URL(settings.publicUrl).host;
  const forwarded = settings.trustProxy ? first(headers['x-forwarded-host']) : undefined;
  return forwarded ?? headers.host;
}

/** Whether a page of our own sent this (D2, D7): Origin names our host, and the browser does not say otherwise. */
export function fromOwnPage(headers: IncomingHttpHeaders, settings: OriginSettings): boolean {
  const origin = URL.parse(headers.origin ?? '');
  if (!origin || !/^https?:$/.test(origin.protocol)) return false;
  if (settings.publicUrl && origin.origin !== settings.publicUrl) return false;
  const fetchSite = first(headers['sec-fetch-site']);
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  const host = URL.parse(`${origin.protocol}//${ownHost(headers, settings) ?? ''}`);
  return host !== null && origin.origin === host.origin;
}

/** Whether the request names a host that can be part of an address. */
export function namesAHost(request: IncomingMessage): boolean {
  const { host } = request.headers;
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
}

/** Everything but reading needs our own Origin, and is refused before its body is read (D2). */
export function originGuard(settings: OriginSettings): RequestHandler {
  return (request, response, next) => {
    if (!reads.has(request.method) && !fromOwnPage(request.headers, settings)) {
      sendPlainPage(response, 403, 'not_our_page');
      return;
    }
    // Page code sees the host that was judged here, and no other.
    const host = ownHost(request.headers, settings);
    if (host !== undefined) request.headers.host = host;
    delete request.headers['x-forwarded-host'];
    next();
  };
}
