/** Kinds of file that browsers record a voice in (MediaRecorder), by what stands in them. */
export type SoundFormat = 'webm' | 'mp4';

/** So many pieces of sound are in one file, at most: three minutes of the shortest ones that Opus knows, 2.5 ms each. */
export const mostPackets = 72_000;

/** What the file is by its first bytes: neither its name nor what the browser calls it is asked. */
export function formatOf(bytes: Buffer): SoundFormat | null {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x1a45dfa3) return 'webm';
  return bytes.toString('latin1', 4, 8) === 'ftyp' ? 'mp4' : null;
}

/**
 * Whether a file ends where it says, and promises no more pieces than it may have. Readers of media pass over what is
 * missing at the end, and make room for as many pieces as they are told of; both are looked at here, before they read.
 */
export function isWhole(bytes: Buffer, format: SoundFormat): boolean {
  try {
    if (format === 'webm') return areWholeElements(bytes, 0, bytes.length);
    return piecesIn(bytes, 0, bytes.length) <= mostPackets;
  } catch (error) {
    // A number that goes past the end.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Matroska (RFC 9559): what holds the rest, and may leave its own length open while it is recorded. */
const segment = 0x18538067;
const cluster = 0x1f43b675;

function areWholeElements(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const id = readVint(bytes, at, true);
    const size = readVint(bytes, at + id.length, false);
    const content = at + id.length + size.length;
    const isOpen = size.value === 2 ** (7 * size.length) - 1;
    if (id.value === segment || id.value === cluster) {
      // What is in it follows, and is looked at one by one.
      if (!isOpen && content + size.value > end) return false;
      at = content;
    } else {
      if (isOpen || content + size.value > end) return false;
      at = content + size.value;
    }
  }
  return true;
}

/** A number of one to eight bytes, its length told by its first bits (RFC 8794, 4). */
function readVint(bytes: Buffer, at: number, withMarker: boolean): { value: number; length: number } {
  const first = bytes.readUInt8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8) throw new RangeError('No number begins like this.');
  let value = withMarker ? first : first & (0xff >> length);
  for (let next = 1; next < length; next++) value = value * 256 + bytes.readUInt8(at + next);
  return { value, length };
}

/** ISO base media (ISO/IEC 14496-12): the boxes that hold those that count. */
const holders = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);

/** How many pieces all boxes together promise. Throws RangeError where one of them is longer than what holds it. */
function piecesIn(bytes: Buffer, from: number, end: number): number {
  let pieces = 0;
  for (let at = from; at < end; ) {
    const short = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const header = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    if (size < header || at + size > end) throw new RangeError('A part is missing.');
    const content = at + header;
    if (holders.has(type)) pieces += piecesIn(bytes, content, at + size);
    if (type === 'trun') pieces += bytes.readUInt32BE(content + 4);
    if (type === 'stsz' || type === 'stz2') pieces += bytes.readUInt32BE(content + 8);
    at += size;
  }
  return pieces;
}
