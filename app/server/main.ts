import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { answering, type State } from './answer';
import { createApplication } from './application';
import { demoAccounts, demoTable } from './demo';
import { applicationFrom, type Application, type Settings } from './entry';
import { endOnUncaught, stopOnSignals } from './shutdown';
import { takeUpgrades } from './upgrade';

interface Source {
  application: Application;
  files?: string | undefined;
  vite?: RequestHandler | undefined;
  close(): Promise<void>;
}

function welshScript(): ServerBuild['assets'] {
  return JSON.parse(readFileSync(new URL('./server/assets-cy.json', import.meta.url), 'utf8')) as ServerBuild['assets'];
}

function fromTheBuild(): Source {
  const built: Promise<unknown> = import(new URL('./server/index.js', import.meta.url).href);
  return {
    application: applicationFrom(() => built, { cy: welshScript() }),
    files: fileURLToPath(new URL('./client', import.meta.url)),
    close: async () => {},
  };
}

async function fromVite(server: Server): Promise<Source> {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({
    configFile: 'app/vite.config.ts',
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  // Vite's own would end the process before everything is on the disk.
  process.removeAllListeners('SIGTERM');
  return {
    application: applicationFrom(() => vite.ssrLoadModule('virtual:remix/server-build')),
    vite: vite.middlewares,
    close: () => vite.close(),
  };
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(new Error(`Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1}.`));
    });
    server.listen(port, host, resolve);
  });
}

async function main(): Promise<void> {
  const development = process.env.NODE_ENV === 'development';
  let state: State = 'starting';
  const server = createServer();
  const { application, files, vite, close } = development ? await fromVite(server) : fromTheBuild();
  const entry = await application.entry();
  const settings = entry.environment();
  const log = entry.log();
  endOnUncaught(log);

  const pages = createApplication({ application, settings, log, files, vite });
  server.on('request', answering({ application, settings, log, state: () => state, pages }));
  const sockets = takeUpgrades(
    server,
    application,
    settings,
    log,
    (request) => development && (request.headers['sec-websocket-protocol'] ?? '').startsWith('vite-'),
  );
  await listen(server, settings);
  stopOnSignals({
    server,
    sockets,
    log,
    announce: () => void (state = 'stopping'),
    stop: async () => {
      await (await application.entry()).stop?.();
      await close();
    },
  });
  const demo = process.argv.includes('--demo');
  // The demo fills an empty database itself.
  await entry.prepare?.({ offersSetup: !demo });
  const base = `http://localhost:${settings.port}`;
  const accounts = demo ? await demoAccounts(entry, settings, base) : [];
  state = 'ready';
  process.stdout.write(`Alongside is ready at ${base}\n`);
  if (accounts.length > 0) process.stdout.write(`\n${demoTable(accounts)}\n\nCtrl-C stops it.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
