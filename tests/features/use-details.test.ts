import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incidentEvents, incidents, restrictionUses } from '../../db/tables.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import type { RecordView } from '../../app/features/record/record-view';
import type { UseDetailsView } from '../../app/features/use-details/use-details-view';
import type { Viewer } from '../../app/domain/viewer';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as detailsRoute from '../../app/routes/incidents.$incidentId_.uses.$useId';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, sam: string, bex: string, me: string, viewer: Viewer, incidentId: string, useId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [sam, bex, me] = [await signedIn(court.sam), await signedIn(court.bex), await signedIn(court.me)];
  viewer = await viewerOfAccount(court.sam);
  incidentId = newId();
  await startIncident(viewer, court.ffion, { incidentId, eventId: newId(), versionId: court.versionId });
  useId = await begin('physical', '07');
});
afterEach(() => setClock(undefined));

async function begin(restriction: 'physical' | 'chemical' | 'seclusion', mhsdsType?: '07' | '14'): Promise<string> {
  const eventId = newId();
  const kind = mhsdsType ? { mhsdsType } : {};
  await recordEvent(viewer, incidentId, { type: 'restriction_started', restriction, eventId, ...kind });
  return eventId;
}

const at = (id = useId) => ({ path: `/incidents/${incidentId}/uses/${id}`, params: { incidentId, useId: id } });
async function opened(cookie = sam, id = useId): Promise<UseDetailsView> {
  const { status, body } = await callRoute(detailsRoute, { ...at(id), cookie });
  expect(status).toBe(200);
  return body as UseDetailsView;
}
function saved(cookie: string, view: UseDetailsView, form: Record<string, string | string[]>) {
  const { eventId, kindId, sequence, accountId } = view;
  const own = { eventId, kindId, tappedBy: accountId, after: String(sequence) };
  return callRoute(detailsRoute, { ...at(view.useId), cookie, form: { ...own, ...form } });
}
const log = async (cookie = sam) =>
  (await callRoute(incidentRoute, { path: `/incidents/${incidentId}`, params: { incidentId }, cookie }))
    .body as StaffView;
const record = async () =>
  (await callRoute(recordRoute, { path: `/incidents/${incidentId}/record`, params: { incidentId }, cookie: sam }))
    .body as RecordView;
const tap = (cookie: string, json: object) =>
  callRoute(eventsRoute, { path: `/incidents/${incidentId}/events`, params: { incidentId }, cookie, json });
const events = () => fresh.current.read.$count(incidentEvents);
const state = async () => (await fresh.current.read.select().from(incidents))[0]!.state;

const held = {
  'who:0': 'Sam Okoro, support worker',
  'parts:0': ['left_lower_arm', 'left_hand'],
  'unknown:1': 'yes',
  room: 'Kitchen',
};

