import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { database, inTransaction } from '../../db/connection.server';
import { auditEntries, planReviews, siteSettings } from '../../db/tables.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import type { LeadStart } from '../../app/features/people/lead-start.server';
import type { PlanReviewView } from '../../app/features/plan-review/find-plan-review.server';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import * as startRoute from '../../app/routes/_index';
import * as doorsRoute from '../../app/routes/people.$personId._index';
import * as planRoute from '../../app/routes/people.$personId.plan._index';
import * as reviewRoute from '../../app/routes/people.$personId.plan.review';
import { aPlan, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makePosting, signedIn } from '../support/fixtures';
import { restrictedAt } from '../support/begun';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const day = 24 * 60 * 60_000;
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, rhian: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen' });
  await makePosting(rhian, court.site, { role: 'lead' });
});
afterEach(() => setClock(undefined));

const restricted = (at: number) => restrictedAt(court, at);

const place = () => ({ path: `/people/${court.ffion}/plan/review`, params: { personId: court.ffion } });
async function opened(account: string): Promise<PlanReviewView> {
  const { status, body } = await callRoute(reviewRoute, { ...place(), cookie: await signedIn(account) });
  expect(status).toBe(200);
  return body as PlanReviewView;
}
async function wrote(account: string, form: Record<string, string>) {
  return callRoute(reviewRoute, { ...place(), cookie: await signedIn(account), form: { id: newId(), ...form } });
}
async function first(account: string) {
  const { body } = await callRoute(startRoute, { path: '/', params: {}, cookie: await signedIn(account) });
  const { overdue, soon } = (body as { start: LeadStart }).start;
  const lines = (list: LeadStart['soon']) => list.map(({ words, to }) => [words, to]);
  return { overdue: lines(overdue), soon: lines(soon) };
}
const kept = () => database().read.select().from(planReviews);

describe('a plan after a restriction', () => {
  it('is due for review, with why and when; the lead is told in words, and one without restriction is not due', async () => {
    expect(await opened(court.me)).toMatchObject({ due: null, restrictions: [], isAgreed: true, reviews: [] });
    const { incidentId } = await restricted(began);
    setClock(() => began + day);
    const view = await opened(court.me);
    expect(view.due?.why).toBe('after_restriction');
    expect(view.restrictions).toEqual([{ incidentId, when: 'Wednesday 3 June, 2:32 pm', mayOpen: true }]);
    const to = `/people/${court.ffion}/plan/review`;
    expect(await first(rhian)).toEqual({ overdue: [], soon: [['A restriction was used yesterday', to]] });
  });

  it('the second within four weeks brings it forward; the site’s own numbers count where they are set', async () => {
    await restricted(began);
    await restricted(began + 5 * day);
    const to = `/people/${court.ffion}/plan/review`;
    expect(await first(rhian)).toEqual({ overdue: [['2 restrictions or more within 4 weeks', to]], soon: [] });
    expect((await opened(court.sam)).due).toMatchObject({ why: 'after_several', count: 2 });
    await inTransaction(async (tx) => {
      const set = { siteId: court.site, accountId: court.administrator, at: began };
      await tx.insert(siteSettings).values({ id: newId(), ...set, key: 'planReviewRestrictions', value: 3 });
    });
    expect((await opened(court.sam)).due?.why).toBe('after_restriction');
    expect((await first(rhian)).overdue).toEqual([]);
  });

  it('what did not happen and a hold in a new position do not count; a version agreed since ends it', async () => {
    const sam = await viewerOfAccount(court.sam);
    const { incidentId, useId } = await restricted(began);
    const corrected = { type: 'corrected', correctedId: useId, text: 'Wrong tap.', undone: 'yes' } as const;
    expect(await recordEvent(sam, incidentId, { ...corrected, eventId: newId() })).toMatchObject({ allowed: true });
    expect((await opened(court.me)).due).toBeNull();

    const held = newId();
    const physical = { type: 'restriction_started', restriction: 'physical' } as const;
    await recordEvent(sam, incidentId, { ...physical, mhsdsType: '07', eventId: held });
    setClock(() => began + 5 * 60_000);
    const turned = {
      type: 'position_changed',
      eventId: newId(),
      stopId: newId(),
      useId: held,
      mhsdsType: '11',
    } as const;
    expect(await recordEvent(sam, incidentId, turned)).toMatchObject({ allowed: true });
    expect((await opened(court.me)).due).toMatchObject({ why: 'after_restriction', count: 1 });

    await makeVersion(court.ffion, court.me, aPlan([]), began + day);
    setClock(() => began + 2 * day);
    expect((await opened(court.me)).due).toBeNull();
    expect(await first(rhian)).toEqual({ overdue: [], soon: [] });
  });

  it('is said on the doors and quietly on the plan, and to nobody who may not read what was written', async () => {
    const doors = async (account: string) => {
      const { body } = await callRoute(doorsRoute, { ...place(), cookie: await signedIn(account) });
      return (body as { review: { due: boolean } | null }).review;
    };
    const plan = async (account: string) => {
      const { body } = await callRoute(planRoute, { ...place(), cookie: await signedIn(account) });
      return (body as { somethingHappened: boolean }).somethingHappened;
    };
    expect([await doors(court.me), await plan(court.me)]).toEqual([null, false]);
    await restricted(began);
    for (const account of [court.me, court.sam, rhian]) expect(await doors(account)).toEqual({ due: true });
    for (const account of [court.sister, court.administrator]) expect(await doors(account)).toBeNull();
    expect([await plan(court.me), await plan(court.sister)]).toEqual([true, false]);
    await wrote(court.sam, { outcome: 'left', why: 'It was about the noise.' });
    expect([await doors(court.me), await plan(court.me)]).toEqual([{ due: false }, false]);
  });
});

