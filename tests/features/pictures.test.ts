import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { findChanges } from '../../app/features/history/find-changes.server';
import { findSittings } from '../../app/features/history/find-sittings.server';
import { putBack } from '../../app/features/history/put-back.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { symbolWordsInWelsh } from '../../app/domain/symbol-words-cy';
import { findSymbol, findSymbols } from '../../app/features/pictures/symbol-index.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { ItemSaid } from '../../app/features/plans/item-said';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import * as picturesRoute from '../../app/routes/people.$personId.plan.$section_.pictures.$itemId';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { versionInUse } from '../../app/features/plans/find-version.server';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

const headphones = { kind: 'symbol', set: 'openmoji', code: '1F3A7', words: 'headphone' } as const;

async function post(place: WillowCourt, itemId: string, form: Record<string, string>, accountId = place.me) {
  return callRoute(picturesRoute, {
    path: `/people/${place.ffion}/plan/helps/pictures/${itemId}`,
    params: { personId: place.ffion, section: 'helps', itemId },
    cookie: await signedIn(accountId),
    form,
  });
}

async function written() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const id = newId();
  await writeItem(me, place.ffion, 'helps', { do: 'add', id, text: 'Ear defenders on.', details: {} });
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const item = async () => (await readSection(plan!.id, 'helps')).find((each) => each.id === id);
  return { place, me, id, item, planId: plan!.id };
}

