import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BufferSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries, media } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { freshDatabase } from '../support/database';
import { mediaFolder } from '../support/media';
import { box, canary, soundBomb, voiceNote } from '../support/voice-notes';
import { written } from '../support/written-voice-note';

freshDatabase();
const folder = mediaFolder();
afterEach(() => collaboration().stop());

async function packetsOf(bytes: Buffer) {
  const input = new Input({ source: new BufferSource(bytes), formats: [WEBM, MP4] });
  const tracks = await input.getTracks();
  const found: { at: number; data: string }[] = [];
  for await (const packet of new EncodedPacketSink(tracks[0]!).packets()) {
    found.push({ at: Math.round(packet.timestamp * 1000), data: Buffer.from(packet.data).toString('hex') });
  }
  return { tracks: tracks.length, tags: await input.getMetadataTags(), found };
}

describe('D14: a voice note', () => {
  test.each([
    { format: 'webm', live: false },
    { format: 'webm', live: true },
    { format: 'mp4', live: false },
    { format: 'mp4', live: true },
  ] as const)(
    'is put into a file made anew: every piece of its sound, and nothing else ($format, $live)',
    async (how) => {
      const { send, sound, bytesOf } = await written();
      const sent = await voiceNote({ ...how, seconds: 2.5 });
      expect(sent.includes(canary)).toBe(true);
      expect((await send(sent)).status).toBe(302);
      const kept = await sound();
      expect(kept).toEqual({ id: kept!.id, seconds: 3, words: 'my ferns' });
      const bytes = await bytesOf(kept!.id);
      expect(bytes.includes(canary)).toBe(false);
      const [before, after] = [await packetsOf(sent), await packetsOf(bytes)];
      expect(after.found.length).toBeGreaterThan(100);
      expect(after.found).toEqual(before.found);
      expect(after.tracks).toBe(1);
      expect(Object.keys(after.tags).filter((tag) => tag !== 'raw')).toEqual([]);
      expect(await database().read.$count(auditEntries, eq(auditEntries.action, 'media.kept'))).toBe(1);
    },
  );

  test('that Firefox recorded is kept whole: its WebM comes without a length', async () => {
    const { send, sound, bytesOf } = await written();
    const sent = readFileSync(path.resolve(import.meta.dirname, '../support/recorded/firefox.webm'));
    expect((await send(sent)).status).toBe(302);
    const kept = await sound();
    expect(kept?.seconds).toBe(2);
    const [before, after] = [await packetsOf(sent), await packetsOf(await bytesOf(kept!.id))];
    expect(after.found.length).toBeGreaterThan(40);
    // Its first piece came a few milliseconds late: here it is the beginning.
    expect(after.found).toEqual(before.found.map(({ at, data }) => ({ at: at - before.found[0]!.at, data })));
  });

  test('that is something else too keeps only its sound', async () => {
    const { send, sound, bytesOf } = await written();
    const page = Buffer.from(`<html><script>${canary}</script>PK\x03\x04`);
    const polyglot = Buffer.concat([await voiceNote({ format: 'mp4' }), box('free', page)]);
    expect((await send(polyglot)).status).toBe(302);
    expect((await bytesOf((await sound())!.id)).includes(canary)).toBe(false);
  });

  test('truncated, mislabelled, oversized, too long or hostile is refused in words, and nothing is lost or kept', async () => {
    const { send, sound } = await written();
    const [webm, live, mp4, fragments] = await Promise.all([
      voiceNote({ seconds: 3 }),
      voiceNote({ seconds: 3, live: true }),
      voiceNote({ seconds: 3, format: 'mp4' }),
      voiceNote({ seconds: 3, format: 'mp4', live: true }),
    ]);
    const hostile: [string, Buffer, number, RegExp][] = [
      ['truncated', webm.subarray(0, webm.length - 20), 400, /damaged/],
      ['truncated while it was recorded', live.subarray(0, live.length - 3), 400, /damaged/],
      ['an MP4 truncated', mp4.subarray(0, mp4.length - 20), 400, /damaged/],
      ['its fragments truncated', fragments.subarray(0, fragments.length - 20), 400, /damaged/],
      ['nothing but its first bytes', webm.subarray(0, 4), 400, /damaged/],
      ['a head without sound', mp4.subarray(0, mp4.readUInt32BE(0)), 415, /cannot read/],
      [
        'a page behind the first bytes of a voice note',
        Buffer.concat([webm.subarray(0, 4), Buffer.from(`<html>${canary}`)]),
        400,
        /damaged/,
      ],
      ['four thousand million pieces', await soundBomb(), 400, /damaged/],
      ['film', await voiceNote({ film: true }), 415, /film/],
      ['two tracks', await voiceNote({ tracks: 2 }), 415, /cannot read/],
      ['a page', Buffer.from(`<html><script>${canary}</script>`), 415, /cannot read/],
      ['a WAV', Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt '), 415, /cannot read/],
      ['longer than 3 minutes', await voiceNote({ seconds: 181 }), 413, /3 minutes/],
      ['more than 5 MB', await voiceNote({ seconds: 60, bytes: 1_900 }), 413, /5 MB/],
      ['empty', Buffer.alloc(0), 400, /Choose a voice note|empty/],
    ];
    for (const [what, bytes, status, words] of hostile) {
      const answer = await send(bytes);
      const refusal = answer.body as { errors: Record<string, string[]>; typed: Record<string, string> };
      expect([answer.status, refusal.errors.file?.join()], what).toEqual([status, expect.stringMatching(words)]);
      expect(refusal.typed.said, what).toBe('my ferns');
    }
    expect((await send(webm, { said: 'a'.repeat(201) })).status).toBe(400);
    expect(await sound()).toBeNull();
    expect(readdirSync(folder())).toEqual([]);
    expect(await database().read.$count(media)).toBe(0);
    expect((await send(webm, { name: 'a.html', type: 'text/html' })).status).toBe(302);
    expect(await sound()).toMatchObject({ seconds: 3 });
  });

  test('with any one part of it broken is refused or made anew, and never breaks what reads it, or tells the log', async () => {
    const { send } = await written();
    const said = ['log', 'warn', 'error'] as const;
    const logs = said.map((level) => vi.spyOn(console, level).mockReturnValue());
    for (const format of ['webm', 'mp4'] as const) {
      const note = await voiceNote({ format, seconds: 0.1 });
      for (let at = 0; at < note.length; at += 17) {
        const broken = Buffer.from(note);
        broken.writeUInt8(broken.readUInt8(at) ^ 0xff, at);
        expect([302, 400, 413, 415], `${format} ${at}`).toContain((await send(broken)).status);
      }
    }
    for (const log of logs) expect(log.mock.calls).toEqual([]);
    vi.restoreAllMocks();
  });

  test('is sent by those who may write there alone', async () => {
    const { place, send, sound } = await written();
    expect((await send(await voiceNote(), { as: place.sam })).status).toBe(403);
    expect((await send(await voiceNote(), { as: place.elsewhere })).status).toBe(404);
    expect(await sound()).toBeNull();
    expect(readdirSync(folder())).toEqual([]);
    expect((await send(await voiceNote(), { as: place.sister })).status).toBe(302);
  });
});