describe('what came of looking at it again', () => {
  beforeEach(() => restricted(began).then(() => setClock(() => began + day)));

  it('P11: is kept with who, when and why, and ends that it is due; a later restriction makes it due again', async () => {
    const answer = await wrote(court.me, { outcome: 'left', why: '  It is still right.  ' });
    expect([answer.status, (answer.body as Response).headers.get('location')]).toEqual([303, place().path]);
    const view = await opened(court.sam);
    expect(view).toMatchObject({ due: null, restrictions: [] });
    const said = { by: 'Ffion Hughes', on: '4 June 2026', outcome: 'left', why: 'It is still right.' };
    expect(view.reviews).toEqual([{ id: expect.any(String), ...said }]);
    expect(await kept()).toMatchObject([{ versionId: court.versionId, accountId: court.me, at: began + day }]);
    const audited = database().read.select().from(auditEntries).where(eq(auditEntries.action, 'plan.reviewed'));
    expect(await audited).toMatchObject([{ accountId: court.me, personId: court.ffion, detail: 'left' }]);
    await restricted(began + 2 * day);
    expect((await opened(court.me)).due).toMatchObject({ why: 'after_restriction', count: 1 });
  });

  it('P11: says why, or is not taken, and what was typed stays; what the form never had is refused', async () => {
    const without = await wrote(court.sam, { outcome: 'changed', why: '  ' });
    expect(without.status).toBe(400);
    expect(without.body).toMatchObject({ errors: { why: ['Write why. One sentence is enough.'] } });
    const neither = await wrote(court.sam, { why: 'Too loud.' });
    expect((neither.body as FormRefusal).typed.why).toBe('Too loud.');
    expect(Object.keys((neither.body as FormRefusal).errors)).toEqual(['outcome']);
    const wrongs: Record<string, string>[] = [
      { outcome: 'gone' },
      { why: 'x'.repeat(501) },
      { accountId: court.me },
      { id: 'mine' },
    ];
    for (const wrong of wrongs)
      expect(await wrote(court.sam, { outcome: 'left', why: 'x', ...wrong })).toMatchObject({ status: 400 });
    expect(await kept()).toEqual([]);
  });

  it('H7: the same form twice is kept once', async () => {
    const form = { id: newId(), outcome: 'changed', why: 'A quieter room.' };
    expect(await wrote(rhian, form)).toMatchObject({ status: 303 });
    expect(await wrote(rhian, form)).toMatchObject({ status: 303 });
    expect(await kept()).toHaveLength(1);
  });

  it('D4: is for the person, who decides for them and staff there; strangers get 404, others 403', async () => {
    const attorney = await makeAccount(court.organisation, 'supporter', { name: 'Nasima Ali' });
    await makeDecider(court.ffion, attorney);
    for (const account of [court.me, attorney, court.sam, rhian])
      expect(await wrote(account, { outcome: 'left', why: 'Yes.' })).toMatchObject({ status: 303 });
    const before = await kept();
    for (const [account, status] of [
      [court.elsewhere, 404],
      [court.sister, 403],
      [court.administrator, 403],
    ] as const) {
      expect(await wrote(account, { outcome: 'left', why: 'No.' })).toMatchObject({ status });
      expect(await callRoute(reviewRoute, { ...place(), cookie: await signedIn(account) })).toMatchObject({ status });
    }
    expect(await kept()).toEqual(before);
  });
});

