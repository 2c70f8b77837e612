import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { keepMediaIn } from '../../app/features/pictures/media-files.server';

/** A folder of its own for each test, for what people bring. */
export function mediaFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-media-'));
    keepMediaIn(folder);
  });
  afterEach(() => {
    keepMediaIn(undefined);
    rmSync(folder, { recursive: true });
  });
  return () => folder;
}
