import type { Sharp } from 'sharp';
import type { MediaBytes } from './media-files.server';
import { mostPixels, openSharp } from './open-sharp.server';

/** Bytes of a photo as it comes, at most (D14). */
export const largestPhoto = 10 * 1024 * 1024;
/** The longer side in dots, as it is kept. */
const sides = { small: 480, full: 1600 } as const;
const longestWork = 15;

export type PhotoRefusal = 'empty' | 'too-large' | 'no-photo' | 'too-many-pixels' | 'damaged';
export type EncodedPhoto = { allowed: true; bytes: MediaBytes } | { allowed: false; reason: PhotoRefusal };

const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the file is by its first bytes: neither its name nor what the browser calls it is asked. */
function formatOf(bytes: Buffer): 'jpeg' | 'png' | 'webp' | null {
  if (jpeg.every((byte, at) => bytes[at] === byte)) return 'jpeg';
  if (png.every((byte, at) => bytes[at] === byte)) return 'png';
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'webp' : null;
}

/**
 * A photo made anew (SAFETY D14): only its dots are kept, turned the right way up. What else was in the file, where and
 * when it was taken, and whatever was hidden in it, is gone.
 */
export async function encodePhoto(bytes: Buffer): Promise<EncodedPhoto> {
  if (bytes.length === 0) return { allowed: false, reason: 'empty' };
  if (bytes.length > largestPhoto) return { allowed: false, reason: 'too-large' };
  const format = formatOf(bytes);
  if (!format) return { allowed: false, reason: 'no-photo' };
  const sharp = await openSharp();
  const read = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', sequentialRead: true });
  try {
    const seen = await read().metadata();
    if (seen.format !== format) return { allowed: false, reason: 'no-photo' };
    const full = await made(read(), sides.full);
    return { allowed: true, bytes: { full, small: await made(sharp(full), sides.small) } };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/.test(error.message);
    return { allowed: false, reason: tooMany ? 'too-many-pixels' : 'damaged' };
  }
}

function made(image: Sharp, side: number): Promise<Buffer> {
  return image
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 3 })
    .timeout({ seconds: longestWork })
    .toBuffer();
}