describe('how a restriction was done (P11, P14)', () => {
  it('is one event, shown again to whoever completes it, and in the log in plain words', async () => {
    const answer = await saved(sam, await opened(), held);
    expect([answer.status, (answer.body as Response).headers.get('location')]).toEqual([
      303,
      `/incidents/${incidentId}#use-${useId}`,
    ]);
    expect(await events()).toBe(3);
    const view = await opened(bex);
    expect(view.details).toEqual({
      holders: [
        { who: 'Sam Okoro, support worker', parts: ['left_lower_arm', 'left_hand'] },
        { who: null, parts: [] },
      ],
      room: 'Kitchen',
    });
    expect(view.saved).toMatchObject({ who: 'Sam Okoro' });
    expect((await log()).log.at(-1)!.words).toContain('Sam Okoro, support worker: left lower arm and left hand.');
  });

  it('H7: the same form twice counts once; one that changes nothing writes nothing', async () => {
    const view = await opened();
    await saved(sam, view, held);
    expect(await saved(sam, view, held)).toMatchObject({ status: 303 });
    expect(await saved(sam, await opened(), { ...held, mhsdsType: '07' })).toMatchObject({ status: 303 });
    expect(await events()).toBe(3);
    expect(await saved(sam, view, { ...held, room: 'Hall' })).toMatchObject({ status: 409 });
    expect(await events()).toBe(3);
  });

  it('two who write unseen of each other lose nothing that the other wrote, and are asked where they differ', async () => {
    const [mine, theirs] = [await opened(sam), await opened(bex)];
    await saved(sam, mine, { room: 'Kitchen', 'who:0': 'Sam Okoro' });
    await saved(bex, theirs, { room: 'Hall' });
    const { details } = await opened();
    expect(details).toEqual({ room: 'Hall', holders: [{ who: 'Sam Okoro', parts: [] }] });
    expect((await log()).questions.join()).toContain('wrote about it at the same time');
  });

  it('a position that nobody has said is said with it, at once or not at all', async () => {
    const second = await begin('physical');
    const view = await opened(sam, second);
    expect(view.kinds).toContain('01');
    await saved(sam, view, { mhsdsType: '01', text: 'On a mat.' });
    expect((await state()).uses[1]).toMatchObject({ mhsdsType: '01', described: 'On a mat.' });
    expect(await saved(sam, await opened(sam, second), { mhsdsType: '14' })).toMatchObject({ status: 400 });
  });

  it('medicine is asked about for medicine alone', async () => {
    const injected = await begin('chemical', '14');
    const view = await opened(sam, injected);
    expect(view.asks).toContain('byMouthFirst');
    await saved(sam, view, { medicineName: 'Lorazepam', medicineDose: '1 mg', byMouthFirst: 'refused' });
    expect((await opened(sam, injected)).details).toEqual({
      medicineName: 'Lorazepam',
      medicineDose: '1 mg',
      byMouthFirst: 'refused',
    });
    await saved(sam, await opened(), { medicineName: 'Lorazepam' });
    expect((await opened()).details).toEqual({});
  });

  it('D4, D5: strangers get 404, readers 403, and what the page never had is refused; nothing changes', async () => {
    const before = await events();
    const view = await opened();
    const stranger = await signedIn(court.elsewhere);
    expect(await callRoute(detailsRoute, { ...at(), cookie: stranger })).toMatchObject({ status: 404 });
    expect(await saved(stranger, view, held)).toMatchObject({ status: 404 });
    expect(await callRoute(detailsRoute, { ...at(), cookie: me })).toMatchObject({ status: 403 });
    expect(await saved(me, view, held)).toMatchObject({ status: 403 });
    expect(await callRoute(detailsRoute, { ...at(newId()), cookie: sam })).toMatchObject({ status: 404 });
    expect(await saved(bex, view, held)).toMatchObject({ status: 409 });
    const wrongs: Record<string, string>[] = [
      { isAdmin: 'yes' },
      { 'parts:0': 'soul' },
      { 'who:9': 'x' },
      { after: '-1' },
    ];
    for (const wrong of wrongs) expect(await saved(sam, view, wrong)).toMatchObject({ status: 400 });
    const long = await saved(sam, view, { room: 'x'.repeat(201) });
    expect((long.body as FormRefusal).errors).toEqual({ room: ['Please use at most 200 letters.'] });
    expect((long.body as FormRefusal).typed.room).toHaveLength(201);
    expect(await events()).toBe(before);
  });

  it('P14: goes into the record by itself, and its questions are no gaps any more', async () => {
    const gaps = (view: RecordView) =>
      view.complete.flatMap(({ fields }) => fields.filter((each) => each.state === 'gap').map(({ key }) => key));
    const before = gaps(await record());
    expect(before).toEqual(expect.arrayContaining(['place', 'how_used', 'staff']));
    await saved(sam, await opened(), { 'who:0': 'Dr Ada Lowe, doctor', 'parts:0': 'head', room: 'Kitchen' });
    const view = await record();
    expect(gaps(view)).toEqual(before.filter((key) => !['place', 'how_used', 'staff'].includes(key)));
    expect(view.filledIn.howUsed).toContain('Dr Ada Lowe, doctor: head.');
    expect(view.filledIn.place).toMatch(/^Kitchen, /);
    expect(view.filledIn.staffInvolved!.split('\n')[0]).toBe('Dr Ada Lowe, doctor');
    expect(view.filledIn.staffInvolved).toContain('Sam Okoro');
  });
});

