import { createRequestHandler } from '@remix-run/express';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { languageOf, offered, type Language } from '../words/languages';
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

/** The pages, each with the script of its language. */
function pages(application: Application): RequestHandler {
  const pagesIn = (language: Language) =>
    createRequestHandler({
      build: () => application.build(language),
      getLoadContext: (request, response) => ({
        cspNonce: response.locals.nonce as string,
        address: request.ip ?? '',
      }),
    });
  const each: Record<Language, RequestHandler> = { en: pagesIn('en'), cy: pagesIn('cy') };

  /** A page that changed its language goes on with the script it has, and asks for more of that one. */
  async function languageOfScript(request: Request): Promise<Language> {
    if (request.path === '/__manifest') {
      for (const language of offered) {
        if ((await application.build(language)).assets.version === request.query.version) return language;
      }
    }
    return languageOf(request.headers.cookie);
  }
  return (request, response, next) => {
    languageOfScript(request).then((language) => each[language](request, response, next), next);
  };
}

/** Everything a request passes on its way to a page, in order: limits, Origin, headers, files, language, Remix. */
export function createApplication({ application, settings, log, files, vite }: Parts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy ? 1 : false);
  app.use(requestLimits, originGuard(settings));
  app.use('/symbols', symbolFiles(files ?? 'public'));
  if (files) app.use(staticFiles(files));
  app.use(pageHeaders(vite !== undefined));
  app.use(vite ?? compressPages);
  app.use(inTheirLanguage(application));
  app.all('*', pages(application));
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
