import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

test('what counts tries is loaded before anybody is served: the first who signs in holds nobody', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'alongside-first-try-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.resolve('tests/support/first-try.ts')],
    { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'silent' } },
  );
  expect(JSON.parse(stdout)).toEqual([]);
});
