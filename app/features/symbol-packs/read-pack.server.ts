import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { packLimits, PackRefused } from '../../domain/symbol-pack';

/** What a pack brought: its list, and its drawings by their names in small letters, without their folders. */
export interface PackFiles {
  list: Buffer;
  drawings: Map<string, { file: string; bytes: Buffer }>;
}

/**
 * Unfolds a pack in memory, one file after the other, each within what it said of itself (D15). Only its drawings and
 * its one list are read; nothing is ever written under a name that the pack gives. Throws PackRefused.
 */
export async function readPack(bytes: Buffer): Promise<PackFiles> {
  if (bytes.length === 0) throw new PackRefused('no-file');
  if (bytes.length > packLimits.bytes) throw new PackRefused('too-large');
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > packLimits.files) throw new PackRefused('too-many-files');
    return await unfold(zip);
  } catch (cause) {
    if (cause instanceof PackRefused) throw cause;
    const unsafe = cause instanceof Error && /relative path|absolute path|invalid characters/.test(cause.message);
    throw new PackRefused(unsafe ? 'unsafe-name' : 'no-zip');
  }
}

async function unfold(zip: ZipFile): Promise<PackFiles> {
  const drawings: PackFiles['drawings'] = new Map();
  let list: Buffer | undefined;
  let unfolded = 0;
  for await (const entry of zip.eachEntry()) {
    const file = entry.fileName.split('/').at(-1)!;
    const kind = /\.(svg|csv)$/i.exec(file)?.[1]?.toLowerCase();
    mustBeAFile(entry);
    unfolded += entry.uncompressedSize;
    if (unfolded > packLimits.unfoldedBytes) throw new PackRefused('unfolds-to-too-much');
    // What a Mac keeps beside each file.
    if (!kind || file.startsWith('.') || entry.fileName.startsWith('__MACOSX/')) continue;
    if (entry.uncompressedSize > (kind === 'csv' ? packLimits.listBytes : packLimits.drawingBytes)) {
      throw new PackRefused('file-too-large', file);
    }
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (kind === 'csv') {
      if (list) throw new PackRefused('two-lists', file);
      list = bytes;
      continue;
    }
    if (drawings.has(file.toLowerCase())) throw new PackRefused('same-name', file);
    drawings.set(file.toLowerCase(), { file, bytes });
    if (drawings.size > packLimits.symbols) throw new PackRefused('too-many-files');
  }
  if (!list) throw new PackRefused('no-list');
  return { list, drawings };
}

const kindOfFile = 0o170000;
const aLink = 0o120000;

function mustBeAFile(entry: Entry): void {
  const { fileName, externalFileAttributes, uncompressedSize, compressedSize } = entry;
  if (((externalFileAttributes >>> 16) & kindOfFile) === aLink) throw new PackRefused('link', fileName);
  if (entry.isEncrypted()) throw new PackRefused('locked', fileName);
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > packLimits.ratioFrom && ratio > packLimits.ratio) {
    throw new PackRefused('unfolds-to-too-much', fileName);
  }
}
