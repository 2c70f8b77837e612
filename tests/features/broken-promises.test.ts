import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { accounts, incidents, postings } from '../../db/tables.server';
import * as startRoute from '../../app/routes/_index';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as peopleRoute from '../../app/routes/people._index';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import type { LeadStart } from '../../app/features/people/lead-start.server';
import type { BrokenPromise } from '../../app/features/to-do/find-broken-promises.server';
import type { RecordView } from '../../app/features/record/record-view';
import type { PlanItem } from '../../app/domain/plan';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makePosting, makeSite, makeStay, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const day = 24 * 60 * 60_000;
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, rhian: string, versionId: string, lights: PlanItem, quiet: PlanItem;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen' });
  await makePosting(rhian, court.site, { role: 'lead' });
  lights = anItem('adjustments', 'The lights are dim.', { owner: { name: 'Bex Nolan', accountId: court.bex } });
  quiet = anItem('adjustments', 'A quiet room.');
  versionId = await makeVersion(court.ffion, court.me, aPlan([lights, quiet]));
});
afterEach(() => setClock(undefined));

async function happened(at: number, answers: Record<string, string>, by = court.sam): Promise<string> {
  setClock(() => at);
  const cookie = await signedIn(by);
  const incidentId = newId();
  const list = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion }, cookie };
  const started = await callRoute(listRoute, { ...list, form: { incidentId, eventId: newId(), versionId } });
  expect(started.status).toBe(303);
  const record = { path: `/incidents/${incidentId}/record`, params: { incidentId }, cookie };
  const { eventId, sequence } = (await callRoute(recordRoute, record)).body as RecordView;
  const own = { eventId, tappedBy: by, after: String(sequence) };
  const { status } = await callRoute(recordRoute, { ...record, form: { ...own, ...answers } });
  if (status !== 303) throw new Error(`The answers were answered with ${status}.`);
  return incidentId;
}
async function recordOf(incidentId: string, by: string) {
  const record = { path: `/incidents/${incidentId}/record`, params: { incidentId }, cookie: await signedIn(by) };
  return (await callRoute(recordRoute, record)).body as RecordView;
}
async function startOf(account: string): Promise<LeadStart> {
  const { body } = await callRoute(startRoute, { path: '/', params: {}, cookie: await signedIn(account) });
  return (body as { start: LeadStart }).start;
}
const broken = async (account: string) => (await startOf(account)).broken;
async function brokenAtWork(account: string) {
  const { body } = await callRoute(peopleRoute, { path: '/people', params: {}, cookie: await signedIn(account) });
  return (body as { broken: BrokenPromise[] }).broken;
}

