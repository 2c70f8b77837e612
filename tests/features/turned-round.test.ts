import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/connection.server';
import { planVersions } from '#db/tables.server';
import { itemSections } from '#app/domain/plan';
import type { Viewer } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { answerPlan } from '#app/features/plans/answer-plan.server';
import { versionInUse } from '#app/features/plans/find-version.server';
import { newId } from '#app/platform/ids';
import { addDays } from '#app/platform/time-words';
import * as agree from '../../app/routes/people.$personId.plan.agree';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

let ffion: Viewer;
let personId: string;
let cookie: string;
let handId: string;
let musicId: string;

const hold = 'Do hold my hand.';
const dont = "Don't hold my hand.";

beforeEach(async () => {
  const organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  ffion = await viewerOfAccount(await makeAccount(organisationId, 'person', { personId }));
  cookie = await signedIn(ffion.accountId);
  [handId, musicId] = [newId(), newId()];
  await writeItem(ffion, personId, 'helps', { do: 'add', id: handId, text: hold, details: {} });
  await writeItem(ffion, personId, 'helps', { do: 'add', id: musicId, text: 'Music.', details: {} });
  expect(await answerPlan(ffion, personId, await givenAnswer(personId))).toMatchObject({ allowed: true, version: 1 });
  await writeItem(ffion, personId, 'helps', { do: 'change', id: handId, text: dont, basedOn: hold, details: {} });
});

interface Shown {
  readHash: string;
  answerId: string;
  reviewDays: Record<'first' | 'usual' | 'last', string>;
  turned: { id: string; how: string; words: { kind: string; text: string }[] }[];
}
interface Refused {
  errors: Record<string, string[]>;
  typed: Record<string, string>;
}

const at = () => ({ path: `/people/${personId}/plan/agree`, params: { personId }, cookie });
const shown = async () => (await callRoute(agree, at())).body as Shown;

async function post(more: Record<string, string | string[]>) {
  const { readHash, answerId, reviewDays } = await shown();
  const audience = Object.fromEntries(itemSections.map((section) => [`audience.${section}`, 'named_people']));
  const form = { status: 'i_agree', readHash, answerId, reviewOn: reviewDays.usual, note: '', ...audience, ...more };
  return callRoute(agree, { ...at(), form });
}

const versions = () => database().read.$count(planVersions);

describe('H17: a "do" that became a "don\'t" since the last version', () => {
  it('is shown with both versions, word by word', async () => {
    const { turned } = await shown();
    expect(turned).toMatchObject([{ id: handId, how: 'words' }]);
    const said = (without: string) =>
      turned[0]?.words
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect([said('came'), said('went')]).toEqual([hold, dont]);
  });

  it('stops nobody from saying no, and stops agreeing until it is answered', async () => {
    const { status, body } = await post({ sense: 'x' });
    expect([status, await versions()]).toEqual([400, 1]);
    const unanswered = await post({ note: 'My words.' });
    expect(unanswered.status).toBe(400);
    expect((unanswered.body as Refused).errors.turned).toHaveLength(1);
    expect((unanswered.body as Refused).typed.note).toBe('My words.');
    expect(await versions()).toBe(1);
    expect(body).toMatchObject({ errors: { sense: expect.any(Array) as unknown } });
    expect((await post({ status: 'i_do_not_agree' })).status).toBe(302);
  });

  it('is agreed to once it is meant, and is not asked about again', async () => {
    expect((await post({ [`sense.${handId}`]: 'meant' })).status).toBe(302);
    expect((await versionInUse(personId))?.content.items.map(({ text }) => text)).toEqual([dont, 'Music.']);
    expect((await shown()).turned).toEqual([]);
  });

  it('"not right yet" keeps it off the card, and it is asked about until it is right', async () => {
    expect((await post({ [`sense.${handId}`]: 'not_right' })).status).toBe(400);
    const some = await post({ status: 'i_agree_with_some', [`sense.${handId}`]: 'not_right' });
    expect(some.status).toBe(302);
    expect((await versionInUse(personId))?.content.notAgreed).toEqual([handId]);
  });

  it('only counting the card keeps what was answered', async () => {
    const { status, body } = await post({ status: 'count', [`sense.${handId}`]: 'meant' });
    expect(status).toBe(200);
    expect((body as Refused).typed[`sense.${handId}`]).toBe('meant');
  });

  it('answers for what was not asked, or for what every object has, are not taken for an answer (D5)', async () => {
    for (const name of ['sense.__proto__', 'sense.constructor', `sense.${musicId}`]) {
      const { status } = await post({ [name]: 'meant' });
      expect(status, name).toBe(400);
    }
    expect(await versions()).toBe(1);
    expect(({} as Record<string, unknown>).meant).toBeUndefined();
  });
});

