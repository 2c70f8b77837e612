// Starts every command on a machine that has some Node (18 or newer), npm and the npm registry. No dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = path.join(root, 'build', 'stamp');
const oldestNode = [22, 12];

/** What the npm that started us was told for itself; passed on, it would change what the next npm installs, and where. */
const notForChildren =
  /^npm_config_(prefix|local_prefix|global|location|omit|only|include|production|workspaces?|package_lock|dry_run)$/i;

function say(words) {
  process.stderr.write(`${words}\n`);
}

function childEnvironment(node, extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !notForChildren.test(name));
  const env = { ...Object.fromEntries(kept), ...extra };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [path.dirname(node), path.join(root, 'node_modules', '.bin')];
  env[pathName] = [...first, env[pathName] ?? ''].join(path.delimiter);
  return env;
}

/** Runs to the end, hands on Ctrl-C and SIGTERM, and returns the exit code. */
function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: quiet ? ['ignore', 2, 2] : 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const handOn = signals.map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, listener] of handOn) process.on(signal, listener);
    const end = (code) => {
      for (const [signal, listener] of handOn) process.off(signal, listener);
      resolve(code);
    };
    child.once('error', (error) => {
      say(`Could not run ${command}: ${error.message}`);
      end(127);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + (os.constants.signals[signal] ?? 1)));
  });
}

async function step(words, work) {
  const started = Date.now();
  say(`${words} …`);
  const ticking = setInterval(() => say(`  still working, ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const code = await work();
  clearInterval(ticking);
  if (code !== 0) {
    say(`That did not work. The lines above say why.`);
    process.exit(code);
  }
  say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function npm(args, node = process.execPath) {
  const script = process.env.npm_execpath;
  const env = childEnvironment(node, { NODE_ENV: '' });
  if (script && /\.c?js$/.test(script)) return run(node, [script, ...args], { env, quiet: true });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, quiet: true });
}

function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** This Node where it is new enough; else Node 24, fetched once into an ignored folder. */
async function findNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(root, '.node', 'node_modules', name, 'bin', binary);
  if (!existsSync(node)) {
    mkdirSync(path.join(root, '.node'), { recursive: true });
    const args = [
      'install',
      '--prefix',
      path.join(root, '.node'),
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
    ];
    await step(`Fetching Node 24 (this one is ${process.versions.node})`, () => npm([...args, `${name}@24`]));
  }
  return node;
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Whether node_modules holds exactly the versions of the lock file; what other platforms need may be missing. */
function installed() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = present[name];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

async function ensureInstalled(node) {
  if (installed()) return;
  await step('Installing what the lock file names (about a minute the first time)', () =>
    npm(['ci', '--include=dev', '--no-audit', '--no-fund'], node),
  );
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(full) : [full];
  });
}

/** A hash over everything the build is made from. */
function sourcesHash() {
  const folders = ['app', 'db', 'public'].flatMap((name) => filesIn(path.join(root, name)));
  const files = [...folders, path.join(root, 'package-lock.json'), path.join(root, 'package.json')].sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

async function build(node, { always }) {
  const wanted = sourcesHash();
  const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (fresh && !always) return;
  rmSync(stampFile, { force: true });
  const env = childEnvironment(node, { NODE_ENV: 'production' });
  await step('Building (about half a minute)', () => run(node, ['app/server/build.mjs'], { env, quiet: true }));
  writeFileSync(stampFile, wanted);
}

const modules = path.join(root, 'node_modules');
const drizzleKit = [path.join(modules, 'drizzle-kit', 'bin.cjs'), 'generate'];
const typescript = ['--import', 'tsx'];
const faults = [
  path.join(modules, 'vitest', 'vitest.mjs'),
  'run',
  '-c',
  'tests/vitest.config.ts',
  '--project',
  'faults',
];

/** What each command runs, one after another; `built` where it needs the built application. */
const commands = {
  demo: {
    built: true,
    env: { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    runs: [['build/main.js', '--demo']],
  },
  start: { built: true, env: { NODE_ENV: 'production' }, runs: [['build/main.js']] },
  dev: { env: { NODE_ENV: 'development' }, runs: [[...typescript, 'app/server/main.ts']] },
  test: { env: { NODE_ENV: 'test' }, runs: [['tests/run.mjs']] },
  'test:faults': { built: true, env: { NODE_ENV: 'test', KILLS: process.env.KILLS || '50' }, runs: [faults] },
  bench: { built: true, env: { NODE_ENV: 'production' }, runs: [[...typescript, 'tests/bench/run.ts']] },
  backup: { runs: [[...typescript, 'app/server/backup.ts']] },
  restore: { runs: [[...typescript, 'app/server/restore.ts']] },
  'audit:verify': { runs: [[...typescript, 'app/features/audit/print-chain-report.server.ts']] },
  migrations: {
    runs: [
      [...drizzleKit, '--config', 'db/drizzle.sqlite.config.ts'],
      [...drizzleKit, '--config', 'db/drizzle.postgres.config.ts'],
    ],
  },
  format: {
    runs: [
      [
        path.join(modules, 'prettier', 'bin', 'prettier.cjs'),
        '--write',
        '--log-level',
        'warn',
        '.',
        '!db/migrations/**',
      ],
    ],
  },
};

async function main([name, ...rest]) {
  const command = commands[name];
  if (!command && name !== 'build') {
    say(`There is no command "${name ?? ''}". There are: build, ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  const node = await findNode();
  await ensureInstalled(node);
  if (!command || command.built) await build(node, { always: name === 'build' && !rest.includes('--if-needed') });
  for (const args of command?.runs ?? []) {
    const code = await run(node, [...args, ...rest], { env: childEnvironment(node, command.env) });
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
