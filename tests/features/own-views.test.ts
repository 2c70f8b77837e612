import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database, inTransaction } from '#db/connection.server';
import { accounts, auditEntries, itemViews } from '#db/tables.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { answerPlan } from '#app/features/plans/answer-plan.server';
import { versionInUse } from '#app/features/plans/find-version.server';
import { viewsBeside } from '#app/features/suggestions/views-beside.server';
import { writeView } from '#app/features/suggestions/write-view.server';
import { newId } from '#app/platform/ids';
import * as suggestRoute from '../../app/routes/people.$personId.plan.$section_.suggest';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { makeSuggesting } from '../support/suggesting';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

/** What stands in "what helps" is agreed; Sam, who is on shift, is a speech therapist. */
async function atWork() {
  const place = await makeSuggesting();
  const agreed = anItem('helps', 'Hold up my cards.', { id: place.itemId });
  await makeVersion(place.ffion, place.me.accountId, aPlan([agreed], { crisisLine: null }), Date.now());
  await hasJob(place.sam.accountId, 'Speech therapist');
  const sam = await viewerOfAccount(place.sam.accountId);
  const write = (more: Partial<Parameters<typeof writeView>[2]> = {}, viewer = sam) =>
    writeView(viewer, place.ffion, {
      ...{ id: newId(), section: 'helps', itemId: place.itemId, words: 'Cards help most when the room is quiet.' },
      ...more,
    });
  const beside = async () => (await viewsBeside(place.ffion)).map(({ by, text }) => `${by}: ${text}`);
  return { ...place, sam, write, beside };
}

const hasJob = (accountId: string, jobTitle: string | null) =>
  inTransaction((tx) => tx.update(accounts).set({ jobTitle }).where(eq(accounts.id, accountId)));

describe('P4: a view of staff beside an item', () => {
  test('stands dated, under their name and job, changes nothing of the item, and is written down', async () => {
    const { write, beside, items, itemId, me, ffion, sam } = await atWork();
    const before = await items();
    const id = newId();
    expect(await write({ id })).toEqual({ allowed: true });
    expect(await write({ id })).toEqual({ allowed: true });
    expect(await beside()).toEqual(['Sam Okoro, Speech therapist: Cards help most when the room is quiet.']);
    expect(await items()).toEqual(before);
    const [row] = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'view.written'));
    expect(row).toMatchObject({ accountId: sam.accountId, personId: ffion, objectId: id, detail: 'helps' });
    expect(await answerPlan(me, ffion, await givenAnswer(ffion))).toMatchObject({ allowed: true });
    expect((await versionInUse(ffion))?.content.views).toEqual([
      {
        itemId,
        by: 'Sam Okoro, Speech therapist',
        text: 'Cards help most when the room is quiet.',
        at: expect.any(Number),
      },
    ]);
  });

  test('is ended by a later entry of its author alone; both stay in the record', async () => {
    const { write, beside, bex } = await atWork();
    await hasJob(bex, 'Key worker');
    const theirs = await viewerOfAccount(bex);
    await write();
    await write({ words: null }, theirs);
    expect(await beside()).toHaveLength(1);
    await write({ words: null });
    expect(await beside()).toEqual([]);
    await write({ words: 'Only the green card.' });
    expect(await beside()).toEqual(['Sam Okoro, Speech therapist: Only the green card.']);
    const rows = await database().read.select().from(itemViews);
    expect(rows.map(({ words }) => words).filter((words) => words !== '')).toHaveLength(2);
    expect(await database().read.$count(auditEntries, eq(auditEntries.action, 'view.ended'))).toBe(2);
  });

  test('is for staff who work with the person, and have a job written down', async () => {
    const { write, beside, me, friend, elsewhere, administrator, sam } = await atWork();
    const others = [me, friend, await viewerOfAccount(elsewhere), await viewerOfAccount(administrator)];
    const reasons = [];
    for (const other of others) reasons.push(await write({}, other));
    expect(reasons.map((each) => !each.allowed && each.reason)).toEqual([
      'forbidden',
      'forbidden',
      'unseen',
      'forbidden',
    ]);
    await hasJob(sam.accountId, null);
    expect(await write({}, await viewerOfAccount(sam.accountId))).toMatchObject({ reason: 'forbidden' });
    expect(await beside()).toEqual([]);
  });

  test('is about something that stands there, and says something', async () => {
    const { write } = await atWork();
    expect(await write({ itemId: newId() })).toMatchObject({ reason: 'gone' });
    expect(await write({ words: '  ' })).toMatchObject({ reason: 'words-missing' });
    expect(await write({ section: 'medicines' })).toMatchObject({ reason: 'gone' });
    for (let count = 0; count < 20; count++) await write({ words: `View ${count}` });
    expect(await write()).toMatchObject({ reason: 'too-many' });
  });

  test('is written by a plain form on the page where something else is suggested', async () => {
    const { ffion, itemId, sam, friend, beside } = await atWork();
    const call = async (accountId: string, form?: Record<string, string>) =>
      callRoute(suggestRoute as unknown as RouteModule, {
        path: `/people/${ffion}/plan/helps/suggest?item=${itemId}`,
        params: { personId: ffion, section: 'helps' },
        cookie: await signedIn(accountId),
        ...(form && { form }),
      });
    expect((await call(sam.accountId)).body).toMatchObject({
      ownView: { itemId, label: 'Sam Okoro, Speech therapist', mine: [] },
    });
    expect((await call(friend.accountId)).body).toMatchObject({ ownView: null });
    const typed = { does: 'view', viewId: newId(), itemId };
    expect((await call(sam.accountId, { ...typed, view: ' ' })).body).toMatchObject({
      errors: { view: ['Write a few words first.'] },
    });
    expect((await call(friend.accountId, { ...typed, view: 'No.' })).status).toBe(403);
    expect((await call(sam.accountId, { ...typed, view: 'Give her time.' })).status).toBe(302);
    expect(await beside()).toEqual(['Sam Okoro, Speech therapist: Give her time.']);
    await call(sam.accountId, { does: 'end-view', viewId: newId(), itemId });
    expect(await beside()).toEqual([]);
  });
});
