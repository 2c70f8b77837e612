import { afterEach, describe, expect, test } from 'vitest';
import { cardOf, linesOf } from '../../app/domain/card';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { findVersion, latestVersionId } from '../../app/features/plans/find-version.server';
import { nameItemIn } from '../../app/features/plans/name-item';
import * as pictureRoute from '../../app/routes/pictures.$mediaId';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { itemSaidWords } from '../../app/words/item-said';
import { restrictionWords } from '../../app/words/restrictions';
import { riskWords } from '../../app/words/risks';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { mediaFolder } from '../support/media';
import { voiceNote } from '../support/voice-notes';
import { written } from '../support/written-voice-note';

freshDatabase();
mediaFolder();
afterEach(() => collaboration().stop());

describe('issue 3: a voice note of an answer', () => {
  test('A5: needs no words, also where it alone is the answer; somebody else may write them down later', async () => {
    const { send, sound, item } = await written();
    expect((await send(await voiceNote(), { said: '' })).status).toBe(302);
    expect(await sound()).toMatchObject({ words: '' });
    const other = newId();
    expect((await send(await voiceNote(), { said: ' ', to: other })).status).toBe(302);
    expect(await item(other)).toMatchObject({ text: '', voice: 'person_own_words', sound: { words: '' } });
    expect((await send(await voiceNote(), { to: other })).status).toBe(302);
    expect(await item(other)).toMatchObject({ text: '', voice: 'person_own_words', sound: { words: 'my ferns' } });
  });

  test('gets other words, and is taken away', async () => {
    const { send, post, sound } = await written();
    expect((await post({ do: 'reword', words: 'ferns' })).status).toBe(409);
    await send(await voiceNote());
    const { id } = (await sound())!;
    expect((await post({ do: 'reword', words: 'Look at my ferns with me.' })).status).toBe(302);
    expect(await sound()).toMatchObject({ id, words: 'Look at my ferns with me.' });
    expect((await post({ do: 'remove' })).status).toBe(302);
    expect(await sound()).toBeNull();
  });

  test('P3, P11: words and “take away” are for the voice note that was heard, not for one put there meanwhile', async () => {
    const { send, post, sound } = await written();
    await send(await voiceNote());
    const was = JSON.stringify(await sound());
    await send(await voiceNote());
    const other = await sound();
    for (const form of [
      { do: 'reword', was, words: 'ferns' },
      { do: 'remove', was },
    ] as Record<string, string>[]) {
      const { status, body } = await post(form);
      expect(status).toBe(409);
      expect(JSON.stringify(body)).toContain('Somebody changed this voice note just now.');
      expect(await sound()).toEqual(other);
    }
    expect((await post({ do: 'remove', was: JSON.stringify(other) })).status).toBe(302);
    expect(await sound()).toBeNull();
  });

  test('travels with what is agreed, and is words alone on the card', async () => {
    const { place, me, id, send, sound } = await written();
    await send(await voiceNote());
    const other = newId();
    await send(await voiceNote(), { to: other, said: 'Ferns again.' });
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id, other] }));
    const { content } = (await findVersion((await latestVersionId(place.ffion))!))!;
    expect(content.items.find((item) => item.id === id)?.sound).toEqual(await sound());
    const lines = linesOf(cardOf(content, () => ''));
    expect(lines.map(({ text }) => text)).toEqual(['Look at my ferns.', 'Ferns again.']);
    expect(JSON.stringify(lines)).not.toContain('sound');
    const silent = content.items.map((item) =>
      item.id === other ? { ...item, sound: { ...item.sound!, words: '' } } : item,
    );
    const nameItem = nameItemIn(riskWords.en, restrictionWords.en, itemSaidWords.en.without_words);
    const shown = linesOf(cardOf({ ...content, items: silent }, nameItem));
    expect(shown.map(({ text }) => text)).toEqual([
      'Look at my ferns.',
      'A voice note. Nobody wrote down yet what it says.',
    ]);
  });
});

describe('D4: a voice note is served by the rule of its answer', () => {
  test('to whoever may see the answer, and to nobody else', async () => {
    const { place, me, send, sound, get } = await written();
    await send(await voiceNote());
    const { id } = (await sound())!;
    const status = async (as: string | null) => (await get(id, as)).status;
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
    const given = await givenAnswer(place.ffion);
    const audience = { ...given.audience, helps: 'everyone_supporting_me' } as const;
    const agreed = await answerPlan(me, place.ffion, { ...given, audience });
    expect(agreed).toMatchObject({ allowed: true });
    expect(await answers()).toEqual({ me: 200, sister: 200, worker: 200, ...strangers });
  });

  test('not to staff, where what was agreed is kept to those let in: not even from the card', async () => {
    const { place, me, id, send, sound, get } = await written();
    await send(await voiceNote());
    const kept = (await sound())!;
    await answerPlan(me, place.ffion, await givenAnswer(place.ffion, { onCard: [id] }));
    expect((await get(kept.id, place.sam)).status).toBe(404);
    expect((await get(kept.id, place.sister)).status).toBe(200);
  });

  test('with headers that run nothing, in parts where a player asks for them, and never as a picture', async () => {
    const { place, send, sound, get, bytesOf } = await written();
    await send(await voiceNote());
    const { id } = (await sound())!;
    const whole = await bytesOf(id);
    const part = async (range: string) => {
      const { status, body } = await get(id, place.me, range);
      const { headers } = body as Response;
      return [status, headers.get('Content-Range'), Buffer.from(await (body as Response).arrayBuffer())];
    };
    const { length } = whole;
    expect(Object.fromEntries(((await get(id, place.me)).body as Response).headers)).toMatchObject({
      'content-type': 'audio/webm',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
    });
    expect(await part('bytes=0-1')).toEqual([206, `bytes 0-1/${length}`, whole.subarray(0, 2)]);
    expect(await part('bytes=10-')).toEqual([206, `bytes 10-${length - 1}/${length}`, whole.subarray(10)]);
    expect(await part('bytes=-5')).toEqual([206, `bytes ${length - 5}-${length - 1}/${length}`, whole.subarray(-5)]);
    expect(await part(`bytes=${length}-`)).toEqual([416, `bytes */${length}`, Buffer.alloc(0)]);
    expect(await part('bytes=0-1,4-5')).toEqual([200, null, whole]);
    const cookie = await signedIn(place.me);
    const asPicture = { path: `/pictures/${id}`, params: { mediaId: id }, cookie };
    expect((await callRoute(pictureRoute, asPicture)).status).toBe(404);
    expect((await get(newId(), place.me)).status).toBe(404);
    expect((await get('../../etc/passwd', place.me)).status).toBe(404);
  });
});
