import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, checkIns, incidentEvents, incidents } from '../../db/tables.server';
import * as startRoute from '../../app/routes/_index';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as checkInRoute from '../../app/routes/incidents.$incidentId_.check-in';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as supportRoute from '../../app/routes/incidents.$incidentId_.support';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import * as toDoRoute from '../../app/routes/to-do';
import type { StaffView } from '../../app/features/incidents/incident-view';
import type { LeadStart } from '../../app/features/people/lead-start.server';
import type { RecordView } from '../../app/features/record/record-view';
import type { SupportView } from '../../app/features/support/support-view';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, sam: string, bex: string, rhian: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  const lead = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen' });
  await makePosting(lead, court.site, { role: 'lead' });
  [sam, bex, rhian] = [await signedIn(court.sam), await signedIn(court.bex), await signedIn(lead)];
  incidentId = newId();
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const place = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion } };
  expect((await callRoute(listRoute, { ...place, cookie: sam, form })).status).toBe(303);
  await tap({ type: 'restriction_started', restriction: 'physical' });
  await tap({ type: 'over' });
});
afterEach(() => setClock(undefined));

const at = (page: string) => ({ path: `/incidents/${incidentId}/${page}`, params: { incidentId } });
const tap = (fields: Record<string, string>) =>
  callRoute(incidentRoute, { ...at(''), cookie: sam, form: { eventId: newId(), ...fields } });
const offered = (fields: Record<string, string>, eventId = newId()) =>
  callRoute(supportRoute, { ...at('support'), cookie: sam, form: { type: 'support_given', eventId, ...fields } });
const supported = async () => (await callRoute(supportRoute, { ...at('support'), cookie: bex })).body as SupportView;
const toComplete = async () =>
  ((await callRoute(incidentRoute, { ...at(''), cookie: sam })).body as StaffView).toComplete
    .filter(({ elsewhere }) => elsewhere)
    .map(({ code }) => code);
const record = async () => (await callRoute(recordRoute, { ...at('record'), cookie: bex })).body as RecordView;

describe('support comes before record and learning', () => {
  it('P14: it is the first thing still to do, until it is written down of everybody', async () => {
    expect((await toComplete())[0]).toBe('support');
    await offered({ whom: 'person', answer: 'wanted', text: 'Tea with Sam, at 3' });
    await offered({ whom: 'others', answer: 'nobody_there' });
    expect((await toComplete())[0]).toBe('support');
    await offered({ whom: 'staff', answer: 'not_now', text: 'A break' });
    expect(await toComplete()).not.toContain('support');
  });

  it('P11: "not now" can be asked again: both answers stay, each with who wrote it', async () => {
    await offered({ whom: 'person', answer: 'not_now', text: 'A call to Carys' });
    setClock(() => began + 60 * 60_000);
    await offered({ whom: 'person', answer: 'wanted', text: 'A call to Carys, again' });
    expect((await supported()).lines.person).toEqual([
      { answer: 'not_now', text: 'A call to Carys', who: 'Sam Okoro', when: 'Wednesday 3 June 2026, 2:32 pm' },
      { answer: 'wanted', text: 'A call to Carys, again', who: 'Sam Okoro', when: 'Wednesday 3 June 2026, 3:32 pm' },
    ]);
  });

  it('is said of the record too, and nobody types it twice', async () => {
    await offered({ whom: 'person', answer: 'wanted', text: 'Tea with Sam' });
    const view = await record();
    expect(view.support.person.map(({ text }) => text)).toEqual(['Tea with Sam']);
    expect(view.filledIn).not.toHaveProperty('supportAfter');
  });

  it('H7: the same form twice counts once; what was offered is said, and what was typed stays', async () => {
    const before = await fresh.current.read.$count(incidentEvents);
    const id = newId();
    await offered({ whom: 'person', answer: 'wanted', text: 'Tea' }, id);
    expect((await offered({ whom: 'person', answer: 'wanted', text: 'Tea' }, id)).status).toBe(303);
    expect(await fresh.current.read.$count(incidentEvents)).toBe(before + 1);
    const refused = await offered({ whom: 'others', answer: 'not_now', text: '' });
    expect([refused.status, (refused.body as FormRefusal).errors, (refused.body as FormRefusal).typed.whom]).toEqual([
      400,
      { text: ['Say what you offered.'] },
      'others',
    ]);
    expect((await offered({ whom: 'person', answer: 'nobody_there' })).status).toBe(400);
    expect(await fresh.current.read.$count(incidentEvents)).toBe(before + 1);
  });
});

