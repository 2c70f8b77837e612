import { afterEach, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { sectionUpdates } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import type { QuestionData } from '../../app/features/drafting/question-data.server';
import { newId } from '../../app/platform/ids';
import * as question from '../../app/routes/people.$personId.plan.$section';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, makeSite, makeStay, signedIn } from '../support/fixtures';

freshDatabase();
afterEach(() => collaboration().stop());

async function pupil() {
  const organisationId = await makeOrganisation();
  const personId = await makePerson(organisationId);
  const site = await makeSite(organisationId, { setting: 'special_school' });
  await makeStay(personId, site);
  const cookie = await signedIn(await makeAccount(organisationId, 'person', { personId }));
  const call = (section: string, query = '', form?: Record<string, string>) =>
    callRoute(question, {
      path: `/people/${personId}/plan/${section}${query}`,
      params: { personId, section },
      cookie,
      ...(form ? { form } : {}),
    });
  const read = async (section: string, query = '') =>
    ((await call(section, query)).body as { page: QuestionData }).page;
  return { call, read };
}

test('who starts from nothing sees examples, those for where they are first, and none is in the plan', async () => {
  const { call, read } = await pupil();
  const { examples, items } = await read('helps');
  expect(examples.map(({ surroundings }) => surroundings)).toEqual(['school', 'hospital', 'home']);
  expect(items).toEqual([]);
  const asked = await read('helps', '?example=school');
  expect(asked.example).toBe(examples[0]!.words);
  expect(await database().read.$count(sectionUpdates)).toBe(0);
  const words = 'Let me go to the library.';
  await call('helps', '', { do: 'add', id: newId(), text: words, voice: 'person_own_words' });
  const later = await read('helps');
  expect([later.items.map(({ text }) => text), later.examples]).toEqual([[words], []]);
});

test('there is no example for whom to call, for what is dangerous to a body, or for medicines', async () => {
  const { read } = await pupil();
  for (const section of ['important_people', 'health_risks', 'medicines']) {
    const { examples, example } = await read(section, '?example=school');
    expect([section, examples, example]).toEqual([section, [], null]);
  }
  expect((await read('helps', '?example=nowhere')).example).toBeNull();
});
