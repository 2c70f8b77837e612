import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/connection.server';
import { incidents, restrictionUses, sentReminders, sites } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import * as peopleRoute from '../../app/routes/people._index';
import * as startRoute from '../../app/routes/_index';
import * as toDoRoute from '../../app/routes/to-do';
import { mailFault, sendReminders } from '../../app/features/to-do/send-reminders.server';
import type { ToDoIncident } from '../../app/features/to-do/find-to-do.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { mailer, type Mailer } from '../../app/platform/mail.server';
import { readEnvironment } from '../../app/platform/environment.server';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, makeSite, signedIn } from '../support/fixtures';
import { mailServer } from '../support/mail-server';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const hour = 60 * 60_000;
const day = 24 * hour;
/** Wednesday 3 June, 2:32 pm in London. */
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, rhian: string, incidentId: string;
const failures: unknown[] = [];

beforeEach(async () => {
  setClock(() => began);
  failures.length = 0;
  court = await makeWillowCourt();
  await inTransaction((tx) => tx.update(sites).set({ setting: 'childrens_home' }).where(eq(sites.id, court.site)));
  rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen', email: 'rhian@example.org' });
  await makePosting(rhian, court.site, { role: 'lead' });
  incidentId = newId();
  const sam = await signedIn(court.sam);
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const place = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion } };
  expect((await callRoute(listRoute, { ...place, cookie: sam, form })).status).toBe(303);
  await tap(sam, { type: 'restriction_started', restriction: 'physical' });
  await tap(sam, { type: 'over' });
});
afterEach(() => setClock(undefined));

const tap = (cookie: string, fields: Record<string, string>) =>
  callRoute(incidentRoute, {
    path: `/incidents/${incidentId}`,
    params: { incidentId },
    cookie,
    form: { eventId: newId(), ...fields },
  });

/** As many more like it at each site, with their restriction. */
async function copies(count: number, siteIds = [court.site]) {
  const [one] = await fresh.current.read.select().from(incidents).where(eq(incidents.id, incidentId));
  const [use] = await fresh.current.read.select().from(restrictionUses);
  const others = siteIds.flatMap((siteId) =>
    Array.from({ length: count }, (_, later) => ({ ...one!, siteId, id: newId(), startedAt: began + later })),
  );
  await inTransaction(async (tx) => {
    await tx.insert(incidents).values(others);
    await tx.insert(restrictionUses).values(others.map(({ id }) => ({ ...use!, id: newId(), incidentId: id })));
  });
}

describe('P14: what waits after incidents stands on the first page of staff', () => {
  const listOf = async (account: string) => {
    const asked = { path: '/to-do', params: {}, cookie: await signedIn(account) };
    return ((await callRoute(toDoRoute, asked)).body as { list: ToDoIncident[] }).list;
  };
  const codes = async (account: string) => (await listOf(account))[0]?.items.map(({ code }) => code) ?? [];

  it('for who took part, and for who leads there; nobody else', async () => {
    expect(await codes(court.sam)).toEqual(expect.arrayContaining(['support', 'record', 'statements', 'learning']));
    expect(await codes(court.sam)).not.toContain('manager');
    expect(await codes(rhian)).toEqual(expect.arrayContaining(['support', 'record', 'manager', 'child', 'review']));
    expect(await codes(rhian)).not.toContain('statements');
    expect([await listOf(court.bex), await listOf(court.elsewhere)]).toEqual([[], []]);
  });

  it('also where nobody said that it is over, and however many there are', async () => {
    await tap(await signedIn(court.sam), { type: 'reopened' });
    expect(await codes(court.sam)).toEqual(expect.arrayContaining(['support', 'record', 'statements']));
    setClock(() => began + 50 * hour);
    const open = (await listOf(rhian))[0]?.items.filter(({ overdue }) => overdue).map(({ code }) => code);
    expect(open).toEqual(['record', 'manager']);
    setClock(() => began + 90 * day);
    expect(await codes(rhian)).toContain('record');
    await copies(70);
    expect(await listOf(rhian)).toHaveLength(71);
  });

  it('for four weeks from the end or the last restriction, whichever is later: five weeks apart are no reason to forget', async () => {
    const sam = () => signedIn(court.sam);
    const useId = (await fresh.current.read.select().from(restrictionUses))[0]!.id;
    const seenAt = async (at: number) => {
      setClock(() => at);
      return (await listOf(rhian)).length;
    };
    expect(await seenAt(began + 35 * day)).toBe(1);
    await tap(await sam(), { type: 'restriction_stopped', useId });
    expect([await seenAt(began + 62 * day), await seenAt(began + 64 * day)]).toEqual([1, 0]);
    setClock(() => began + 35 * day);
    await tap(await sam(), { type: 'reopened' });
    setClock(() => began + 40 * day);
    await tap(await sam(), { type: 'over' });
    expect([await seenAt(began + 67 * day), await seenAt(began + 69 * day)]).toEqual([1, 0]);
  });

  it('P10: who only signs the record or tells somebody is not asked for a statement; who was late is', async () => {
    setClock(() => began + hour);
    const [lead, bex] = [await signedIn(rhian), await signedIn(court.bex)];
    await tap(lead, { type: 'told', whom: 'commissioner', text: 'By telephone.' });
    await tap(lead, { type: 'signed', as: 'manager' });
    expect(await codes(rhian)).not.toContain('statements');
    await tap(bex, { type: 'note', text: 'The road was loud.' });
    expect(await codes(court.bex)).toEqual([]);
    await tap(bex, { type: 'note', text: 'I was there.', waited: String(2 * hour) });
    expect(await codes(court.bex)).toContain('statements');
    await tap(await signedIn(court.sam), { type: 'reopened' });
    expect(await codes(rhian)).not.toContain('statements');
  });

  it('says by when in words, and what is overdue first', async () => {
    const [first] = await listOf(rhian);
    const said = (code: string) => first?.items.find((each) => each.code === code);
    expect(said('manager')).toMatchObject({ by: 'by Friday, 2:32 pm', overdue: false });
    setClock(() => began + 50 * hour);
    const [later] = await listOf(rhian);
    expect(later?.items.slice(0, 2).map(({ code, by, overdue }) => [code, by, overdue])).toEqual([
      ['record', 'was due yesterday, 2:32 pm', true],
      ['manager', 'was due today, 2:32 pm', true],
    ]);
  });

  it('support comes first of what is not overdue', async () => {
    expect((await codes(court.sam))[0]).toBe('support');
  });

  it('on the first page of a worker and of a lead', async () => {
    const worker = await callRoute(peopleRoute, { path: '/people', params: {}, cookie: await signedIn(court.sam) });
    expect((worker.body as { toDo: ToDoIncident[] }).toDo.map((each) => each.incidentId)).toEqual([incidentId]);
    const lead = await callRoute(startRoute, { path: '/', params: {}, cookie: await signedIn(rhian) });
    const { toDo } = (lead.body as { start: { toDo: ToDoIncident[] } }).start;
    expect(toDo.map((each) => each.incidentId)).toEqual([incidentId]);
  });
});

