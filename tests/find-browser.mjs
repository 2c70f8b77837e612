import { spawnSync } from 'node:child_process';
import path from 'node:path';

const names = [
  process.env.CHROMIUM,
  // The same browser without windows: a third less work for the processor.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function works(command) {
  return spawnSync(command, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function whole(command) {
  if (path.isAbsolute(command)) return command;
  const found = spawnSync('which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : command;
}

function installed() {
  return names.find((name) => name && works(name));
}

function run(command, args) {
  // Standard output is for the results of the tests.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000 }).status === 0;
}

/** Debian's browser, where we may install it. */
function fromDebian() {
  if (process.platform !== 'linux' || !run('apt-get', ['--version'])) return;
  const root = process.getuid?.() === 0;
  if (!root && !run('sudo', ['-n', 'true'])) return;
  const apt = (...args) => run(root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), ...args]);
  console.error('Installing the browser that the tests drive (Debian: chromium-headless-shell, fonts-liberation) …');
  apt('update');
  const install = (browser) => apt('install', '-y', '--no-install-recommends', browser, 'fonts-liberation');
  // Older ones have no browser without windows.
  if (!install('chromium-headless-shell')) install('chromium');
}

/** Playwright's own download; the empty string says so. */
function fromPlaywright() {
  const cli = path.resolve('node_modules/@playwright/test/cli.js');
  const dependencies = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  console.error("Downloading Playwright's browser …");
  return run(process.execPath, [cli, 'install', ...dependencies, 'chromium']) ? '' : undefined;
}

/** The browser to drive: its path, '' for Playwright's own, undefined where there is none and none could be installed. */
export function findBrowser() {
  let found = installed();
  if (!found) {
    fromDebian();
    found = installed();
  }
  if (found) return whole(found);
  const own = fromPlaywright();
  if (own === undefined) {
    console.error('There is no browser. Install Chromium (Debian: apt-get install chromium fonts-liberation),');
    console.error('or say where it is: CHROMIUM=/path/to/chromium npm test');
  }
  return own;
}
