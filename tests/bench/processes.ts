import { fork, spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const started = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

/** How long the event loop was held, milliseconds, and what the whole process takes, bytes. */
export interface Health {
  p99: number;
  max: number;
  /** The longest, without commits. */
  longest: number;
  /** The longest query alone, other than a commit. */
  query: number;
  memory: number;
  /** Of the processors, milliseconds, since it was last asked. */
  cpu: number;
}

export interface Running {
  port: number;
  pid: number;
  /** Since it was last asked. */
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** BUILD names another build than the present one, to compare the two. */
const build = process.env.BUILD ?? 'build';

export async function startServer(folder: string, port: number): Promise<Running> {
  return start(path.join(build, 'main.js'), port, [], {
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    ...(process.env.PROFILE ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${process.env.PROFILE}` } : {}),
  });
}

export async function startFloor(script: string, port: number, args: string[]): Promise<Running> {
  return start(path.join('tests/bench', script), port, args, {});
}

async function start(script: string, port: number, args: string[], env: Record<string, string>): Promise<Running> {
  const output = openSync(path.join(root, 'data', 'bench', `${port}.log`), 'w');
  const child = fork(path.join(root, script), args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: '', ...env },
    execArgv: [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), '--import', './tests/bench/loop-delay.mjs'],
    stdio: ['ignore', output, output, 'ipc'],
  });
  started.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => (started.delete(child), resolve())));
  await untilReady(port, child);
  return {
    port,
    pid: child.pid!,
    health: () =>
      new Promise((resolve) => {
        child.once('message', (health) => resolve(health as Health));
        child.send('health');
      }),
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Resolves when `/healthz` answers 200. */
export async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3_000; tries++) {
    if (child.exitCode !== null) throw new Error(`A server ended while it started: see data/bench/${port}.log.`);
    if (await answers(port)) return;
    await new Promise((go) => setTimeout(go, 10));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/healthz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}

/** Runs a script in a process of its own and reads the JSON it prints last; hears of what it prints before. */
export async function runScript<Result>(
  script: string,
  input: object,
  hear?: (output: string) => void,
): Promise<Result> {
  const args = ['--import', 'tsx', path.join('tests/bench', script), JSON.stringify(input)];
  const output = await run(process.execPath, args, hear);
  return JSON.parse(output.trim().split('\n').at(-1)!) as Result;
}

export function run(command: string, args: string[], hear?: (output: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.add(child);
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      hear?.(data.toString());
    });
    child.once('exit', (code) => {
      started.delete(child);
      if (code === 0) resolve(output);
      else reject(new Error(`${args.slice(-2)[0]} ended with ${code}.`));
    });
  });
}
