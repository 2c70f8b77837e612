import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, people, sentReminders, sites, stays } from '../../db/tables.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import type { ListedIncident } from '../../app/features/incidents/list-incidents.server';
import { findLeadStart } from '../../app/features/people/lead-start.server';
import { findToDo } from '../../app/features/to-do/find-to-do.server';
import { sendReminders } from '../../app/features/to-do/send-reminders.server';
import { setClock } from '../../app/platform/clock';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as learningRoute from '../../app/routes/incidents.$incidentId_.learning';
import * as readRoute from '../../app/routes/incidents.$incidentId_.record_.read';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as statementRoute from '../../app/routes/incidents.$incidentId_.statement';
import * as supportRoute from '../../app/routes/incidents.$incidentId_.support';
import * as goneRoute from '../../app/routes/sites.$siteId.records';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, makeSite, makeStay, signedIn } from '../support/fixtures';
import { beganAt, twoWorkers } from '../support/two-workers';
import { viewerOfAccount } from '../support/viewer';

const fresh = freshDatabase();
const { here, post, started, held, stateOf, eventsOf } = twoWorkers();
const minute = 60_000;
const day = 24 * 60 * minute;

const pages: Record<string, RouteModule> = {
  '': incidentRoute,
  '/record': recordRoute,
  '/record/read': readRoute,
  '/support': supportRoute,
  '/learning': learningRoute,
  '/statement': statementRoute,
};

let id: string, rhian: string, elsewhereLead: string;

/** It happened and was ended; then the person left, and nobody has finished the record. */
beforeEach(async () => {
  rhian = await makeAccount(here.court.organisation, 'lead', { name: 'Rhian Bowen' });
  await makePosting(rhian, here.court.site, { role: 'lead' });
  const ward = await makeSite(here.court.organisation, { name: 'Rowan Ward', setting: 'mh_inpatient' });
  elsewhereLead = await makeAccount(here.court.organisation, 'lead');
  await makePosting(elsewhereLead, await makeSite(here.court.organisation), { role: 'lead' });
  id = await started();
  const useId = await held(id);
  setClock(() => beganAt + 5 * minute);
  expect(await post(here.sam, id, { type: 'restriction_stopped', useId })).toMatchObject({ allowed: true });
  expect(await post(here.sam, id, { type: 'over' })).toMatchObject({ allowed: true });
  await fresh.current.write(async (tx) => {
    await tx.update(stays).set({ until: beganAt + day });
    await tx.update(sites).set({ setting: 'childrens_home' }).where(eq(sites.id, here.court.site));
  });
  await makeStay(here.court.ffion, ward, { from: beganAt + day });
});

async function openAs(account: string, page = '') {
  const [path = ''] = page.split('#');
  const asked = { path: `/incidents/${id}${path}`, params: { incidentId: id }, cookie: await signedIn(account) };
  return callRoute(pages[path]!, asked);
}
const toDoOf = async (account: string, at: number) => findToDo(await viewerOfAccount(account), at);