const withheld = { type: 'told', whom: 'parent_or_pr_holder', withheld: 'yes', text: 'Harm.' } as const;

describe('what is kept from the parents', () => {
  let father: string;
  beforeEach(async () => {
    father = await makeAccount(court.organisation, 'supporter', { name: 'Gareth Hughes' });
    await makeDecider(court.ffion, father, { basis: '004' });
  });
  async function keep(incidentId: string) {
    const told = { ...withheld, eventId: newId() };
    expect(await recordEvent(await viewerOfAccount(court.sam), incidentId, told)).toMatchObject({ allowed: true });
  }

  it('makes nothing due for them, and what others wrote after it is not shown to them', async () => {
    const { incidentId } = await restricted(began);
    expect((await opened(father)).due?.why).toBe('after_restriction');
    await keep(incidentId);
    expect(await opened(father)).toMatchObject({ due: null, restrictions: [] });
    setClock(() => began + day);
    await wrote(court.sam, { outcome: 'left', why: 'canary' });
    await wrote(father, { outcome: 'left', why: 'All is well.' });
    expect((await opened(father)).reviews.map(({ why }) => why)).toEqual(['All is well.']);
    expect((await opened(court.me)).reviews).toHaveLength(2);
  });

  it('stays due for staff, whatever a parent who did not know of it wrote; what they knew of, their look ends', async () => {
    const known = await restricted(began);
    const { incidentId } = await restricted(began + day);
    await keep(incidentId);
    setClock(() => began + 2 * day);
    const before = await opened(father);
    expect(before.restrictions.map((each) => each.incidentId)).toEqual([known.incidentId]);
    expect(before.due).toMatchObject({ why: 'after_restriction', count: 1 });
    expect(await wrote(father, { outcome: 'left', why: 'All is well.' })).toMatchObject({ status: 303 });
    expect(await opened(father)).toMatchObject({ due: null, restrictions: [], reviews: [{ why: 'All is well.' }] });
    const after = await opened(court.sam);
    expect(after.restrictions.map((each) => each.incidentId)).toEqual([incidentId]);
    expect(after.due).toMatchObject({ why: 'after_restriction', count: 1 });
    expect((await first(rhian)).soon).toHaveLength(1);

    await wrote(court.sam, { outcome: 'changed', why: 'A quieter room.' });
    expect((await opened(court.sam)).due).toBeNull();
    expect(await first(rhian)).toEqual({ overdue: [], soon: [] });
  });

  it('what was kept only after a parent looked had been known to them: their look counts', async () => {
    const { incidentId } = await restricted(began);
    setClock(() => began + day);
    await wrote(father, { outcome: 'left', why: 'We talked.' });
    await keep(incidentId);
    expect((await opened(court.sam)).due).toBeNull();
  });
});