interface OwnPage {
  said: { howIAm: string };
  kept: string | null;
  asked: string | null;
}
const checkIn = (cookie: string, form?: Record<string, string>) =>
  callRoute(checkInRoute, { ...at('check-in'), cookie, ...(form && { form }) });
const ownPage = async (cookie: string) => (await checkIn(cookie)).body as OwnPage;
const leadsStart = async () =>
  ((await callRoute(startRoute, { path: '/', params: {}, cookie: rhian })).body as Start).start.talk;
interface Start {
  start: LeadStart;
}

describe('a page of their own for staff', () => {
  it('is read by its author alone: not by a colleague, not by the lead, not in any record, log or audit entry', async () => {
    const before = await fresh.current.read.$count(auditEntries);
    await checkIn(sam, { do: 'keep', howIAm: 'canary-shaky', wouldHelp: 'canary-break', talkTo: 'canary-mate' });
    expect(await fresh.current.read.$count(auditEntries)).toBe(before);
    expect(await ownPage(sam)).toMatchObject({ said: { howIAm: 'canary-shaky' }, kept: 'today' });
    for (const cookie of [bex, rhian, await signedIn(court.me)]) {
      const pages = await Promise.all([
        checkIn(cookie),
        callRoute(incidentRoute, { ...at(''), cookie }),
        callRoute(recordRoute, { ...at('record'), cookie }),
        callRoute(supportRoute, { ...at('support'), cookie }),
        callRoute(toDoRoute, { path: '/to-do', params: {}, cookie }),
        callRoute(startRoute, { path: '/', params: {}, cookie }),
      ]);
      expect(JSON.stringify(pages)).not.toContain('canary');
    }
    const { read } = fresh.current;
    const kept = [await read.select().from(incidentEvents), await read.select().from(incidents)];
    expect(JSON.stringify([...kept, await read.select().from(auditEntries)])).not.toContain('canary');
  });

  it('is changed and thrown away by its author, and empty boxes keep nothing', async () => {
    await checkIn(sam, { do: 'keep', howIAm: 'Shaky', wouldHelp: '', talkTo: '' });
    await checkIn(bex, { do: 'throw-away', howIAm: '', wouldHelp: '', talkTo: '' });
    await checkIn(sam, { do: 'keep', howIAm: 'Better', wouldHelp: '', talkTo: '' });
    expect((await ownPage(sam)).said.howIAm).toBe('Better');
    await checkIn(sam, { do: 'throw-away', howIAm: 'Better', wouldHelp: '', talkTo: '' });
    expect(await ownPage(sam)).toMatchObject({ said: { howIAm: '' }, kept: null });
    await checkIn(sam, { do: 'keep', howIAm: ' ', wouldHelp: '', talkTo: '' });
    expect(await fresh.current.read.$count(checkIns)).toBe(0);
  });

  it('says one sentence to the lead where its author asks for it, and takes it back; what was typed is kept', async () => {
    await checkIn(sam, { do: 'ask', howIAm: 'canary-shaky', wouldHelp: '', talkTo: '' });
    await checkIn(sam, { do: 'ask', howIAm: 'canary-shaky', wouldHelp: '', talkTo: '' });
    const [request, ...more] = await leadsStart();
    expect([request, more]).toEqual([
      { id: request!.id, name: 'Sam Okoro', siteName: 'Willow Court', when: 'today at 2:32 pm' },
      [],
    ]);
    expect((await ownPage(sam)).asked).toBe('today');
    await checkIn(sam, { do: 'take-back' });
    expect([await leadsStart(), (await ownPage(sam)).said.howIAm]).toEqual([[], 'canary-shaky']);
    await checkIn(sam, { do: 'ask', howIAm: '', wouldHelp: '', talkTo: '' });
    const form = { do: 'talked', id: request!.id };
    expect((await callRoute(toDoRoute, { path: '/to-do', params: {}, cookie: bex, form })).status).toBe(404);
    expect((await callRoute(toDoRoute, { path: '/to-do', params: {}, cookie: rhian, form })).status).toBe(303);
    expect(await leadsStart()).toEqual([]);
  });

  it('stays theirs when they work elsewhere, and says nothing of the person', async () => {
    await checkIn(sam, { do: 'keep', howIAm: 'Shaky', wouldHelp: '', talkTo: '' });
    setClock(() => began + 30 * 24 * 60 * 60_000);
    const { status, body } = await checkIn(await signedIn(court.sam));
    expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('Ffion')]);
    expect((await checkIn(await signedIn(court.elsewhere))).status).toBe(404);
    const [own] = await fresh.current.read.select().from(checkIns).where(eq(checkIns.accountId, court.sam));
    expect(own?.howIAm).toBe('Shaky');
  });
});
