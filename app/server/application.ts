import { createRequestHandler } from '@remix-run/express';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { languageOf } from '../words/languages';
import { compressPages } from './compress';
import type { Application, Log, Settings } from './entry';
import { pageHeaders } from './headers';
import { requestLimits } from './limits';
import { originGuard } from './origin';
import { sendPlainPage } from './plain-page';
import { staticFiles, symbolFiles } from './static-files';

export interface Parts {
  application: Application;
  settings: Pick<Settings, 'publicUrl' | 'trustProxy'>;
  log: Log;
  /** The folder of built browser files; without it `vite` serves them. */
  files: string | undefined;
  vite: RequestHandler | undefined;
}

/** What is said while this request is answered is said in the language of who asks. */
function inTheirLanguage(application: Application): RequestHandler {
  return (request, _response, next) => {
    application.entry().then((entry) => {
      if (!entry.speaking) return next();
      entry.speaking(languageOf(request.headers.cookie), next);
    }, next);
  };
}

/** Everything a request passes on its way to a page, in order: limits, Origin, headers, files, language, Remix. */
export function createApplication({ application, settings, log, files, vite }: Parts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy ? 1 : false);
  app.use(requestLimits, originGuard(settings));
  app.use('/symbols', symbolFiles());
  if (files) app.use(staticFiles(files));
  app.use(pageHeaders(vite !== undefined));
  app.use(vite ?? compressPages);
  app.use(inTheirLanguage(application));
  app.all(
    '*',
    createRequestHandler({
      build: () => application.build(),
      getLoadContext: (request, response) => ({
        cspNonce: response.locals.nonce as string,
        address: request.ip ?? '',
      }),
    }),
  );
  const onFault: ErrorRequestHandler = (err, _request, response, _next) => {
    log.error({ err }, 'a page failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendPlainPage(response, 500, 'page_failed');
  };
  app.use(onFault);
  return app;
}
