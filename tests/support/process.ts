import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { answering, type State } from '../../app/server/answer';
import { createApplication } from '../../app/server/application';
import { applicationFrom, type Entry, type Log } from '../../app/server/entry';
import { takeUpgrades } from '../../app/server/upgrade';

const settings = { port: 0, host: '127.0.0.1', dataDir: '', publicUrl: undefined, trustProxy: false };

export interface Told {
  fields: object;
  message: string;
}

export interface Running {
  server: Server;
  base: string;
  host: string;
  told: Told[];
  /** How many requests came as far as page code. */
  pagesAsked(): number;
  setState(state: State): void;
}

/** The process around an application with one page that gives back what was posted to it. */
export async function startProcess(entry: Partial<Entry> = {}, files?: string): Promise<Running> {
  const told: Told[] = [];
  const tell = (fields: object, message: string) => void told.push({ fields, message });
  const log: Log = { info: tell, warn: tell, error: tell, fatal: tell };
  let asked = 0;
  async function page({ request, context }: { request: Request; context: { cspNonce: string } }): Promise<Response> {
    asked++;
    return new Response(`nonce=${context.cspNonce} posted=${await request.text()}`);
  }
  const route = { id: 'root', path: '*', module: { loader: page, action: page } };
  const build = {
    entry: { module: { environment: () => settings, log: () => log, ...entry } },
    routes: { root: route },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    mode: 'production',
    isSpaMode: false,
  };
  const application = applicationFrom(async () => build);
  let state: State = 'ready';
  const pages = createApplication({ application, settings, log, files, vite: undefined });
  const server = createServer(answering({ application, settings, log, state: () => state, pages }));
  const sockets = takeUpgrades(server, application, settings, log);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    await sockets.close(0);
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, base: `http://${host}`, host, told, pagesAsked: () => asked, setState: (to) => void (state = to) };
}
