import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

/** What stands in the hidden parts of a file, and must never be served. */
export const canary = 'canary-where-I-live';

interface Recording {
  format?: 'webm' | 'mp4';
  seconds?: number;
  /** As browsers write it while they record: without its length, or in fragments. */
  live?: boolean;
  /** A track of film beside the sound. */
  film?: boolean;
  /** More tracks of sound. */
  tracks?: number;
  /** Bytes of one piece. */
  bytes?: number;
}

const opusHead = Buffer.from('4f707573486561640101380180bb0000000000', 'hex');

const codecs = {
  webm: {
    name: 'opus',
    decoderConfig: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: opusHead },
    /** Seconds of one piece. */
    piece: 0.02,
  },
  mp4: {
    name: 'aac',
    decoderConfig: {
      codec: 'mp4a.40.2',
      numberOfChannels: 1,
      sampleRate: 48_000,
      description: Buffer.from([0x11, 0x88]),
    },
    piece: 1024 / 48_000,
  },
} as const;

/** A voice note as MediaRecorder makes it: silence, its pieces numbered, and where and by whom in its tags. */
export async function voiceNote(asked: Recording = {}): Promise<Buffer> {
  const { format = 'webm', seconds = 1, live = false, film = false, tracks = 1, bytes = 8 } = asked;
  const { name, decoderConfig, piece } = codecs[format];
  const target = new BufferTarget();
  const output = new Output({
    format:
      format === 'webm'
        ? new WebMOutputFormat({ appendOnly: live })
        : new Mp4OutputFormat({ fastStart: live ? 'fragmented' : 'in-memory' }),
    target,
  });
  output.setMetadataTags({ title: canary, comment: canary, artist: canary });
  const sources = Array.from({ length: tracks }, () => new EncodedAudioPacketSource(name));
  for (const source of sources) output.addAudioTrack(source);
  const picture = new EncodedVideoPacketSource('vp9');
  if (film) output.addVideoTrack(picture);
  await output.start();
  for (let index = 0; index < Math.round(seconds / piece); index++) {
    const data = Buffer.alloc(bytes);
    data.writeUInt8(0xf8, 0);
    data.writeUInt32BE(index, 2);
    for (const source of sources) {
      await source.add(new EncodedPacket(data, 'key', index * piece, piece), { decoderConfig });
    }
  }
  if (film) {
    const config = { codec: 'vp09.00.10.08', codedWidth: 16, codedHeight: 16 };
    await picture.add(new EncodedPacket(Buffer.from([0x82, 0x49, 0x83]), 'key', 0, 1), { decoderConfig: config });
  }
  await output.finalize();
  return Buffer.from(target.buffer!);
}

/** A piece of ISO base media: its length, its name, what is in it. */
export function box(type: string, ...content: Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

/** A file of a few bytes that promises four thousand million pieces of sound. */
export async function soundBomb(): Promise<Buffer> {
  const note = await voiceNote({ format: 'mp4', live: true });
  const at = note.indexOf('trun', 0, 'latin1');
  // Its flags and its count: no piece says anything of itself.
  note.writeUInt32BE(0x00000001, at + 4);
  note.writeUInt32BE(0xffffffff, at + 8);
  return note;
}