describe('an adjustment that was promised and not in place', () => {
  it('is counted and shown to who leads there: which, how often and when, and no more of what happened', async () => {
    const of = (item: PlanItem, value: string) => ({ [`adjustment:${item.id}`]: value });
    await happened(began, { ...of(lights, 'no'), ...of(quiet, 'partly'), leadUp: 'canary-lead-up' });
    await happened(began + 9 * day, { ...of(lights, 'no'), ...of(quiet, 'yes') });
    const list = await broken(rhian);
    expect(list.map(({ text, days }) => [text, days])).toEqual([
      ['The lights are dim.', ['12 June 2026', '3 June 2026']],
      ['A quiet room.', ['3 June 2026']],
    ]);
    expect(JSON.stringify(list)).not.toContain('canary');
  });

  it('is counted however much else happened at the place since', async () => {
    await happened(began, { [`adjustment:${lights.id}`]: 'no' });
    const other = await happened(began + day, {});
    const [row] = await database().read.select().from(incidents).where(eq(incidents.id, other));
    const many = Array.from({ length: 201 }, (_, more) => ({ ...row!, id: newId(), startedAt: began + day + more }));
    await inTransaction((tx) => tx.insert(incidents).values(many));
    expect((await broken(rhian)).map(({ days }) => days)).toEqual([['3 June 2026']]);
  });

  it('is not told to who leads elsewhere, and is not counted where nobody is sure', async () => {
    await happened(began, { [`adjustment:${lights.id}`]: 'not_sure' });
    expect(await broken(rhian)).toEqual([]);
    await happened(began + day, { [`adjustment:${lights.id}`]: 'no' });
    expect(await broken(await makeAccount(court.organisation, 'lead'))).toEqual([]);
    expect((await broken(rhian)).length).toBe(1);
  });

  it('goes to who makes sure of it as long as they work there, and to no other worker', async () => {
    const of = (item: PlanItem) => ({ [`adjustment:${item.id}`]: 'no' });
    await happened(began, { ...of(lights), ...of(quiet) });
    expect((await brokenAtWork(court.bex)).map(({ text, owner }) => [text, owner])).toEqual([
      ['The lights are dim.', 'Bex Nolan'],
    ]);
    expect(await brokenAtWork(court.sam)).toEqual([]);
    expect((await broken(rhian)).map(({ text, owner }) => [text, owner])).toEqual([
      ['The lights are dim.', 'Bex Nolan'],
      ['A quiet room.', null],
    ]);
    const other = { ...lights, owner: { name: 'Sam Okoro', accountId: court.sam } };
    await makeVersion(court.ffion, court.me, aPlan([other]), began - 1);
    expect([await brokenAtWork(court.bex), (await brokenAtWork(court.sam)).length], 'who makes sure of it now').toEqual(
      [[], 1],
    );
    await makeVersion(court.ffion, court.me, aPlan([lights]), began - 1);
    await inTransaction((tx) => tx.update(postings).set({ until: began }).where(eq(postings.accountId, court.bex)));
    expect(await brokenAtWork(court.bex)).toEqual([]);
  });

  it('C1: what the person keeps to those they let in is asked of nobody else, and its words are told to nobody else', async () => {
    const audience = { ...aPlan([]).audience, adjustments: 'named_people' as const };
    versionId = await makeVersion(court.ffion, court.me, aPlan([lights, quiet], { audience }), began - day);
    await makeGrant(court.ffion, court.bex, { section: 'adjustments', level: 'see' });
    const answers = { [`adjustment:${quiet.id}`]: 'no' };
    const bex = await happened(began, answers, court.bex);
    const seen = await recordOf(bex, court.sam);
    expect([seen.adjustments, seen.adjustmentsKept]).toEqual([[], 2]);
    expect(JSON.stringify(seen)).not.toContain(quiet.id);
    expect((await recordOf(bex, court.bex)).adjustments.map(({ text }) => text)).toEqual([
      'The lights are dim.',
      'A quiet room.',
    ]);
    await expect(happened(began, answers, court.sam)).rejects.toThrow('400');
    expect((await broken(rhian)).map(({ text, owner, days }) => [text, owner, days.length])).toEqual([[null, null, 1]]);
  });

  it('a promise that nobody makes sure of is a gap that the lead sees, without its words (P14)', async () => {
    expect((await startOf(rhian)).unowned.map(({ preferredName, words }) => [preferredName, words])).toEqual([
      ['Ffion', '1 reasonable adjustment.'],
    ]);
    await makeVersion(court.ffion, court.me, aPlan([lights]), began - 1);
    expect((await startOf(rhian)).unowned).toEqual([]);
  });

  it('a promise whose owner left asks the lead who does it now; the owner is named to who may read it (P14, C1)', async () => {
    const theirs = [lights, anItem('adjustments', 'No perfume.', { owner: lights.owner! })];
    const landlord = anItem('adjustments', 'A ramp.', { owner: { name: 'The landlord', accountId: null } });
    await makeVersion(court.ffion, court.me, aPlan([...theirs, landlord]), began - 1);
    const unowned = async () => (await startOf(rhian)).unowned.map(({ words }) => words);
    expect(await unowned()).toEqual([]);
    const left = 'promised 2 reasonable adjustments. They do not work here any more. Who does it now?';
    const closed = (closedAt: number | null) =>
      inTransaction((tx) => tx.update(accounts).set({ closedAt }).where(eq(accounts.id, court.bex)));
    await closed(began);
    expect(await unowned()).toEqual([`Bex Nolan ${left}`]);
    await closed(null);
    await inTransaction((tx) => tx.update(postings).set({ until: began }).where(eq(postings.accountId, court.bex)));
    expect(await unowned()).toEqual([`Bex Nolan ${left}`]);

    const audience = { ...aPlan([]).audience, adjustments: 'named_people' as const };
    await makeVersion(court.ffion, court.me, aPlan([...theirs, quiet], { audience }), began - 1);
    expect(await unowned()).toEqual([`1 reasonable adjustment. Somebody ${left}`]);

    // At another place where she is, too.
    const school = await makeSite(court.organisation);
    await makeStay(court.ffion, school);
    await makePosting(court.bex, school);
    expect(await unowned()).toEqual(['1 reasonable adjustment.']);
  });
});
