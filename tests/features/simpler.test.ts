import { afterEach, describe, expect, test } from 'vitest';
import { collaboration } from '#app/features/drafting/collaboration.server';
import type { QuestionData } from '#app/features/drafting/question-data.server';
import { newId } from '#app/platform/ids';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';

freshDatabase();
afterEach(() => collaboration().stop());

/** Ffion at her plan by plain forms, and Bex who writes with her in one section. */
async function atThePlan() {
  const organisationId = await makeOrganisation();
  const personId = await makePerson(organisationId);
  const ffion = await signedIn(await makeAccount(organisationId, 'person', { personId }));
  const bexAccount = await makeAccount(organisationId, 'supporter');
  await makeGrant(personId, bexAccount, { section: 'helps', level: 'write' });
  const bex = await signedIn(bexAccount);
  const call = (section: string, cookie: string, search: string, form?: Record<string, string>) =>
    callRoute(questionRoute as unknown as RouteModule, {
      path: `/people/${personId}/plan/${section}${search}`,
      params: { personId, section },
      cookie,
      ...(form && { form }),
    });
  /** Adds an answer, and reads the page that the browser is sent to. */
  async function add(section: string, text: string, onCard = false) {
    const form = { do: 'add', id: newId(), text, before: '{}', ...(onCard && { onCard: 'on' }) };
    const { status, body } = await call(section, ffion, '', form);
    expect(status).toBe(302);
    const to = new URL((body as Response).headers.get('Location')!, 'http://localhost');
    expect(to.hash).toBe(`#answer-${form.id}`);
    return { id: form.id, page: await read(section, ffion, to.search), search: to.search };
  }
  async function read(section: string, cookie = ffion, search = ''): Promise<QuestionData> {
    const { body } = await call(section, cookie, search);
    return (body as { page: QuestionData }).page;
  }
  return { add, read, bex };
}

const words = (count: number) => Array(count).fill('tea').join(' ');

describe('A1, P13: an answer saved by a plain form', () => {
  test('is followed by what could be simpler, keeps its words, and is not held up', async () => {
    const { add } = await atThePlan();
    const text = 'Ensure it is quiet. Wait and do not talk. Prior to that, facilitate.';
    const { id, page } = await add('helps', text);
    expect(page.simpler).toMatchObject({
      itemId: id,
      title: 'This could be simpler',
      lines: [
        '“Wait and do not talk.” may say two things. One thing on each line is easy to read.',
        '“ensure” can be hard to read. You could say: make sure.',
        '“prior” can be hard to read. You could say: before.',
        'And 1 more.',
      ],
    });
    expect(page.items.find((item) => item.id === id)?.text).toBe(text);
  });

  test('is followed by nothing where it is plain, and another answer is not spoken of', async () => {
    const { add, read } = await atThePlan();
    const hard = await add('helps', 'Ensure it is quiet.');
    const plain = await add('helps', 'Sit near the door.');
    expect([plain.search, plain.page.simpler]).toEqual(['', null]);
    expect((await read('helps', undefined, `?saved=${newId()}`)).simpler).toBeNull();
    expect((await read('helps', undefined, hard.search)).simpler?.itemId).toBe(hard.id);
  });
});

describe('the guide of 60 words and five actions stands at the tick for the card', () => {
  test('it counts what helps when it is hard, and says when it is more than most can read; it refuses nothing', async () => {
    const { add, read } = await atThePlan();
    await add('helps', words(40), true);
    await add('helps', words(9), false);
    expect((await read('helps')).cardRoom).toBe('On the card now: 40 of 60 words. 1 of 5 things to do.');
    const { page } = await add('really_hard', words(21), true);
    expect(page.cardRoom).toBe(
      'On the card now: 61 of 60 words. 2 of 5 things to do. ' +
        'That is more than most people can read in a hurry. You decide.',
    );
    expect((await read('good_day')).cardRoom).toBeNull();
  });

  test('it does not count for somebody what they may not read', async () => {
    const { add, read, bex } = await atThePlan();
    await add('helps', words(3), true);
    await add('really_hard', words(4), true);
    expect((await read('helps', bex)).cardRoom).toBe('On the card now: 3 of 60 words. 1 of 5 things to do.');
  });
});
