import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { inTransaction } from '../../db/connection.server';
import { plannedEvents, plannedNotices } from '../../db/tables.server';
import type { Viewer } from '../../app/domain/viewer';
import { answerPlanned } from '../../app/features/planned/answer-planned.server';
import { findPlanned } from '../../app/features/planned/find-planned.server';
import { plannedLines, plannedRows } from '../../app/features/planned/planned-rows.server';
import { proposeRestriction, type Proposal } from '../../app/features/planned/propose-restriction.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { now, setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as newRoute from '../../app/routes/people.$personId.planned.new';
import * as noticeRoute from '../../app/routes/people.$personId.planned.$noticeId';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeCircle, makeDecider, makePosting, signedIn } from '../support/fixtures';
import { aProposal, inDays } from '../support/planned';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
let court: WillowCourt;
let lead: Viewer, me: Viewer;

beforeEach(async () => {
  court = await makeWillowCourt();
  const id = await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' });
  await makePosting(id, court.site, { role: 'lead' });
  lead = await viewerOfAccount(id);
  me = await viewerOfAccount(court.me);
});
afterEach(() => setClock(undefined));

const zone = 'Europe/London';
const propose = (more: Partial<Proposal> = {}, by = lead) => proposeRestriction(by, court.ffion, aProposal(more));
async function proposed(more: Partial<Proposal> = {}): Promise<string> {
  const id = newId();
  expect(await propose({ id, ...more })).toEqual({ allowed: true });
  return id;
}
const answer = (id: string, said: 'yes' | 'no' | 'lets_talk', words = '', by = me, basisReason = '') =>
  answerPlanned(by, court.ffion, id, { does: 'answer', id: newId(), answer: said, words, helpedBy: '', basisReason });
const writeDown = (id: string, said: 'yes' | 'no', by: Viewer, more: { words?: string } = {}) =>
  answerPlanned(by, court.ffion, id, {
    ...{ does: 'write_down', id: newId(), answer: said, words: '', showed: 'She pushed the paper away.' },
    ...{ howTold: 'With the Easy Read notice.', withThem: 'Her sister.', ...more },
  });
async function line(id: string) {
  return plannedLines(await plannedRows(court.ffion), now(), zone).find((each) => each.id === id);
}
const state = async (id: string) => (await line(id))?.state;
function later(days: number) {
  const at = Date.now() + days * 86_400_000;
  setClock(() => at);
}
async function card(by: string): Promise<string> {
  const cookie = await signedIn(by);
  const reply = await rightNowCard({ url: `/people/${court.ffion}/now`, headers: { cookie } });
  return reply?.body.toString() ?? '';
}

