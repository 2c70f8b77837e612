import type { EncodedPacket, InputAudioTrack, Output } from 'mediabunny';
import { longestSound } from '../../domain/sound';
import { formatOf, isWhole, mostPackets, type SoundFormat } from './whole-container';

/** Bytes of a voice note as it comes, at most (D14). */
export const largestSound = 5 * 1024 * 1024;
/** Bytes of what a player must know before the first piece; two channels of either codec need fewer. */
const longestDescription = 64;

export type SoundRefusal = 'empty' | 'too-large' | 'no-sound' | 'has-film' | 'too-long' | 'damaged';
export type EncodedSound = { allowed: true; bytes: Buffer; seconds: number } | { allowed: false; reason: SoundRefusal };

const codecOf = { webm: 'opus', mp4: 'aac' } as const satisfies Record<SoundFormat, string>;

class Refused extends Error {
  constructor(readonly reason: SoundRefusal) {
    super(reason);
  }
}

/**
 * A voice note put into a file made anew (SAFETY D14): only its one track of sound goes over, piece by piece. Names,
 * notes, places, pictures and whatever else was in the file is gone. Nothing is decoded, and nothing is heard.
 */
export async function encodeSound(bytes: Buffer): Promise<EncodedSound> {
  if (bytes.length === 0) return { allowed: false, reason: 'empty' };
  if (bytes.length > largestSound) return { allowed: false, reason: 'too-large' };
  const format = formatOf(bytes);
  if (!format) return { allowed: false, reason: 'no-sound' };
  if (!isWhole(bytes, format)) return { allowed: false, reason: 'damaged' };
  try {
    return { allowed: true, ...(await remuxed(bytes, format)) };
  } catch (error) {
    // Whatever else the reader trips over is a file that is not what it says.
    return { allowed: false, reason: error instanceof Refused ? error.reason : 'damaged' };
  }
}

/** The reader of media says nothing: it would tell the log what stands in people's files (D19). */
async function openReader() {
  const bunny = await import('mediabunny');
  bunny.Logging.level = bunny.LogLevel.Silent;
  return bunny;
}

let opened: ReturnType<typeof openReader> | undefined;

async function remuxed(bytes: Buffer, format: SoundFormat): Promise<{ bytes: Buffer; seconds: number }> {
  const bunny = await (opened ??= openReader());
  const input = new bunny.Input({
    source: new bunny.BufferSource(bytes),
    formats: [format === 'webm' ? bunny.WEBM : bunny.MP4],
  });
  const track = await onlySound(await input.getTracks());
  if ((await track.getCodec()) !== codecOf[format]) throw new Refused('no-sound');
  const decoderConfig = await track.getDecoderConfig();
  const description = decoderConfig?.description;
  if (!decoderConfig || decoderConfig.numberOfChannels > 2) throw new Refused('no-sound');
  if ((description?.byteLength ?? 0) > longestDescription) throw new Refused('damaged');
  const target = new bunny.BufferTarget();
  const output = new bunny.Output({
    format: format === 'webm' ? new bunny.WebMOutputFormat() : new bunny.Mp4OutputFormat({ fastStart: 'in-memory' }),
    target,
  });
  const source = new bunny.EncodedAudioPacketSource(codecOf[format]);
  output.addAudioTrack(source);
  const seconds = await copied(output, new bunny.EncodedPacketSink(track).packets(), (packet) =>
    source.add(packet, { decoderConfig }),
  );
  if (!target.buffer) throw new Refused('damaged');
  return { bytes: Buffer.from(target.buffer), seconds };
}

/** A voice note has one track, and it is of sound. */
async function onlySound(tracks: readonly { isAudioTrack(): boolean; isVideoTrack(): boolean }[]) {
  const [track, ...others] = tracks;
  if (tracks.some((each) => each.isVideoTrack())) throw new Refused('has-film');
  if (!track?.isAudioTrack() || others.length > 0) throw new Refused('no-sound');
  return track as InputAudioTrack;
}

/** @returns how long it is, in seconds */
async function copied(
  output: Output,
  packets: AsyncIterable<EncodedPacket>,
  add: (packet: EncodedPacket) => Promise<void>,
): Promise<number> {
  let [first, until, count, size] = [0, 0, 0, 0];
  await output.start();
  for await (const packet of packets) {
    if (count++ === 0) first = packet.timestamp;
    const timestamp = packet.timestamp - first;
    until = Math.max(until, timestamp + packet.duration);
    size += packet.byteLength;
    // A file may have its pieces begin alike, and say that beginning once: what it then unfolds to is bounded too.
    if (size > largestSound) throw new Refused('too-large');
    if (count > mostPackets || until > longestSound) throw new Refused('too-long');
    await add(packet.clone({ timestamp }));
  }
  if (until <= 0) throw new Refused('damaged');
  await output.finalize();
  return until;
}
