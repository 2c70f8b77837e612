import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A page that never changes but for one place, with its fixed parts compressed once. */
export interface KeptPage {
  plain(changing: string): Buffer;
  gzipped(changing: string): Buffer;
}

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * Keeps a page for many responses: each pays for the changing part alone. In the compressed form that part is a
 * "stored" block between two compressed ones (RFC 1951 section 3.2.4), so that it costs no compression.
 */
export function keepPage(before: string, after: string): KeptPage {
  const start = Buffer.from(before);
  const end = Buffer.from(after);
  const startDeflated = deflateRawSync(start, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const endDeflated = deflateRawSync(end, { level: 9 });
  const startCrc = crc32(start);
  return {
    plain: (changing) => Buffer.concat([start, Buffer.from(changing), end]),
    gzipped(changing) {
      const middle = Buffer.from(changing);
      const stored = Buffer.alloc(5);
      stored.writeUInt16LE(middle.length, 1);
      stored.writeUInt16LE(middle.length ^ 0xffff, 3);
      const trailer = Buffer.alloc(8);
      trailer.writeUInt32LE(crc32(end, crc32(middle, startCrc)), 0);
      trailer.writeUInt32LE((start.length + middle.length + end.length) >>> 0, 4);
      return Buffer.concat([gzipHeader, startDeflated, stored, middle, endDeflated, trailer]);
    },
  };
}
