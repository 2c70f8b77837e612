import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../platform/environment.server';

let instead: string | undefined;

/** For tests: a folder of their own. */
export function keepMediaIn(folder: string | undefined): void {
  instead = folder;
}

function folder(): string {
  return instead ?? path.join(environment().dataDir, 'media');
}

/** Two sizes of a picture, or a sound: what each file is called after its id. */
const endings = { small: '-small.webp', full: '-full.webp', sound: '-sound' } as const;
export type MediaSize = keyof typeof endings;
const mediaSizes = Object.keys(endings) as MediaSize[];

/** Bytes of each file of one picture or sound. */
export type MediaBytes = { small: Buffer; full: Buffer } | { sound: Buffer };

function fileOf(id: string, size: MediaSize): string {
  return path.join(folder(), id + endings[size]);
}

/** Puts the files of one picture or sound on the disk, whole or not at all. Resolves when they are there. */
export async function writeMedia(id: string, bytes: MediaBytes): Promise<void> {
  await mkdir(folder(), { recursive: true });
  for (const [size, content] of Object.entries(bytes) as [MediaSize, Buffer][]) {
    const file = fileOf(id, size);
    const making = `${file}.making`;
    const handle = await open(making, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(making, file);
  }
  const names = await open(folder(), 'r');
  await names.sync().finally(() => names.close());
}

/** What could not be told of in the database is not kept. */
export async function removeMedia(id: string): Promise<void> {
  for (const size of mediaSizes) await rm(fileOf(id, size), { force: true });
}

/** Nothing where the file is gone. */
export async function readMedia(id: string, size: MediaSize): Promise<Buffer | null> {
  return readFile(fileOf(id, size)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
