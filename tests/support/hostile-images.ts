import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What stands in a photo's hidden parts, and must never be served. */
export const canary = 'canary-where-I-live';

/** A photo as a phone makes it: lying on its side, with where and by whom it was taken. */
export async function phonePhoto(width = 60, height = 40): Promise<Buffer> {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: '#c00' } };
  return sharp({ create: { width, height, channels: 3, background: '#0a0' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({
      IFD0: { Copyright: canary, Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 38/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 10/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** A PNG of a few bytes that unpacks to `side` × `side` dots. */
export function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const row = Buffer.alloc(1 + Math.ceil(side / 8));
  const rows = deflateSync(Buffer.concat(Array.from({ length: Math.min(side, 2_000) }, () => row)));
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

export const scriptSvg = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert("${canary}")</script></svg>`,
);