describe('a position that changes', () => {
  const change = () => ({
    type: 'position_changed',
    eventId: newId(),
    stopId: newId(),
    useId,
    mhsdsType: '11',
    tappedBy: court.sam,
  });

  it('H7: is a stop and a start at one moment, in one tap, and once however often it is sent', async () => {
    setClock(() => began + 3 * minute);
    const posted = change();
    expect(await tap(sam, posted)).toMatchObject({ status: 201 });
    setClock(() => began + 5 * minute);
    expect(await tap(sam, { ...posted, waited: 2 * minute })).toMatchObject({ status: 200 });
    const uses = await fresh.current.read.select().from(restrictionUses);
    expect(uses.sort((one, other) => one.startedAt - other.startedAt)).toMatchObject([
      { id: useId, mhsdsType: '07', stoppedAt: began + 3 * minute },
      { id: posted.eventId, mhsdsType: '11', startedAt: began + 3 * minute, stoppedAt: null },
    ]);
    expect(await events()).toBe(4);
  });

  it('P9: why the first was used is said of the next as of the use before it, and more can be said', async () => {
    const posted = change();
    await tap(sam, posted);
    await tap(bex, { type: 'reason_given', eventId: newId(), useId, text: 'The road.', tappedBy: court.bex });
    const reasons = async () => (await log()).uses.map(({ reason }) => reason);
    const first = { words: 'The road.', who: 'Bex Nolan', ofBefore: false };
    expect(await reasons()).toEqual([first, { ...first, ofBefore: true }]);
    const more = { type: 'reason_given', eventId: newId(), useId: posted.eventId, text: 'A car.' };
    await tap(sam, { ...more, tappedBy: court.sam });
    expect(await reasons()).toEqual([first, { words: 'A car.', who: 'you', ofBefore: false }]);
  });

  it('both are written or neither: another start with a stop that is known already is taken, a stranger’s id is not', async () => {
    const first = change();
    await tap(sam, first);
    expect(await tap(sam, { ...first, mhsdsType: '09' })).toMatchObject({ status: 409 });
    expect(await tap(sam, { ...first, eventId: useId })).toMatchObject({ status: 409 });
    expect(await tap(bex, { ...first, tappedBy: court.bex })).toMatchObject({ status: 409 });
    expect(await events()).toBe(4);
  });

  it('works as a plain form, and only physical positions are taken', async () => {
    const form = change();
    const place = { path: `/incidents/${incidentId}`, params: { incidentId }, cookie: sam };
    expect(await callRoute(incidentRoute, { ...place, form: { ...form, mhsdsType: '14' } })).toMatchObject({
      status: 400,
    });
    expect(await callRoute(incidentRoute, { ...place, form })).toMatchObject({ status: 303 });
    const { uses } = await log();
    expect(uses.map(({ positions }) => positions.length)).toEqual([0, 7]);
    expect(uses[1]!.positions.map(({ code }) => code)).not.toContain('11');
  });
});

describe('P9: prompts stay in sight', () => {
  it('the signs to stop while a hold runs; after an injection until somebody says that it is over', async () => {
    expect((await log()).danger).toMatchObject({ title: 'Let go and call 999 if Ffion' });
    expect((await log()).danger!.short).toContain("can't breathe");
    await tap(sam, { type: 'restriction_stopped', eventId: newId(), useId });
    expect((await log()).danger).toBeNull();
    const injected = await begin('chemical', '14');
    await tap(sam, { type: 'restriction_stopped', eventId: newId(), useId: injected });
    await tap(sam, { type: 'over', eventId: newId() });
    const after = await log();
    expect(after.danger).toMatchObject({ title: 'Stay with them and call 999 if Ffion' });
    expect(after.uses.map(({ inAfterCare }) => inAfterCare)).toEqual([false, true]);
    expect(await tap(sam, { type: 'after_care_over', eventId: newId(), useId: injected })).toMatchObject({
      status: 201,
    });
    expect((await log()).danger).toBeNull();
  });
});
