import { defineConfig } from 'vitest/config';

const postgres = process.env.TEST_DATABASE_URL ?? 'pglite:';

function project(name: string, include: string[], settings: { databaseUrl?: string; seconds?: number } = {}) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      env: { DATABASE_URL: settings.databaseUrl ?? '', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
      testTimeout: (settings.seconds ?? 15) * 1_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    css: true,
    maxWorkers: 2,
    // A worker reads the application once, not once for each file: every test has a database of its own anyway.
    isolate: false,
    projects: [
      project('domain', ['tests/*.test.ts', 'tests/domain/**/*.test.{ts,tsx}', 'tests/platform/**/*.test.{ts,tsx}']),
      project('server', ['tests/server/**/*.test.ts'], { seconds: 30 }),
      project('features-sqlite', ['tests/features/**/*.test.{ts,tsx}']),
      project('features-postgres', ['tests/features/**/*.test.{ts,tsx}'], { databaseUrl: postgres, seconds: 60 }),
      project('collaboration', ['tests/collaboration/**/*.test.ts'], { seconds: 60 }),
      project('faults', ['tests/faults/**/*.test.ts'], { seconds: 1_800 }),
    ],
  },
});
