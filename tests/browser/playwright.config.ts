import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** Each worker has a server and a database of its own: no test meets what another worker's test wrote. */
const workers = 2;
const port = (worker: number) => Number(process.env.BROWSER_PORT ?? 4173) + worker;
// Playwright reads this file in its workers too, which inherit what the first reading set.
const data = (process.env.BROWSER_DATA ??= mkdtempSync(path.join(os.tmpdir(), 'alongside-browser-')));
const mine = Number(process.env.TEST_PARALLEL_INDEX ?? 0);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalTeardown: './clean-up.ts',
  workers,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.BROWSER_REPORT ? [['list'], ['json', { outputFile: process.env.BROWSER_REPORT }]] : [['list']],
  use: {
    baseURL: `http://localhost:${port(mine)}`,
    browserName: 'chromium',
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A microphone that hears a beep.
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
      ],
    },
  },
  webServer: Array.from({ length: workers }, (_, worker) => ({
    command: 'node build/main.js --demo',
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      NODE_ENV: 'production',
      PORT: String(port(worker)),
      DATA_DIR: path.join(data, String(worker)),
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
    },
    url: `http://localhost:${port(worker)}/healthz`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  })),
});
