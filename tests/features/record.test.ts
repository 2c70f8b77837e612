import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { incidentEvents, incidents } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import type { StaffView } from '../../app/features/incidents/incident-view';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeSite, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, sam: string, bex: string, incidentId: string;
const accountOf = () => ({ [sam]: court.sam, [bex]: court.bex });

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [sam, bex] = [await signedIn(court.sam), await signedIn(court.bex)];
  incidentId = await begin();
});
afterEach(() => setClock(undefined));

async function begin(): Promise<string> {
  const id = newId();
  const form = { incidentId: id, eventId: newId(), versionId: court.versionId };
  const place = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion } };
  expect((await callRoute(listRoute, { ...place, cookie: sam, form })).status).toBe(303);
  return id;
}

const at = (id: string) => ({ path: `/incidents/${id}/record`, params: { incidentId: id } });
const tap = (cookie: string, fields: Record<string, string>) =>
  callRoute(incidentRoute, {
    path: `/incidents/${incidentId}`,
    params: { incidentId },
    cookie,
    form: { eventId: newId(), ...fields },
  });
async function opened(cookie = sam, id = incidentId): Promise<RecordView> {
  const { status, body } = await callRoute(recordRoute, { ...at(id), cookie });
  expect(status).toBe(200);
  return body as RecordView;
}
function saved(cookie: string, view: RecordView, form: Record<string, string | string[]>) {
  const own = { eventId: view.eventId, tappedBy: accountOf()[cookie]!, after: String(view.sequence) };
  return callRoute(recordRoute, { ...at(view.incidentId), cookie, form: { ...own, 'asked:harmTo': 'yes', ...form } });
}
const events = () => fresh.current.read.$count(incidentEvents);
const refusal = ({ body }: { body: unknown }) => (body as FormRefusal).errors;

describe('P14: the record is answered in any order, with gaps', () => {
  it('saves what was answered as one event, and shows it again', async () => {
    const before = await events();
    const answer = await saved(sam, await opened(), {
      leadUp: 'The bus was late.\r\nShe waited.',
      harmTo: ['person', 'staff'],
      harmSeriousness: 'not_sure',
      group: 'justified',
    });
    expect([answer.status, (answer.body as Response).headers.get('location')]).toEqual([
      303,
      `/incidents/${incidentId}/record#justified`,
    ]);
    expect(await events()).toBe(before + 1);
    expect((await opened(bex)).answers).toEqual({
      leadUp: 'The bus was late.\nShe waited.',
      harmTo: ['person', 'staff'],
      harmSeriousness: 'not_sure',
    });
  });

  it('H7: the same form twice counts once, and one that changes nothing writes nothing', async () => {
    const view = await opened();
    await saved(sam, view, { leadUp: 'The bus was late.' });
    const before = await events();
    await saved(sam, view, { leadUp: 'The bus was late.' });
    await saved(sam, await opened(), { leadUp: 'The bus was late.' });
    expect(await events()).toBe(before);
  });

  it('P11: nobody writes over an answer that they never saw: what they left alone stays', async () => {
    const [one, two] = [await opened(), await opened(bex)];
    await saved(sam, one, { leadUp: 'The bus was late.', place: '' });
    await saved(bex, two, { leadUp: '', place: 'The hall' });
    const view = await opened();
    expect(view.answers).toEqual({ leadUp: 'The bus was late.', place: 'The hall' });
    await saved(sam, view, { leadUp: '' });
    expect((await opened()).answers).toEqual({ place: 'The hall' });
  });

  it('what was wrong is said beside its field, and changes nothing', async () => {
    const before = await events();
    const view = await opened();
    expect(await saved(sam, view, { leadUp: 'x'.repeat(4_001), place: 'Hall' })).toMatchObject({
      status: 400,
      body: { typed: { place: 'Hall' }, errors: { leadUp: [expect.stringContaining('4000')] } },
    });
    expect((await saved(sam, view, { harmSeriousness: 'terrible' })).status).toBe(400);
    expect((await saved(sam, view, { harmTo: ['person', 'the moon'] })).status).toBe(400);
    expect((await saved(sam, view, { legalFramework: 'constructor' })).status).toBe(400);
    expect((await saved(sam, view, { isAdministrator: 'yes' })).status).toBe(400);
    expect((await saved(sam, view, { [`adjustment:${court.cards.id}`]: 'yes' })).status).toBe(400);
    expect(await events()).toBe(before);
  });

  it('what the law asks about the person is filled in from their last record: nobody types it twice', async () => {
    await saved(sam, await opened(), { mentalDisorder: 'None known', ldAutism: 'yes' });
    setClock(() => began + 60_000);
    const next = await opened(sam, await begin());
    expect(next.filledIn).toMatchObject({ mentalDisorder: 'None known', ldAutism: 'yes' });
    expect(next.answers).toEqual({});
  });

  it('the harm that the plan knows of, and each restriction on the way, are filled in from the plan and the log', async () => {
    const danger = anItem('health_risks', 'My asthma. I cannot lie on my front.');
    const version = await makeVersion(court.ffion, court.me, aPlan([danger]));
    court = { ...court, versionId: version };
    incidentId = await begin();
    expect((await opened()).filledIn.harmOfRestricting).toBe('“My asthma. I cannot lie on my front.”');
    const useId = newId();
    await tap(sam, { type: 'restriction_started', restriction: 'physical', mhsdsType: '07', eventId: useId });
    expect((await opened()).filledIn.steppedDown).toBeUndefined();
    setClock(() => began + 120_000);
    await tap(sam, { type: 'position_changed', useId, stopId: newId(), mhsdsType: '11' });
    const { filledIn, uses } = await opened();
    expect(uses).toHaveLength(2);
    expect(filledIn.steppedDown).toBe(`${uses[0]!.title}, 14:32–14:34\n${uses[1]!.title}, 14:34`);
  });

  it('P12: what a record of another place says of the person is filled in for nobody here', async () => {
    await saved(sam, await opened(), { mentalDisorder: 'None known' });
    const there = await makeSite(court.organisation);
    await inTransaction((tx) => tx.update(incidents).set({ siteId: there }).where(eq(incidents.id, incidentId)));
    expect((await opened(sam, await begin())).filledIn.mentalDisorder).toBeUndefined();
  });
});

