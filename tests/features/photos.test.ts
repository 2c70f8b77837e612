import { readdirSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries, media, plans } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { inUploadTurn } from '../../app/features/pictures/upload-turns.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import * as photoRoute from '../../app/routes/pictures.$mediaId';
import * as picturesRoute from '../../app/routes/people.$personId.plan.$section_.pictures.$itemId';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { canary, phonePhoto, pngBomb, scriptSvg } from '../support/hostile-images';
import { mediaFolder } from '../support/media';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
const folder = mediaFolder();
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

async function written() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const id = newId();
  await writeItem(me, place.ffion, 'helps', { do: 'add', id, text: 'Look at my ferns.', details: {} });
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const send = async (
    bytes: Buffer,
    { seen = 'my ferns', name = 'a.jpg', type = 'image/jpeg', as = place.me } = {},
  ) => {
    const multipart = new FormData();
    multipart.set('do', 'photo');
    multipart.set('photo', new File([new Uint8Array(bytes)], name, { type }));
    multipart.set('seen', seen);
    const params = { personId: place.ffion, section: 'helps', itemId: id };
    const path = `/people/${place.ffion}/plan/helps/pictures/${id}`;
    return callRoute(picturesRoute, { path, params, cookie: await signedIn(as), multipart });
  };
  const picture = async () => (await readSection(plan!.id, 'helps')).find((each) => each.id === id)?.picture ?? null;
  const get = async (mediaId: string, as: string | null, size = '') => {
    const cookie = as && (await signedIn(as));
    return callRoute(photoRoute, { path: `/pictures/${mediaId}${size}`, params: { mediaId }, cookie });
  };
  const bytesOf = async (mediaId: string, size = '') =>
    Buffer.from(await ((await get(mediaId, place.me, size)).body as Response).arrayBuffer());
  return { place, me, id, send, picture, get, bytesOf };
}

async function kept(picture: Awaited<ReturnType<Awaited<ReturnType<typeof written>>['picture']>>): Promise<string> {
  expect(picture).toMatchObject({ kind: 'photo', words: 'my ferns' });
  return picture && picture.kind !== 'symbol' ? picture.id : '';
}

describe('D14: a photo', () => {
  test('is made anew: turned the right way up, bounded, and without where it was taken', async () => {
    const { send, picture, bytesOf } = await written();
    const sent = await phonePhoto(4_000, 2_000);
    expect(sent.includes(canary)).toBe(true);
    expect((await send(sent)).status).toBe(302);
    const id = await kept(await picture());
    for (const [size, side] of [['', 480] as const, ['?size=full', 1_600] as const]) {
      const bytes = await bytesOf(id, size);
      const { format, width, height, exif, icc, xmp, orientation } = await sharp(bytes).metadata();
      expect({ format, width, height }).toEqual({ format: 'webp', width: side / 2, height: side });
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.includes(canary)).toBe(false);
    }
    expect(await database().read.$count(auditEntries, eq(auditEntries.action, 'media.kept'))).toBe(1);
  });

  test('that is something else too keeps only its dots', async () => {
    const { send, picture, bytesOf } = await written();
    const polyglot = Buffer.concat([await phonePhoto(), Buffer.from(`<html><script>${canary}</script>PK\x03\x04`)]);
    expect((await send(polyglot)).status).toBe(302);
    const id = await kept(await picture());
    expect((await bytesOf(id, '?size=full')).includes(canary)).toBe(false);
  });

  test('truncated, mislabelled, oversized, empty or hostile is refused in words, and nothing is lost or kept', async () => {
    const { send, picture } = await written();
    const photo = await phonePhoto(2_000, 1_500);
    const hostile: [string, Buffer, number, RegExp][] = [
      ['truncated', photo.subarray(0, photo.length / 2), 400, /damaged/],
      ['nothing but its first bytes', photo.subarray(0, 12), 400, /damaged/],
      ['a bomb of 900 million dots', pngBomb(30_000), 413, /too many dots/],
      ['a page', Buffer.from(`<html><script>${canary}</script>`), 415, /cannot read/],
      ['an SVG with a script', scriptSvg, 415, /cannot read/],
      ['an SVG behind the first bytes of a photo', Buffer.concat([photo.subarray(0, 4), scriptSvg]), 400, /damaged/],
      ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 415, /cannot read/],
      ['more than 10 MB', Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]), 413, /10 MB/],
      ['empty', Buffer.alloc(0), 400, /Choose a photo|empty/],
    ];
    for (const [what, bytes, status, words] of hostile) {
      const answer = await send(bytes);
      expect(answer.status, what).toBe(status);
      const refusal = answer.body as { errors: Record<string, string[]>; typed: Record<string, string> };
      expect(refusal.errors.photo?.join(), what).toMatch(words);
      expect(refusal.typed.seen, what).toBe('my ferns');
    }
    expect(await picture()).toBeNull();
    expect(readdirSync(folder())).toEqual([]);
    expect(await database().read.$count(media)).toBe(0);
    expect((await send(photo, { name: 'a.html', type: 'text/html' })).status).toBe(302);
    expect(await picture()).toMatchObject({ kind: 'photo' });
  });

  test('A5: needs no words; what stands for it says so, and it is an answer by itself', async () => {
    const { id, me, place, send, picture } = await written();
    expect((await send(await phonePhoto(), { seen: ' ' })).status).toBe(302);
    expect(await picture()).toMatchObject({ kind: 'photo', words: '' });
    const command = { do: 'change', id, text: '', basedOn: 'Look at my ferns.', details: {} } as const;
    expect(await writeItem(me, place.ffion, 'helps', command)).toMatchObject({ allowed: true });
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id] }));
    const cookie = (await signedIn(place.sam)) ?? '';
    const card = await rightNowCard({ url: `/people/${place.ffion}/now`, headers: { cookie } });
    const page = card!.body.toString();
    expect(page).toContain('A photo. Nobody wrote down yet what it shows.');
    expect(page).not.toMatch(/<img[^>]*\/pictures\/[^>]*alt=""/);
  });

  test('is sent by those who may write there alone', async () => {
    const { place, send, picture } = await written();
    expect((await send(await phonePhoto(), { as: place.sam })).status).toBe(403);
    expect((await send(await phonePhoto(), { as: place.elsewhere })).status).toBe(404);
    expect(await picture()).toBeNull();
    expect(readdirSync(folder())).toEqual([]);
    expect((await send(await phonePhoto(), { as: place.sister })).status).toBe(302);
  });

  test('is taken in by turns: two at once, six wait, and others are asked to come back', async () => {
    const open: (() => void)[] = [];
    let most = 0;
    const work = () =>
      new Promise<true>(
        (done) =>
          void (most = Math.max(
            most,
            open.push(() => done(true)),
          )),
      );
    const all = Array.from({ length: 9 }, () => inUploadTurn(work));
    expect(await all[8]).toBeNull();
    expect(open).toHaveLength(2);
    for (let turn = 0; turn < 8; turn++) {
      open[turn]!();
      await all[turn];
    }
    expect(await Promise.all(all.slice(0, 8))).toEqual(Array.from({ length: 8 }, () => true));
    expect(await inUploadTurn(async () => 'again')).toBe('again');
  });
});

