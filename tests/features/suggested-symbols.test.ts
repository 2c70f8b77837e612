import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { suggestions } from '#db/tables.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { keepMeaning } from '#app/features/pictures/symbol-meanings.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { newId } from '#app/platform/ids';
import * as suggestRoute from '../../app/routes/people.$personId.plan.$section_.suggest';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { made, makeSuggesting } from '../support/suggesting';

freshDatabase();
afterEach(() => collaboration().stop());

const cup = { kind: 'symbol', set: 'openmoji', code: '2615', words: 'hot beverage' } as const;

async function form() {
  const place = await makeSuggesting();
  const post = async (typed: Record<string, string>) =>
    callRoute(suggestRoute as unknown as RouteModule, {
      path: `/people/${place.ffion}/plan/helps/suggest`,
      params: { personId: place.ffion, section: 'helps' },
      cookie: await signedIn(place.friend.accountId),
      form: { id: newId(), voice: 'friend', words: 'Make me a drink.', ...typed },
    });
  const shown = async () => {
    const { subject } = (await findSubject(place.ffion, place.me.accountId))!;
    return findSuggestions(place.me, { subject }, Date.now(), 'Europe/London');
  };
  return { ...place, post, shown };
}

describe('A5, P2: a symbol goes with something new that is suggested', () => {
  test('it is found and chosen inside the form, where what is typed stays, and nothing is sent by it', async () => {
    const { post } = await form();
    const found = (await post({ does: 'find', word: 'tea', why: 'It calmed her.' })).body as {
      found: { symbols: { code: string }[] };
    };
    expect(found).toMatchObject({ typed: { words: 'Make me a drink.', why: 'It calmed her.' }, errors: {} });
    expect(found.found.symbols.map(({ code }) => code)).toContain('2615');
    const chosen = await post({ symbol: 'openmoji:2615', word: 'tea' });
    expect(chosen).toMatchObject({ status: 200, body: { picture: cup, typed: { words: 'Make me a drink.' } } });
    expect(chosen.body, 'the search is over').not.toHaveProperty('found');
    expect((await post({ symbol: 'none', picture: 'openmoji:2615' })).body).toMatchObject({ picture: null });
    expect((await post({ does: 'find', picture: 'openmoji:2615' })).body).toMatchObject({ picture: cup });
    expect((await post({ does: 'suggest', words: ' ', picture: 'openmoji:2615' })).body).toMatchObject({
      picture: cup,
      errors: { words: [expect.any(String)] },
    });
    expect(await database().read.$count(suggestions)).toBe(0);
  });

  test('it stands beside the suggestion, and comes into the plan with a yes', async () => {
    const { post, shown, answer, items, me } = await form();
    expect((await post({ does: 'suggest', picture: 'openmoji:2615' })).status).toBe(302);
    const [suggestion] = await shown();
    expect(suggestion).toMatchObject({ words: 'Make me a drink.', picture: cup });
    expect((await items()).some(({ picture }) => picture)).toBe(false);
    expect(await answer(me, suggestion!.id, {})).toMatchObject({ allowed: true });
    expect((await items()).at(-1)).toMatchObject({ text: 'Make me a drink.', picture: cup, voice: 'friend' });
  });

  test('it comes with "yes, in my words" too, and with a no it does not', async () => {
    const { suggest, friend, me, answer, items } = await form();
    const mine = await made(suggest(friend, { picture: cup }));
    expect(await answer(me, mine, { answer: 'yes_in_my_words', words: 'Tea.' })).toMatchObject({ allowed: true });
    expect((await items()).at(-1)).toMatchObject({ text: 'Tea.', picture: cup, voice: 'person_own_words' });
    const refused = await made(suggest(friend, { picture: cup, words: 'Coffee.' }));
    expect(await answer(me, refused, { answer: 'no' })).toMatchObject({ allowed: true });
    expect(await items()).toHaveLength(2);
  });

  test('H20: with a yes it means what it means to the person, whatever its set calls it', async () => {
    const { suggest, friend, me, answer, items, ffion } = await form();
    const first = await made(suggest(friend, { picture: cup }));
    await keepMeaning(me, ffion, cup, 'a break');
    expect(await answer(me, first, {})).toMatchObject({ allowed: true });
    expect((await items()).at(-1)?.picture).toEqual({ ...cup, words: 'a break' });
  });

  test('only a symbol that may be chosen goes with it, and none with a change of what stands there', async () => {
    const { post, suggest, friend, itemId, shown } = await form();
    for (const picture of ['openmoji:1F600', 'openmoji:FFFFF', '../../etc/passwd']) {
      expect((await post({ does: 'suggest', picture, words: picture })).status).toBe(302);
    }
    await made(suggest(friend, { kind: 'change', itemId, words: 'Hold up both cards.', picture: cup }));
    expect((await shown()).map(({ picture }) => picture)).toEqual([null, null, null, null]);
  });
});
