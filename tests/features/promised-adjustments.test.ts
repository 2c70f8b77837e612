import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import type { QuestionData } from '../../app/features/drafting/question-data.server';
import type { AdjustmentOwner } from '../../app/domain/plan';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeCircle, makePosting, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt, bex: AdjustmentOwner, rhian: AdjustmentOwner;

beforeEach(async () => {
  court = await makeWillowCourt();
  bex = { name: 'Bex Nolan', accountId: court.bex };
  rhian = { name: 'Rhian Pugh', accountId: await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' }) };
  await makePosting(rhian.accountId!, court.site, { role: 'lead' });
  await makeCircle(court.ffion, court.bex, 'key worker');
  await makeCircle(court.ffion, court.elsewhere, 'key worker before');
  await makeCircle(court.ffion, court.sister, 'sister');
});
afterEach(() => collaboration().stop());

async function ask() {
  const params = { personId: court.ffion, section: 'adjustments' };
  return { path: `/people/${court.ffion}/plan/adjustments`, params, cookie: await signedIn(court.me) };
}
async function shown() {
  return (await callRoute(questionRoute, await ask())).body as { page: QuestionData };
}
async function post(fields: Record<string, string>) {
  return callRoute(questionRoute, {
    ...(await ask()),
    form: { do: 'add', text: 'Dim lights.', before: '{}', ...fields },
  });
}
async function promised() {
  const { page } = await shown();
  return page.items.map(({ owner, inPlaceBy }) => [owner, inPlaceBy]);
}

describe('a promised adjustment has an owner and a day', () => {
  it('offers those whom the person knows among the staff there, and who leads; nobody else', async () => {
    expect((await shown()).page.owners).toEqual([bex, rhian]);
  });

  it('keeps who makes sure of it, by which day; somebody without an account by name', async () => {
    expect((await post({ id: newId(), owner: court.bex, inPlaceBy: '2027-05-03' })).status).toBe(302);
    expect((await post({ id: newId(), owner: court.bex, ownerName: ' The landlord ' })).status).toBe(302);
    expect((await post({ id: newId() })).status).toBe(302);
    expect(await promised()).toEqual([
      [bex, '2027-05-03'],
      [{ name: 'The landlord', accountId: null }, null],
      [null, null],
    ]);
  });

  it.each([
    ['an account that was not offered', { owner: 'SAM' }, 'owner'],
    ['no day of the calendar', { inPlaceBy: '2027-02-30' }, 'inPlaceBy'],
  ])('refuses %s beside its field, and keeps what was typed', async (_, fields, field) => {
    const sent = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value === 'SAM' ? court.sam : value]),
    );
    const { status, body } = await post({ id: newId(), ...sent });
    const { errors, typed } = body as { errors: object; typed: Record<string, string> };
    expect([status, Object.keys(errors), typed.text]).toEqual([400, [field], 'Dim lights.']);
    expect(await promised()).toEqual([]);
  });

  it('who left stays the owner until somebody says otherwise', async () => {
    const id = newId();
    const left = { name: 'Kim Lowe', accountId: court.elsewhere };
    const before = JSON.stringify({ owner: left });
    await post({ id, owner: court.bex });
    const change = { do: 'describe', id, before, owner: court.elsewhere, inPlaceBy: '2027-05-03' };
    expect((await post(change)).status).toBe(302);
    expect(await promised()).toEqual([[bex, '2027-05-03']]);
  });
});
