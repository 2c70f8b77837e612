import { existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const kinds: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Hands out the smaller copy that the build laid beside a file, to browsers that can read it. */
function smallerCopies(folder: string): RequestHandler {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const copies = new Set(
    files.filter((file) => file.endsWith('.br')).map((file) => `/${file.replaceAll(path.sep, '/')}`),
  );
  return (request, response, next) => {
    const kind = kinds[path.extname(request.path)];
    if (kind && copies.has(`${request.path}.br`)) {
      response.vary('Accept-Encoding');
      if (/\bbr\b/.test(request.get('accept-encoding') ?? '')) {
        response.setHeader('Content-Type', kind);
        response.setHeader('Content-Encoding', 'br');
        request.url = `${request.path}.br`;
      }
    }
    next();
  };
}

/** Opened by themselves, these are text to a browser: a rule on what a page may run says nothing of them. */
const onlyText = /\.(js|css)(\.br)?$/;

/** A file runs nothing and is framed by nobody, also when it is opened by itself. */
function setHeaders(response: ServerResponse, file: string): void {
  if (!onlyText.test(file)) {
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
  }
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

/** Files of the build: those named by their content for a year, fonts for a month, the others asked about each time. */
export function staticFiles(folder: string): RequestHandler {
  const router = express.Router();
  const always = { index: false, redirect: false, setHeaders };
  router.use(smallerCopies(folder));
  // Of what is named by its content, a browser never asks whether it changed.
  const named = { ...always, immutable: true, maxAge: '1y', etag: false, lastModified: false, acceptRanges: false };
  router.use('/assets', express.static(path.join(folder, 'assets'), named));
  router.use('/fonts', express.static(path.join(folder, 'fonts'), { ...always, maxAge: '30d' }));
  router.use(express.static(folder, { ...always, maxAge: 0 }));
  return router;
}

const require = createRequire(import.meta.url);
const packaged = {
  openmoji: path.join(path.dirname(require.resolve('openmoji/package.json')), 'color/svg'),
  health_icons: path.join(path.dirname(require.resolve('healthicons/package.json')), 'public/icons/svg/filled'),
};

/**
 * The symbols: our own, and others as their packages bring them, unchanged (INCLUSION A5). A name that is not there is
 * answered here.
 *
 * @param files the folder in which our own are, under the same address
 */
export function symbolFiles(files: string): RequestHandler {
  const router = express.Router();
  const folders = { alongside: path.join(files, 'symbols/alongside'), ...packaged };
  for (const [set, folder] of Object.entries(folders)) {
    router.use(`/${set}`, express.static(folder, { index: false, redirect: false, setHeaders, maxAge: '30d' }));
  }
  router.use((_request, response) => void response.status(404).end());
  return router;
}