const remind = (send: Mailer, at: number) => sendReminders(send, at, (error) => failures.push(error));
const to = (mail: string) => /^To: (.+)$/m.exec(mail)?.[1];

describe('reminders by mail', () => {
  it('name nobody, tell nothing of what happened, and say by when', async () => {
    const { mails, send, close } = await mailServer();
    await remind(send, began + 24 * hour + 60_000);
    await close();
    const rhians = mails.filter((mail) => to(mail) === 'rhian@example.org');
    expect(rhians).toHaveLength(1);
    expect(rhians[0]).toContain('You have something to finish by tomorrow.');
    for (const mail of mails) {
      // What stands in the subject and below the head; the head holds ids of the mail itself.
      const said = `${/^Subject: .+$/m.exec(mail)?.[0]} ${mail.slice(mail.indexOf('\n\n'))}`;
      expect(said).toContain('Sign in to see it.');
      expect(said).not.toMatch(
        /Ffion|Hughes|Okoro|Bowen|Willow|restrain|plan|incident|record|[0-9a-f]{8}-[0-9a-f]{4}/i,
      );
    }
    expect(failures).toEqual([]);
  });

  it('come once for each deadline and account, and not before half of the time is gone', async () => {
    const { mails, send, close } = await mailServer();
    expect(await remind(send, began + hour)).toBe(0);
    const first = await remind(send, began + 13 * hour);
    expect([first, mails.length]).toEqual([mails.length, first]);
    expect(first).toBeGreaterThan(0);
    expect(await remind(send, began + 13 * hour)).toBe(0);
    await close();
    const rows = await fresh.current.read.select().from(sentReminders);
    expect(new Set(rows.map(({ accountId, code }) => `${accountId} ${code}`)).size).toBe(rows.length);
    expect(rows.map(({ accountId }) => accountId)).toEqual(expect.arrayContaining([court.sam, rhian]));
    expect(rows.map(({ accountId }) => accountId)).not.toContain(court.bex);
  });

  it('leave nobody out, however much happened after it, here and elsewhere', async () => {
    await copies(70, [court.site, await makeSite(court.organisation)]);
    await sendReminders(
      async () => {},
      began + 13 * hour,
      (error) => failures.push(error),
    );
    expect(failures).toEqual([]);
    const rows = await fresh.current.read.select().from(sentReminders).where(eq(sentReminders.aboutId, incidentId));
    expect(rows.map(({ accountId }) => accountId)).toContain(court.sam);
  });

  it('are tried again where the mail server was away, and not where it refuses for good', async () => {
    const away = await mailServer();
    await away.close();
    expect(await remind(away.send, began + 13 * hour)).toBe(0);
    expect(failures.length).toBeGreaterThan(0);
    expect(await fresh.current.read.$count(sentReminders)).toBe(0);
    const refusing = await mailServer('550 no such mailbox');
    expect(await remind(refusing.send, began + 13 * hour)).toBe(0);
    await refusing.close();
    expect(await fresh.current.read.$count(sentReminders)).toBeGreaterThan(0);
    const again = await mailServer();
    expect(await remind(again.send, began + 13 * hour)).toBe(0);
    await again.close();
  });

  it('tell the log a code alone: no address', () => {
    const error = Object.assign(new Error('550 rhian@example.org'), { code: 'EENVELOPE', responseCode: 550 });
    expect(mailFault(error)).toEqual({ code: 'EENVELOPE', responseCode: 550 });
  });

  it('are not sent where no mail server is set', () => {
    expect(mailer(readEnvironment({}))).toBeNull();
  });
});