describe('the day when we look again', () => {
  it('is from tomorrow on, within a year: said beside the field, and nothing is frozen before (P1)', async () => {
    const { reviewDays } = await shown();
    const meant = { [`sense.${handId}`]: 'meant' };
    for (const reviewOn of ['2020-01-01', addDays(reviewDays.first, -1), addDays(reviewDays.last, 1), '2999-01-01']) {
      const { status, body } = await post({ ...meant, reviewOn });
      expect(status, reviewOn).toBe(400);
      expect(Object.keys((body as Refused).errors), reviewOn).toEqual(['reviewOn']);
    }
    expect(await versions()).toBe(1);
    expect((await post({ ...meant, reviewOn: reviewDays.last })).status).toBe(302);
    expect((await post({ reviewOn: reviewDays.first })).status).toBe(302);
  });
});

describe('H17: the one line, and what moved', () => {
  it('are asked about too, and the last version is what they are held against', async () => {
    await writeItem(ffion, personId, 'helps', { do: 'change', id: handId, text: hold, basedOn: dont, details: {} });
    const line = { do: 'add', id: 'crisis_line', text: 'Leave the lights on.', details: {} } as const;
    await writeItem(ffion, personId, 'really_hard', line);
    expect((await shown()).turned).toEqual([]);
    await answerPlan(ffion, personId, await givenAnswer(personId));
    const off = { ...line, do: 'change', basedOn: line.text, text: 'Leave the lights off.' } as const;
    await writeItem(ffion, personId, 'really_hard', off);
    await writeItem(ffion, personId, 'helps', { do: 'take-out', id: musicId });
    const movedId = newId();
    await writeItem(ffion, personId, 'triggers', { do: 'add', id: movedId, text: 'Music', details: {} });
    const { turned } = await shown();
    expect(turned.map(({ id, how }) => [id, how])).toEqual([
      ['crisis_line', 'words'],
      [movedId, 'part'],
    ]);
    const both = await givenAnswer(personId, { meant: ['crisis_line'] });
    expect(await answerPlan(ffion, personId, both)).toMatchObject({ reason: 'turned-unanswered' });
    expect(await answerPlan(ffion, personId, { ...both, meant: ['crisis_line', movedId] })).toMatchObject({
      version: 3,
    });
  });
});

describe('H17: a red line that was taken out whole', () => {
  it('is asked about, and only meaning it, or bringing it back, answers it', async () => {
    await writeItem(ffion, personId, 'helps', { do: 'change', id: handId, text: hold, basedOn: dont, details: {} });
    const id = newId();
    const details = { restrictionTypes: ['seclusion' as const] };
    await writeItem(ffion, personId, 'avoid', { do: 'add', id, text: 'Never lock me in.', details });
    await answerPlan(ffion, personId, await givenAnswer(personId));
    await writeItem(ffion, personId, 'avoid', { do: 'take-out', id });
    const { turned } = await shown();
    expect(turned).toMatchObject([{ id, how: 'gone' }]);
    expect(turned[0]?.words.map(({ kind }) => kind)).toEqual(['went']);
    expect((await post({})).status).toBe(400);
    const notRight = await post({ status: 'i_agree_with_some', [`sense.${id}`]: 'not_right', notAgreed: musicId });
    expect((notRight.body as Refused).errors.turned).toHaveLength(1);
    expect(await versions()).toBe(2);
    await writeItem(ffion, personId, 'avoid', { do: 'bring-back', id });
    expect((await shown()).turned).toEqual([]);
    await writeItem(ffion, personId, 'avoid', { do: 'take-out', id });
    expect((await post({ [`sense.${id}`]: 'meant' })).status).toBe(302);
    expect((await shown()).turned).toEqual([]);
  });
});