describe('D4: a photo is served by the rule of its answer', () => {
  test('to whoever may see the answer, and to nobody else', async () => {
    const { place, me, id, send, picture, get } = await written();
    await send(await phonePhoto());
    const mediaId = await kept(await picture());
    const status = async (as: string | null) => (await get(mediaId, as)).status;
    const answers = async () => ({
      me: await status(place.me),
      sister: await status(place.sister),
      worker: await status(place.sam),
      elsewhere: await status(place.elsewhere),
      administrator: await status(place.administrator),
      nobody: await status(null),
    });
    const strangers = { elsewhere: 404, administrator: 404, nobody: 302 };
    expect(await answers()).toEqual({ me: 200, sister: 200, worker: 404, ...strangers });
    const agreed = await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id] }));
    expect(agreed).toMatchObject({ allowed: true });
    expect(await answers()).toEqual({ me: 200, sister: 200, worker: 200, ...strangers });
  });

  test('not to staff, where what was agreed is kept to those let in and is not on the card', async () => {
    const { place, me, send, picture, get } = await written();
    await send(await phonePhoto());
    const mediaId = await kept(await picture());
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion));
    expect((await get(mediaId, place.sam)).status).toBe(404);
    expect((await get(mediaId, place.sister)).status).toBe(200);
  });

  test('C1: not to those let in after it was replaced, in the draft and in the version that named it', async () => {
    const monday = Date.parse('2026-06-01T09:00:00Z');
    const day = 24 * 60 * 60_000;
    setClock(() => monday);
    const { place, me, id, send, picture, get } = await written();
    const letIn = async (at: number) => {
      const newcomer = await makeAccount(place.organisation, 'supporter');
      await makeGrant(place.ffion, newcomer, { section: 'helps', level: 'see', from: at });
      return async (mediaId: string) => (await get(mediaId, newcomer)).status;
    };
    await send(await phonePhoto());
    const first = await kept(await picture());
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id] }));
    const before = await letIn(monday + day);
    setClock(() => monday + 2 * day);
    await collaboration().stop();
    await send(await phonePhoto());
    const second = await kept(await picture());
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id] }));
    await collaboration().stop();
    const after = await letIn(monday + 3 * day);
    setClock(() => monday + 4 * day);
    expect([await before(first), await before(second)]).toEqual([200, 200]);
    expect([await after(first), await after(second)]).toEqual([404, 200]);
    expect((await get(first, place.me)).status).toBe(200);
  });

  test('with headers that run nothing, and kept by no browser', async () => {
    const { place, send, picture, get } = await written();
    await send(await phonePhoto());
    const mediaId = await kept(await picture());
    const { headers } = (await get(mediaId, place.me)).body as Response;
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    expect((await get(newId(), place.me)).status).toBe(404);
    expect((await get('../../etc/passwd', place.me)).status).toBe(404);
  });
});