describe('the record of somebody who moved, left or died (P11, SAFETY C6)', () => {
  it.each([
    ['they moved', async () => {}],
    [
      'they died',
      async () => fresh.current.write(async (tx) => void (await tx.update(people).set({ diedOn: '2026-06-09' }))),
    ],
  ])('%s: who leads where it happened reads it, signs it and puts it right years later', async (_why, happens) => {
    await happens();
    setClock(() => beganAt + 800 * day);
    for (const page of Object.keys(pages)) expect([page, (await openAs(rhian, page)).status]).toEqual([page, 200]);
    const lead = await viewerOfAccount(rhian);
    expect(await post(lead, id, { type: 'signed', as: 'manager' })).toMatchObject({ allowed: true });
    const [first] = await eventsOf(id);
    const correction = {
      type: 'corrected',
      correctedId: first!.id,
      text: 'It was the kitchen.',
      because: 'I asked Sam.',
    };
    expect(await post(lead, id, correction)).toMatchObject({ allowed: true });
    expect((await stateOf(id)).signed.manager?.accountId).toBe(rhian);
    // P12: the person, and who comes after them, can read that it was opened.
    const looks = and(eq(auditEntries.action, 'incident.looked'), eq(auditEntries.accountId, rhian));
    expect(await fresh.current.read.$count(auditEntries, looks)).toBeGreaterThan(0);
  });

  it('nobody else does: no worker of then or now, and nobody who leads another place', async () => {
    setClock(() => beganAt + 40 * day);
    for (const account of [here.court.sam, here.court.bex, elsewhereLead]) {
      expect((await openAs(account)).status).toBe(404);
      expect((await openAs(account, '/record/read')).status).toBe(404);
    }
  });

  it('a list leads to it: for who leads where it happened, and nobody else', async () => {
    const { site } = here.court;
    const page = { path: `/sites/${site}/records`, params: { siteId: site } };
    const listed = async (account: string) => callRoute(goneRoute, { ...page, cookie: await signedIn(account) });
    const linkedFor = async (account: string, at: number) =>
      (await findLeadStart(await viewerOfAccount(account), at)).gone.map(({ siteId }) => siteId);
    // While she stays there she is among who is here.
    expect(await linkedFor(rhian, beganAt + 10 * minute)).toEqual([]);
    expect((await listed(rhian)).body).toMatchObject({ list: [] });
    setClock(() => beganAt + 800 * day);
    expect(await linkedFor(rhian, beganAt + 800 * day)).toEqual([site]);
    const { list } = (await listed(rhian)).body as { list: ListedIncident[] };
    expect(list).toMatchObject([{ id, name: 'Ffion Hughes', when: 'Wednesday 3 June 2026, 2:32 pm' }]);
    for (const each of list) {
      const opened = { path: `/incidents/${each.id}`, params: { incidentId: each.id }, cookie: await signedIn(rhian) };
      expect((await callRoute(incidentRoute, opened)).status).toBe(200);
    }
    expect(await linkedFor(elsewhereLead, beganAt + 800 * day)).toEqual([]);
    for (const account of [elsewhereLead, here.court.sam, here.court.me, here.court.administrator]) {
      expect((await listed(account)).status).toBe(404);
    }
  });

  it('who took part finishes theirs within four weeks, and opens no page of the person', async () => {
    setClock(() => beganAt + 20 * day);
    expect((await openAs(here.court.bex)).status).toBe(404);
    for (const page of Object.keys(pages)) {
      expect([page, (await openAs(here.court.sam, page)).status]).toEqual([page, 200]);
    }
    const view = (await openAs(here.court.sam)).body as StaffView;
    expect([view.isWithThem, view.toComplete.map(({ code }) => code)]).toEqual([
      false,
      expect.not.arrayContaining(['review']),
    ]);
  });

  it('whatever waits opens, for as long as it waits; for who may not read it nothing waits', async () => {
    for (const after of [2, 8, 27]) {
      setClock(() => beganAt + after * day);
      for (const account of [here.court.sam, rhian]) {
        const links = (await toDoOf(account, beganAt + after * day)).flatMap(({ items }) => items.map(({ to }) => to));
        expect(links.length).toBeGreaterThan(0);
        for (const to of links) {
          expect(to).toMatch(new RegExp(`^/incidents/${id}`));
          expect([to, (await openAs(account, to.slice(`/incidents/${id}`.length))).status]).toEqual([to, 200]);
        }
      }
      expect(await toDoOf(here.court.bex, beganAt + after * day)).toEqual([]);
    }
    expect(await toDoOf(here.court.sam, beganAt + 29 * day)).toEqual([]);
  });

  it('and no mail is sent for what its reader may not open', async () => {
    await fresh.current.write(async (tx) => void (await tx.update(stays).set({ until: beganAt + minute })));
    for (const after of [1.5, 4, 9])
      await sendReminders(
        async () => {},
        beganAt + after * day,
        () => {},
      );
    const rows = await fresh.current.read.select().from(sentReminders).where(eq(sentReminders.aboutId, id));
    expect(rows.map(({ code }) => code)).toContain('manager');
    expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set([here.court.sam, rhian]));
    expect(rows.map(({ code }) => code)).not.toContain('review');
  });
});