describe('A5: a symbol for an answer', () => {
  test('is found by a plain word, chosen, given words of its own, and taken away', async () => {
    const { place, id, item } = await written();
    const search = await post(place, id, { do: 'find', word: 'ear defenders' });
    expect(search.body).toMatchObject({
      found: {
        asked: 'ear defenders',
        symbols: [
          { set: 'alongside', code: 'ear-defenders' },
          { set: 'openmoji', code: '1F3A7', name: 'headphone' },
        ],
      },
    });
    expect(await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' })).toMatchObject({ status: 302 });
    expect((await item())?.picture).toEqual(headphones);
    await post(place, id, { do: 'reword', words: ' Too loud for me ' });
    expect((await item())?.picture).toEqual({ ...headphones, words: 'Too loud for me' });
    await post(place, id, { do: 'remove' });
    expect((await item())?.picture).toBeNull();
    expect((await item())?.text).toBe('Ear defenders on.');
  });

  test('P3, P11: words and “take away” are for the picture that was seen, not for what somebody put there meanwhile', async () => {
    const { place, id, item } = await written();
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' });
    const was = JSON.stringify((await item())?.picture);
    await post(place, id, { do: 'choose', symbol: 'openmoji:2615' }, place.sister);
    for (const form of [
      { do: 'reword', was, words: 'World off', remember: 'on' },
      { do: 'remove', was },
    ] as Record<string, string>[]) {
      const { status, body } = await post(place, id, form);
      expect(status).toBe(409);
      expect(JSON.stringify(body)).toContain('Somebody changed this picture just now.');
      expect((await item())?.picture).toMatchObject({ code: '2615', words: 'hot beverage' });
    }
    const now = JSON.stringify((await item())?.picture);
    expect((await post(place, id, { do: 'reword', was: now, words: 'My tea' })).status).toBe(302);
    expect((await item())?.picture).toMatchObject({ code: '2615', words: 'My tea' });
    expect((await post(place, id, { do: 'remove', was: now })).status).toBe(409);
    expect((await post(place, id, { do: 'remove', was: JSON.stringify((await item())?.picture) })).status).toBe(302);
    expect((await item())?.picture).toBeNull();
    // Taken away by both: it is away.
    expect((await post(place, id, { do: 'remove', was: now })).status).toBe(302);
  });

  test('H20: means to a person what they say, wherever it is found and chosen again; that is theirs to say', async () => {
    const { place, id, item } = await written();
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' });
    await post(place, id, { do: 'reword', words: 'leave me alone', remember: 'on' }, place.sister);
    expect((await item())?.picture).toMatchObject({ words: 'leave me alone' });
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' });
    expect((await item())?.picture).toMatchObject({ words: 'headphone' });
    await post(place, id, { do: 'reword', words: 'World off', remember: 'on' });
    const found = async (word: string) => {
      const { body } = await post(place, id, { do: 'find', word });
      return (body as { found: { symbols: { name: string }[] } }).found.symbols[0]?.name;
    };
    expect(await found('world off')).toBe('World off');
    expect(await found('headphone')).toBe('World off');
    await post(place, id, { do: 'remove' });
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' });
    expect((await item())?.picture).toEqual({ ...headphones, words: 'World off' });
    await post(place, id, { do: 'reword', words: 'headphone', remember: 'on' });
    expect(await found('headphone')).toBe('headphone');
  });

  test('can begin an answer without any words, and says something by itself', async () => {
    const { place, planId } = await written();
    const id = newId();
    expect((await post(place, id, { do: 'choose', symbol: 'openmoji:2615' })).status).toBe(302);
    const item = (await readSection(planId, 'helps')).find((each) => each.id === id)!;
    expect(item).toMatchObject({ text: '', voice: 'person_own_words', picture: { words: 'hot beverage' } });
    const html = renderToStaticMarkup(createElement(ItemSaid, { item }));
    expect(html).toContain('src="/symbols/openmoji/2615.svg" alt=""');
    expect(html).toContain('hot beverage');
  });

  test('bad input is refused in words, and changes nothing', async () => {
    const { place, id, item } = await written();
    for (const form of [
      { do: 'find', word: ' ' },
      { do: 'choose', symbol: 'openmoji:FFFFF' },
      { do: 'choose', symbol: '../../etc/passwd' },
      { do: 'choose', symbol: 'openmoji:1F600' },
      { do: 'choose', symbol: 'alongside:no-such-drawing' },
      { do: 'choose', symbol: 'alongside:../../favicon' },
      { do: 'reword', words: 'x'.repeat(201) },
      { do: 'anything' },
    ] as Record<string, string>[]) {
      expect((await post(place, id, form)).status, JSON.stringify(form)).toBe(400);
    }
    expect((await post(place, id, { do: 'reword', words: 'ear' })).status).toBe(409);
    expect((await post(place, 'crisis_line', { do: 'remove' })).status).toBe(404);
    expect((await item())?.picture ?? null).toBeNull();
  });

  test('D4: who may not write there chooses none', async () => {
    const { place, id, item } = await written();
    expect((await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' }, place.sam)).status).toBe(403);
    expect((await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' }, place.elsewhere)).status).toBe(404);
    expect((await item())?.picture ?? null).toBeNull();
    expect((await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' }, place.sister)).status).toBe(302);
  });

  test('A5, adult: no face of a smiley is offered for a feeling', () => {
    for (const feeling of [
      'happy',
      'sad',
      'angry',
      'calm',
      'worried',
      'scared',
      'confused',
      'crying',
      'tired',
      'sick',
    ]) {
      const faces = findSymbols(feeling).filter(
        ({ code, name }) => /\bface\b/.test(name) || code.startsWith('emotions/'),
      );
      expect(faces, feeling).toEqual([]);
      expect(findSymbols(feeling).length, feeling).toBeGreaterThan(0);
    }
    expect(findSymbol({ set: 'openmoji', code: '1F600' })).toBeNull();
    expect(findSymbol({ set: 'health_icons', code: 'emotions/sad' })).toBeNull();
  });
});

describe('a picture goes where its answer goes', () => {
  test('P5: into the agreed version and its hash, and onto the card, without script and within 14 kB', async () => {
    const { place, me, id } = await written();
    const { readHash: before } = await givenAnswer(place.ffion);
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' });
    const answer = await givenAnswer(place.ffion, { onCard: [id] });
    expect(answer.readHash).not.toBe(before);
    expect(await answerPlan(me, place.ffion, answer)).toMatchObject({ allowed: true });
    await post(place, id, { do: 'remove' });
    const version = await versionInUse(place.ffion);
    expect(version?.content.items.find((item) => item.id === id)?.picture).toEqual(headphones);
    const headers = { cookie: (await signedIn(place.sam)) ?? '', 'accept-encoding': '' };
    const page = (await rightNowCard({ url: `/people/${place.ffion}/now`, headers }))!.body.toString();
    expect(page).toContain('<img class="picture picture--symbol" src="/symbols/openmoji/1F3A7.svg" alt="headphone"');
    expect(page).toContain('CC BY-SA 4.0');
    expect(page).not.toContain('<script');
    const zipped = await rightNowCard({
      url: `/people/${place.ffion}/now`,
      headers: { ...headers, 'accept-encoding': 'gzip' },
    });
    expect(zipped!.body.length).toBeLessThan(14 * 1024);
  });

  test('P11: into the history, from which it is put back', async () => {
    const { place, me, id, item, planId } = await written();
    await collaboration().stop();
    const before = Date.now();
    await post(place, id, { do: 'choose', symbol: 'openmoji:1F3A7' }, place.sister);
    await collaboration().stop();
    const subject = (await findSubject(place.ffion, me.accountId))!.subject;
    const at = Date.now();
    const { sittings } = await findSittings(me, subject, 'helps', at, 'Europe/London', {});
    expect(sittings[0]).toMatchObject({ kinds: ['picture'] });
    expect(sittings[0]?.said).toMatch(/^Carys changed the picture, /);
    expect(sittings[0]?.picture).toEqual({ before: null, after: headphones });
    expect(sittings[1]?.picture).toBeNull();
    const [section] = await findChanges(me, subject, { at: before }, at, 'Europe/London');
    expect(section?.changes).toMatchObject([{ kinds: ['picture'], picture: { before: null, after: headphones } }]);
    expect(await putBack(me, subject, 'helps', sittings[0]!.id, 'answer')).toMatchObject({ allowed: true });
    expect((await item())?.picture ?? null).toBeNull();
    expect(await readSection(planId, 'helps')).toHaveLength(1);
  });
});

describe('A5, A9: a symbol by a Welsh word', () => {
  test('each word of the list finds what its English word finds first', () => {
    expect(symbolWordsInWelsh.length).toBeGreaterThanOrEqual(150);
    for (const [welsh, english] of symbolWordsInWelsh) {
      const [first] = findSymbols(english);
      expect(first, `${welsh}: ${english}`).toBeDefined();
      expect(findSymbols(welsh), `${welsh}: ${english}`).toContainEqual(first);
    }
  });

  test('with or without its accents, and an English word finds first what it says in English', () => {
    expect(findSymbols('sŵn')[0]).toEqual(findSymbols('noise')[0]);
    expect(findSymbols('SWN')).toEqual(findSymbols('sŵn'));
    expect(findSymbols('clustffonau')[0]).toMatchObject({ code: '1F3A7' });
    expect(findSymbols('pen')[0]?.name).toBe('pen');
  });
});
