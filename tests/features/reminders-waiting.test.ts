import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/connection.server';
import { sentReminders, sites, talkRequests } from '../../db/tables.server';
import { answerPlanned } from '../../app/features/planned/answer-planned.server';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import type { BrokenPromise } from '../../app/features/to-do/find-broken-promises.server';
import type { NewHere } from '../../app/features/to-do/find-new-here.server';
import { sendReminders } from '../../app/features/to-do/send-reminders.server';
import { adjustmentField } from '../../app/domain/record-answers';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import type { Mail } from '../../app/platform/mail.server';
import * as noticeRoute from '../../app/routes/people.$personId.planned.$noticeId';
import * as reviewRoute from '../../app/routes/people.$personId.plan.review';
import * as toDoRoute from '../../app/routes/to-do';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { aProposal } from '../support/planned';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const hour = 60 * 60_000;
const day = 24 * hour;
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, rhian: string;
let mails: Mail[];

beforeEach(async () => {
  setClock(() => began);
  mails = [];
  court = await makeWillowCourt();
  rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen', email: 'rhian@example.org' });
  await makePosting(rhian, court.site, { role: 'lead' });
});
afterEach(() => setClock(undefined));

/** Mails what waits at that moment; gives how many of it went to Rhian. */
async function remind(at: number): Promise<number> {
  setClock(() => at);
  const before = mails.length;
  const failures: unknown[] = [];
  await sendReminders(
    async (mail) => void mails.push(mail),
    at,
    (error) => failures.push(error),
  );
  expect(failures).toEqual([]);
  return mails.slice(before).filter(({ to }) => to === 'rhian@example.org').length;
}
const codes = async () => (await fresh.current.read.select().from(sentReminders)).map(({ code }) => code);
async function toDo(account: string) {
  const { body } = await callRoute(toDoRoute, { path: '/to-do', params: {}, cookie: await signedIn(account) });
  return body as { answers: NewHere[]; plans: NewHere[]; broken: BrokenPromise[] };
}
const wish = () =>
  inTransaction(async (tx) => {
    const id = newId();
    await tx
      .insert(talkRequests)
      .values({ id, incidentId: newId(), siteId: court.site, accountId: court.sam, at: began });
  });
async function restricted(at: number, versionId = court.versionId): Promise<string> {
  const sam = await viewerOfAccount(court.sam);
  const incidentId = newId();
  setClock(() => at);
  await startIncident(sam, court.ffion, { incidentId, eventId: newId(), versionId });
  await recordEvent(sam, incidentId, { type: 'restriction_started', restriction: 'physical', eventId: newId() });
  return incidentId;
}

describe('a mail for what waits without a day', () => {
  it('says that something waits, and no more: no name, no word of it, no id', async () => {
    await wish();
    expect(await remind(began + hour)).toBe(1);
    const [{ subject, text }] = mails as [Mail];
    expect([subject, text]).toEqual([
      'Something waits for you',
      'Something new waits for you.\n\nSign in to see it.\n',
    ]);
    expect(await codes()).toEqual(['wish_to_talk']);
  });

  it('comes once for each thing, and at most once a day: what is new meanwhile comes with the next', async () => {
    await wish();
    expect(await remind(began + hour)).toBe(1);
    await wish();
    expect([await remind(began + hour), await remind(began + day)]).toEqual([0, 0]);
    expect([await remind(began + day + hour), await remind(began + 9 * day)]).toEqual([1, 0]);
    expect(mails).toHaveLength(2);
  });

  it('a deadline does not wait where it would pass before the next mail, and waits where it would not', async () => {
    await inTransaction((tx) => tx.update(sites).set({ setting: 'childrens_home' }).where(eq(sites.id, court.site)));
    const incidentId = await restricted(began);
    const sam = await viewerOfAccount(court.sam);
    await recordEvent(sam, incidentId, { type: 'over', eventId: newId() });
    await wish();
    // The record is due within 24 hours, and asked for when half of them are gone.
    expect([await remind(began + 11 * hour), await remind(began + 13 * hour)]).toEqual([1, 1]);
    await remind(began + 40 * hour);
    await wish();
    // What is due within five days is asked for a day before.
    const fiveDays = 120 * hour;
    expect(await remind(began + fiveDays - 30 * hour)).toBe(1);
    expect(await remind(began + fiveDays - 20 * hour)).toBe(0);
    expect(await remind(began + fiveDays - 6 * hour)).toBe(1);
    expect(mails.at(-1)?.text).toContain('You have something to finish by today.');
  });

  it('a plan that is due for review: to who leads there, a day after the restriction, until somebody looked', async () => {
    await restricted(began);
    await remind(began + hour);
    expect(await codes()).not.toContain('plan_review');
    expect((await toDo(rhian)).plans).toMatchObject([
      { preferredName: 'Ffion', words: 'A restriction was used today', to: `/people/${court.ffion}/plan/review` },
    ]);
    await remind(began + 3 * day);
    const rows = (await fresh.current.read.select().from(sentReminders)).filter(({ code }) => code === 'plan_review');
    expect(rows.map(({ accountId }) => accountId)).toEqual([rhian]);
    const place = { path: '/', params: { personId: court.ffion }, cookie: await signedIn(court.me) };
    await callRoute(reviewRoute, { ...place, form: { id: newId(), outcome: 'left', why: 'Still right.' } });
    expect((await toDo(rhian)).plans).toEqual([]);
    expect((await toDo(court.sam)).plans).toEqual([]);
  });

  it('an answer to a notice: to who gave it, until they opened it', async () => {
    const noticeId = newId();
    await proposeRestriction(await viewerOfAccount(rhian), court.ffion, aProposal({ id: noticeId }));
    expect(await remind(began + hour)).toBe(0);
    const said = { does: 'answer', answer: 'lets_talk', words: 'canary', helpedBy: '', basisReason: '' } as const;
    setClock(() => began + 2 * hour);
    await answerPlanned(await viewerOfAccount(court.me), court.ffion, noticeId, { ...said, id: newId() });
    expect(await remind(began + 3 * hour)).toBe(1);
    expect(mails.map(({ text }) => text).join()).not.toContain('canary');
    const to = `/people/${court.ffion}/planned/${noticeId}`;
    expect((await toDo(rhian)).answers).toMatchObject([{ words: "The answer today: let's talk.", to }]);
    expect((await toDo(court.sam)).answers).toEqual([]);
    const params = { personId: court.ffion, noticeId };
    await callRoute(noticeRoute, { path: to, params, cookie: await signedIn(rhian) });
    expect((await toDo(rhian)).answers).toEqual([]);
    expect(await remind(began + 5 * day)).toBe(0);
  });

  it('a promise that was not kept: to who makes sure of it', async () => {
    const owner = { name: 'Bex Nolan', accountId: court.bex };
    const promise = anItem('adjustments', 'Dim the lights.', { owner });
    const versionId = await makeVersion(court.ffion, court.me, aPlan([promise]), began);
    const incidentId = await restricted(began + hour, versionId);
    const answers = { [adjustmentField(promise.id)]: 'no' };
    const answered = { type: 'answered', eventId: newId(), after: 2, answers } as const;
    expect(await recordEvent(await viewerOfAccount(court.sam), incidentId, answered)).toMatchObject({ allowed: true });
    await remind(began + 2 * hour);
    expect(await fresh.current.read.select().from(sentReminders)).toMatchObject([
      { accountId: court.bex, aboutId: incidentId },
    ]);
    expect((await toDo(court.bex)).broken).toMatchObject([{ text: 'Dim the lights.' }]);
  });
});