describe('notice before a planned restriction', () => {
  it('silence is no agreement, and yes counts only after the time to say no (P1)', async () => {
    const id = await proposed();
    expect(await state(id)).toBe('waiting');
    later(15);
    expect(await state(id)).toBe('not_agreed');
    setClock(undefined);
    await answer(id, 'yes');
    expect(await state(id)).toBe('yes_so_far');
    later(15);
    expect(await state(id)).toBe('agreed');
  });

  it('stops counting on its end date by itself, and says so; going on needs a new notice, and an answer to it', async () => {
    const id = await proposed();
    await answer(id, 'yes');
    later(60);
    expect(await state(id)).toBe('agreed');
    later(61);
    expect(await line(id)).toMatchObject({ state: 'ended', wasAgreed: true });
    expect(await card(court.sam)).toMatch(/Environmental restraint:<\/b> ended on .* does not count/);
    const next = await proposed({ followsId: id });
    expect([await line(id), await state(next)]).toEqual([undefined, 'waiting']);
    expect((await findPlanned(court.ffion, id, now(), zone))?.followedById).toBe(next);
  });

  it('the person’s no stands beside it for good, wherever staff read it, and a later yes does not take it away (P4)', async () => {
    const id = await proposed();
    await answer(id, 'no', 'It feels like prison.');
    expect(await state(id)).toBe('not_agreed');
    const html = await card(court.sam);
    expect(html).toContain('Environmental restraint:</b> not agreed.');
    expect(html).toContain('It feels like prison.');
    expect(html).not.toContain('<script');
    await answer(id, 'yes');
    later(15);
    expect(await line(id)).toMatchObject({
      state: 'agreed',
      objection: { answer: 'no', words: 'It feels like prison.' },
    });
    expect((await findPlanned(court.ffion, id, now(), zone))?.answers.map((each) => each.answer)).toEqual([
      'no',
      'yes',
    ]);
  });

  it('who decides for the person says on what basis, and never over the person’s own no (P1)', async () => {
    await makeDecider(court.ffion, court.sister);
    const sister = await viewerOfAccount(court.sister);
    const id = await proposed();
    expect(await answer(id, 'yes', '', sister)).toEqual({ allowed: false, reason: 'basis-missing' });
    expect(await answer(id, 'yes', '', sister, 'She could not follow it.')).toEqual({ allowed: true });
    later(15);
    expect(await state(id)).toBe('decided_for');
    const [decided] = (await findPlanned(court.ffion, id, now(), zone))?.answers ?? [];
    expect(decided).toMatchObject({ by: 'Carys Hughes', basis: 'attorney or deputy for health and welfare' });
    await answer(id, 'no');
    expect(await state(id)).toBe('not_agreed');
  });

  it('leads and the key worker propose, and nobody else; staff answer for nobody (C1)', async () => {
    const bex = await viewerOfAccount(court.bex);
    expect(await propose({}, bex)).toEqual({ allowed: false, reason: 'unseen' });
    await makeCircle(court.ffion, court.bex, 'Key worker');
    expect(await propose({}, bex)).toEqual({ allowed: true });
    for (const id of [court.me, court.sister, court.elsewhere, court.administrator]) {
      expect(await propose({}, await viewerOfAccount(id))).toMatchObject({ allowed: false });
    }
    const id = await proposed();
    expect(await answer(id, 'yes', '', bex)).toEqual({ allowed: false, reason: 'not-yours' });
    expect(await answer(id, 'yes', '', await viewerOfAccount(court.elsewhere))).toMatchObject({ allowed: false });
    expect(await fresh.current.read.$count(plannedEvents)).toBe(0);
  });

  it('P9: where a red line forbids it, it asks why, and the person reads that under their own words', async () => {
    expect(await propose({ type: 'physical' })).toEqual({ allowed: false, reason: 'red-line' });
    const id = await proposed({ type: 'physical', despiteRedLine: 'Only by the road.' });
    const found = await findPlanned(court.ffion, id, now(), zone);
    expect(found).toMatchObject({ redLines: ["Don't hold me."], notice: { despiteRedLine: 'Only by the road.' } });
  });

  it('has an end within six months and a week at least to say no; a form comes back with what was typed', async () => {
    expect(await propose({ objectBy: inDays(6) })).toMatchObject({ reason: 'object-too-soon' });
    expect(await propose({ until: inDays(190), reviewOn: inDays(20) })).toMatchObject({ reason: 'ends-too-late' });
    expect(await propose({ until: inDays(14) })).toMatchObject({ reason: 'ends-before-objecting' });
    expect(await propose({ reviewOn: inDays(61) })).toMatchObject({ reason: 'review-outside' });
    const { rungs, ...form } = { ...aProposal({ until: inDays(190) }), followsId: '' };
    const cookie = await signedIn(lead.accountId);
    const params = { personId: court.ffion };
    const sent = { path: '/', params, cookie, form: { ...form, rungs: rungs.join('\n') } };
    const back = await callRoute(newRoute, sent);
    expect(back).toMatchObject({
      status: 400,
      body: { errors: { until: [expect.any(String)] }, typed: { who: 'The night staff.' } },
    });
    expect(await fresh.current.read.$count(plannedNotices)).toBe(0);
    expect((await callRoute(newRoute, { ...sent, form: { ...sent.form, until: inDays(60) } })).status).toBe(303);
  });

  it('is taken back with a reason, and no row of it is ever changed (P11)', async () => {
    const id = await proposed();
    const form = { does: 'withdraw', id: newId(), words: 'A bell is enough.' };
    const at = { path: '/', params: { personId: court.ffion, noticeId: id } };
    expect((await callRoute(noticeRoute, { ...at, cookie: await signedIn(court.me), form })).status).toBe(403);
    const cookie = await signedIn(lead.accountId);
    expect((await callRoute(noticeRoute, { ...at, cookie, form })).status).toBe(303);
    expect((await callRoute(noticeRoute, { ...at, cookie, form })).status).toBe(303);
    expect(await state(id)).toBe('withdrawn');
    expect(await card(court.sam)).not.toContain('Environmental restraint:');
    for (const table of [plannedNotices, plannedEvents]) {
      expect(await fresh.current.read.$count(table)).toBe(1);
      await expect(inTransaction((tx) => tx.delete(table))).rejects.toThrow();
      await expect(inTransaction((tx) => tx.update(table).set({ at: sql`0` } as never))).rejects.toThrow();
    }
  });

  it('staff write down a no of the person’s: it counts in full, as written by them and never as “I” (P3, P4)', async () => {
    const id = await proposed();
    const sam = await viewerOfAccount(court.sam);
    expect(await writeDown(id, 'no', sam)).toEqual({ allowed: true });
    expect(await state(id)).toBe('not_agreed');
    expect(await card(court.bex)).toMatch(/Sam Okoro wrote down on .*: Ffion said or showed no\./);
    expect(await card(court.bex)).toContain('She pushed the paper away.');
    const [written] = (await findPlanned(court.ffion, id, now(), zone))?.answers ?? [];
    expect(written).toMatchObject({
      by: 'Sam Okoro',
      basis: null,
      written: { howTold: 'With the Easy Read notice.', withThem: 'Her sister.' },
    });
    await makeDecider(court.ffion, court.sister);
    const sister = await viewerOfAccount(court.sister);
    await answer(id, 'yes', '', sister, 'She could not follow it.');
    later(15);
    expect(await state(id)).toBe('not_agreed');
  });

  it('a yes that staff wrote down counts only when the person, or who decides for them, says so (P1)', async () => {
    const id = await proposed();
    await writeDown(id, 'yes', lead, { words: 'All right then.' });
    expect(await state(id)).toBe('yes_written');
    later(15);
    expect(await state(id)).toBe('yes_written');
    await answer(id, 'yes');
    expect(await state(id)).toBe('agreed');
  });

  it('only staff there write down, with what shows it; a form comes back with what was typed (C1, P11)', async () => {
    const id = await proposed();
    for (const each of [court.me, court.sister, court.elsewhere, court.administrator]) {
      expect(await writeDown(id, 'no', await viewerOfAccount(each))).toMatchObject({ allowed: false });
    }
    const at = { path: '/', params: { personId: court.ffion, noticeId: id }, cookie: await signedIn(court.sam) };
    const form = { does: 'write_down', id: newId(), answer: 'no', words: '', howTold: 'By word.', withThem: 'Nobody.' };
    const back = await callRoute(noticeRoute, { ...at, form });
    expect(back).toMatchObject({
      status: 400,
      body: { errors: { showed: [expect.any(String)] }, typed: { howTold: 'By word.' } },
    });
    for (const twice of [1, 2]) {
      const sent = await callRoute(noticeRoute, { ...at, form: { ...form, showed: 'She turned away.' } });
      expect([twice, sent.status]).toEqual([twice, 303]);
    }
    expect(await fresh.current.read.$count(plannedEvents)).toBe(1);
  });
});