describe('signing', () => {
  it('P14: is saved while nobody has said the reason, as the page posts it; what was said can be taken back', async () => {
    const open = await saved(sam, await opened(), { leadUp: 'The bus was late.', reasonCode: '' });
    expect(open.status).toBe(303);
    expect((await opened()).answers).toEqual({ leadUp: 'The bus was late.' });
    await saved(sam, await opened(), { reasonCode: '10' });
    expect((await opened()).answers.reasonCode).toBe('10');
    expect((await saved(sam, await opened(), { reasonCode: '' })).status).toBe(303);
    expect((await opened()).answers.reasonCode).toBeUndefined();
  });

  it('P11: after it is signed a change says why, and stays in sight beside the signature', async () => {
    await saved(sam, await opened(), { leadUp: 'The bus was late.' });
    await tap(sam, { type: 'signed', as: 'author' });
    const view = await opened();
    expect(view.signed.author).toMatchObject({ changes: 0 });
    expect(refusal(await saved(sam, view, { leadUp: 'The taxi was late.' }))).toHaveProperty('why');
    const long = { leadUp: 'The taxi was late.', why: 'x'.repeat(4_001) };
    expect(refusal(await saved(sam, view, long))).toHaveProperty('why');
    expect((await saved(sam, view, { leadUp: 'The taxi was late.', why: 'It was a taxi.' })).status).toBe(303);
    expect(await opened()).toMatchObject({
      answers: { leadUp: 'The taxi was late.' },
      signed: { author: { changes: 1 } },
    });
  });

  it('only who manages the place signs as its manager', async () => {
    const before = await events();
    expect((await tap(sam, { type: 'signed', as: 'manager' })).status).toBe(403);
    expect(await events()).toBe(before);
  });
});

describe('what is still missing (P14)', () => {
  it('each law says what it asks for, and one answer fewer is missing once it is given', async () => {
    await tap(sam, { type: 'restriction_started', restriction: 'physical' });
    const view = await opened();
    const [law] = view.complete;
    expect(law!.fields.find(({ key }) => key === 'outcome')).toMatchObject({ state: 'gap', link: 'outcome' });
    await saved(sam, view, { outcome: 'She sat down.' });
    const after = (await opened()).complete[0]!;
    expect(after.said).toBe(law!.said + 1);
    expect(after.fields.find(({ key }) => key === 'outcome')).toMatchObject({ state: 'said', link: null });
  });

  it('who had to be told is told by a person, or says why not; the last word counts', async () => {
    await tap(sam, { type: 'restriction_started', restriction: 'seclusion' });
    await saved(sam, await opened(), { seriousInjury: 'serious_injury' });
    const find = async () => (await opened()).toTell.find(({ audience }) => audience === 'safeguarding_team');
    expect(await find()).toMatchObject({ said: null, reasons: ['serious_injury'] });
    await tap(sam, { type: 'told', whom: 'safeguarding_team', withheld: 'yes', text: 'I could not reach them.' });
    expect((await find())!.said).toMatchObject({ withheld: true });
    await tap(bex, { type: 'told', whom: 'safeguarding_team', text: 'By telephone at 15:10.' });
    expect((await find())!.said).toMatchObject({ withheld: false, text: 'By telephone at 15:10.', who: 'Bex Nolan' });
    expect((await tap(sam, { type: 'told', whom: 'commissioner', text: ' ' })).status).toBe(400);
    await tap(sam, { type: 'told', whom: 'contact:Carys Hughes', text: 'By telephone.' });
    const told = (await opened()).log.filter(({ type }) => type === 'told').map(({ what }) => what);
    expect(told).toEqual(['The safeguarding team: not told', 'The safeguarding team: told', 'Carys Hughes: told']);
  });
});

describe('the clocks of seclusion', () => {
  it('say what is due next and what is overdue, are recorded in two taps, and stop with it', async () => {
    const eventId = newId();
    await tap(sam, { type: 'restriction_started', restriction: 'seclusion', eventId });
    const checks = async () => {
      const { body } = await callRoute(incidentRoute, {
        path: `/incidents/${incidentId}`,
        params: { incidentId },
        cookie: sam,
      });
      return (body as StaffView).uses[0]!.checks;
    };
    const observation = async () => (await checks()).find(({ check }) => check === 'obs_15');
    expect(await observation()).toMatchObject({ due: { day: null, time: '14:47' }, overdue: false, last: null });
    setClock(() => began + 16 * 60_000);
    expect((await checks())[0]).toMatchObject({ check: 'obs_15', overdue: true });
    expect((await tap(sam, { type: 'checked', useId: eventId, check: 'obs_15' })).status).toBe(303);
    expect(await observation()).toMatchObject({
      due: { day: null, time: '15:03' },
      overdue: false,
      last: { day: null, time: '14:48' },
    });
    expect((await tap(sam, { type: 'checked', useId: eventId, check: 'never_heard_of' })).status).toBe(400);
    // The night after, what was due yesterday says so.
    setClock(() => began + 11 * 60 * 60_000);
    expect(await observation()).toMatchObject({ due: { day: 'yesterday', time: '15:03' }, overdue: true });
    await tap(sam, { type: 'restriction_stopped', useId: eventId });
    expect(await checks()).toEqual([]);
  });
});
