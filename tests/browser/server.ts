import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Server {
  /** Where it answers, without a slash at the end. */
  address: string;
  /** All that it has written to its standard output. */
  said(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Kills it, does something while it is away, and starts it again on the same database. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
}

/** The folder that every worker's databases lie in, and the example database that they are copies of. */
export const folders = {
  all: () => process.env.BROWSER_DATA!,
  example: () => path.join(folders.all(), 'example'),
};

/** A port that belongs to this worker alone; `use` tells apart what it serves there. */
function portFor(use: 'examples' | 'empty'): number {
  const first = Number(process.env.BROWSER_PORT ?? 4173);
  return first + Number(process.env.TEST_PARALLEL_INDEX ?? 0) + (use === 'empty' ? 10 : 0);
}

/** Starts the built application on the database in `folder`, as production does, and waits until it is ready. */
async function startServer(folder: string, port: number, flags: string[], logLevel: string): Promise<Server> {
  let running = await startProcess(folder, port, flags, logLevel);
  return {
    address: running.address,
    said: () => running.said(),
    stop: (signal) => running.stop(signal),
    restart: async (meanwhile) => {
      await running.stop('SIGKILL');
      await meanwhile();
      running = await startProcess(folder, port, flags, logLevel);
    },
  };
}

async function startProcess(
  folder: string,
  port: number,
  flags: string[],
  logLevel: string,
): Promise<Omit<Server, 'restart'>> {
  const server = spawn(process.execPath, ['build/main.js', ...flags], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      LOG_LEVEL: logLevel,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const address = `http://localhost:${port}`;
  let output = '';
  server.stdout.on('data', (part: Buffer) => (output += part.toString()));
  const ready = async () => (await fetch(`${address}/healthz`).catch(() => undefined))?.ok === true;
  while (!(await ready())) {
    if (server.exitCode !== null) throw new Error(`The server ended while it started on port ${port}:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    said: () => output,
    stop: async (signal: NodeJS.Signals = 'SIGTERM') => {
      server.kill(signal);
      await ended;
    },
  };
}

/** Makes the database with the example people, once for all workers. */
export async function makeExamples(): Promise<void> {
  await (await startServer(folders.example(), portFor('examples'), ['--demo'], 'warn')).stop();
}

/** A server on a fresh copy of the example database: nobody's words are in it yet but the example people's. */
export async function serveExamples(): Promise<Server> {
  const folder = mkdtempSync(path.join(folders.all(), 'copy-'));
  cpSync(folders.example(), folder, { recursive: true });
  return await startServer(folder, portFor('examples'), ['--demo'], 'warn');
}

/** A server on an empty database, as `npm start` runs it first. */
export async function serveEmpty(): Promise<Server> {
  const folder = mkdtempSync(path.join(folders.all(), 'empty-'));
  return await startServer(folder, portFor('empty'), [], 'info');
}

/** A place for the databases of this run; Playwright's workers inherit it. */
export function makePlace(): void {
  process.env.BROWSER_DATA ??= mkdtempSync(path.join(os.tmpdir(), 'alongside-browser-'));
}

export function clearPlace(): void {
  rmSync(folders.all(), { recursive: true, force: true });
}
