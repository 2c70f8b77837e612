import { constants, createGzip, type Gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const worthIt = /^(text\/|application\/json|application\/manifest)/;

/** Sends pages compressed to browsers that can read it, each part as soon as it is written. */
export const compressPages: RequestHandler = (request, response, next) => {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(request.get('accept-encoding') ?? '')) return next();
  const write = response.write.bind(response) as (chunk: Uint8Array) => boolean;
  const end = response.end.bind(response) as (chunk?: unknown, encoding?: unknown) => typeof response;
  let gzip: Gzip | undefined;

  function begin(): Gzip | undefined {
    if (response.headersSent || response.hasHeader('Content-Encoding')) return gzip;
    if (!worthIt.test(String(response.getHeader('Content-Type') ?? ''))) return undefined;
    response.vary('Accept-Encoding');
    response.setHeader('Content-Encoding', 'gzip');
    response.removeHeader('Content-Length');
    gzip = createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH });
    gzip.on('data', (chunk: Uint8Array) => write(chunk));
    gzip.on('end', () => end());
    response.once('close', () => gzip?.destroy());
    return gzip;
  }

  response.write = ((chunk: Uint8Array) => (begin() ?? { write }).write(chunk)) as typeof response.write;
  response.end = ((chunk?: unknown, encoding?: unknown) => {
    if (!gzip) return end(chunk, encoding);
    gzip.end(chunk);
    return response;
  }) as typeof response.end;
  next();
};
