// `npm test`: every check, one after another; the last line is the sum. Name steps to run only those.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';

const reports = mkdtempSync(path.join(os.tmpdir(), 'alongside-reports-'));
const tool = (name) => path.resolve('node_modules', name);
/** No step may hang the whole run: milliseconds. */
const longestStep = 40 * 60_000;

/** What it writes is shown as it comes, or, for steps beside each other, when it has ended. */
function run(args, env = {}, { isHeld = false } = {}) {
  return new Promise((resolve) => {
    const stdio = isHeld ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, args, { stdio, env: { ...process.env, ...env } });
    const held = [];
    for (const stream of isHeld ? [child.stdout, child.stderr] : []) stream.on('data', (part) => held.push(part));
    const timer = setTimeout(() => {
      console.log(`This step took longer than ${longestStep / 60_000} minutes and was ended.`);
      // What it started ends with it, where it is given the time.
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, longestStep);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (held.length > 0) process.stdout.write(`\n-- ${path.basename(args[0])} wrote:\n${Buffer.concat(held)}`);
      resolve(code === 0);
    });
  });
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A step that counts as one, and runs beside others. */
async function check(...args) {
  const passed = await run(args, {}, { isHeld: true });
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Each of its tests counts; a run that broke without a failed test counts as one failure. */
async function vitest(project, env) {
  const file = path.join(reports, `${project}.json`);
  const args = ['run', '-c', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const whole = await run([tool('vitest/vitest.mjs'), ...args, ...reporters], env);
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numTotalTests ?? 0) - passed;
  return { passed, failed: failed === 0 && !whole ? 1 : failed };
}

async function browser() {
  const chromium = findBrowser();
  if (chromium === undefined) return { passed: 0, failed: 1 };
  const file = path.join(reports, 'browser.json');
  const env = { BROWSER_REPORT: file, ...(chromium ? { CHROMIUM: chromium } : {}) };
  const config = ['test', '-c', 'tests/browser/playwright.config.ts'];
  const whole = await run([tool('@playwright/test/cli.js'), ...config], env);
  const stats = readReport(file)?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
  return { passed: stats?.expected ?? 0, failed: failed === 0 && !whole ? 1 : failed };
}

const steps = {
  format: () => check(tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.', '!db/migrations/**'),
  lint: () => check(tool('eslint/bin/eslint.js'), '-c', 'tests/eslint.config.js', '--max-warnings', '0', '.'),
  types: () => check(tool('typescript/bin/tsc'), '-p', 'tsconfig.json'),
  domain: () => vitest('domain'),
  'features-sqlite': () => vitest('features-sqlite'),
  'features-postgres': () => vitest('features-postgres'),
  collaboration: () => vitest('collaboration'),
  build: () => check('app/server/bootstrap.mjs', 'build', '--if-needed'),
  server: () => vitest('server'),
  faults: () => vitest('faults', { KILLS: process.env.KILLS || '5' }),
  browser,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

async function timed(name) {
  const started = Date.now();
  return { name, ...(await steps[name]()), seconds: (Date.now() - started) / 1_000 };
}

/** Each of these uses one processor: two at once, one after another within each row. */
const besideEachOther = [
  ['types', 'format'],
  ['build', 'lint'],
];
const wanted = asked.length > 0 ? Object.keys(steps).filter((name) => asked.includes(name)) : Object.keys(steps);
const rows = [];
async function inTurn(names) {
  for (const name of names.filter((each) => wanted.includes(each))) {
    console.log(`\n== ${name}`);
    rows.push(await timed(name));
  }
}
await Promise.all(besideEachOther.map(inTurn));
await inTurn(wanted.filter((name) => !besideEachOther.flat().includes(name)));
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of rows) {
  const sum = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(18)} ${sum} ${seconds.toFixed(1).padStart(8)} s`);
}
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
