import { describe, expect, it } from 'vitest';
import { incidentEvents, incidents, restrictionUses } from '../../db/tables.server';
import { foldIncident } from '../../app/domain/incident-fold';
import type { UseDetailsView } from '../../app/features/use-details/use-details-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as detailsRoute from '../../app/routes/incidents.$incidentId_.uses.$useId';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { beganAt, twoWorkers } from '../support/two-workers';

const fresh = freshDatabase();
const { here, post, opened, started, held, eventsOf, stateOf, log, record, answer } = twoWorkers();
const minute = 60_000;
const day = 24 * 60 * minute;
const rows = () =>
  Promise.all([incidentEvents, incidents, restrictionUses].map((table) => fresh.current.read.$count(table)));

describe('two workers stop the same restriction (H7, P14)', () => {
  it('at once: the first time stands, both taps are kept, and nobody is asked', async () => {
    const id = await started();
    const useId = await held(id);
    setClock(() => beganAt + 3 * minute);
    const both = await Promise.all(
      [here.sam, here.bex].map((who) => post(who, id, { type: 'restriction_stopped', useId })),
    );
    expect(both).toMatchObject([{ allowed: true }, { allowed: true }]);
    const state = await stateOf(id);
    expect(state.uses).toMatchObject([{ stoppedAt: beganAt + 3 * minute }]);
    expect(state.questions).toEqual([]);
    expect(await eventsOf(id)).toHaveLength(4);
    expect(await fresh.current.read.select().from(restrictionUses)).toMatchObject([
      { stoppedAt: beganAt + 3 * minute },
    ]);
  });

  it('of a kind that no such restriction has: neither at its start nor later (MHSDS)', async () => {
    const id = await started();
    const useId = await held(id);
    const before = await rows();
    const wrong = { type: 'restriction_started', restriction: 'physical', mhsdsType: '05' };
    expect(await post(here.sam, id, wrong)).toMatchObject({ reason: 'unknown_part' });
    // An injection's after-care would begin on a hold.
    expect(await post(here.sam, id, { type: 'kind_given', useId, mhsdsType: '14' })).toMatchObject({
      reason: 'unknown_part',
    });
    expect(await rows()).toEqual(before);
    expect(await post(here.sam, id, { type: 'kind_given', useId, mhsdsType: '11' })).toMatchObject({ allowed: true });
  });

  it('ten minutes apart: the first stands, and the page asks which is right', async () => {
    const id = await started();
    const useId = await held(id);
    setClock(() => beganAt + 3 * minute);
    await post(here.sam, id, { type: 'restriction_stopped', useId });
    setClock(() => beganAt + 13 * minute);
    await post(here.bex, id, { type: 'restriction_stopped', useId });
    const view = await log(id);
    expect(view.uses).toMatchObject([{ stopped: '14:35', lasted: '3 minutes' }]);
    expect(view.questions.join()).toContain('two different times for its end');
  });

  it('one changes the position while the other stops it: it goes on in the new position, and both are kept', async () => {
    const id = await started();
    const useId = await held(id);
    const change = { type: 'position_changed', stopId: newId(), useId, mhsdsType: '11' };
    await Promise.all([post(here.sam, id, change), post(here.bex, id, { type: 'restriction_stopped', useId })]);
    const state = await stateOf(id);
    expect(state.uses.map(({ stoppedAt }) => stoppedAt)).toEqual([beganAt, null]);
    expect(state.questions).toEqual([]);
    expect(state).toEqual(foldIncident(await eventsOf(id)));
  });
});

describe('a stop before its start (P14)', () => {
  it('is kept and asked about, and fits when the start arrives', async () => {
    const id = await started();
    const useId = newId();
    setClock(() => beganAt + 2 * minute);
    expect(await post(here.bex, id, { type: 'restriction_stopped', useId })).toMatchObject({ allowed: true });
    expect((await log(id)).questions.join()).toContain('Something stopped that nobody has started');
    setClock(() => beganAt + 5 * minute);
    await post(here.sam, id, {
      type: 'restriction_started',
      restriction: 'physical',
      eventId: useId,
      waited: 4 * minute,
    });
    const view = await log(id);
    expect(view.questions).toEqual([]);
    expect(view.uses).toMatchObject([{ started: '14:33', stopped: '14:34', lasted: '1 minute' }]);
  });

  it('one that was told with a later start lasts no time, never less', async () => {
    const id = await started();
    const useId = newId();
    await post(here.bex, id, { type: 'restriction_stopped', useId });
    setClock(() => beganAt + 5 * minute);
    await post(here.sam, id, { type: 'restriction_started', restriction: 'physical', eventId: useId });
    expect((await log(id)).uses).toMatchObject([{ lasted: 'less than a minute' }]);
  });
});

describe('clocks (H8)', () => {
  it('a device whose clock is a day off changes no time, and the page says so once', async () => {
    const id = await started();
    for (const deviceAt of [beganAt - day, beganAt + day]) {
      await post(here.sam, id, { type: 'note', text: 'x', deviceAt, deviceOffset: 60, deviceZone: 'Europe/London' });
    }
    const view = await log(id);
    expect(view.questions).toEqual([
      '14:32, Sam Okoro: The clock of a device and our own do not agree. The times here are by ours. Are they right?',
    ]);
    expect(view.log.map(({ time }) => time)).toEqual(['14:32', '14:32', '14:32']);
    expect((await eventsOf(id)).map(({ deviceAt }) => deviceAt)).toEqual([null, beganAt - day, beganAt + day]);
  });

  it('the hour that comes twice in October: lengths are true, and each time says which of the two it is', async () => {
    const id = await started(Date.UTC(2026, 9, 25, 0, 40));
    const useId = await held(id);
    setClock(() => Date.UTC(2026, 9, 25, 1, 10));
    await post(here.bex, id, { type: 'restriction_stopped', useId });
    setClock(() => Date.UTC(2026, 9, 25, 2, 10));
    await post(here.bex, id, { type: 'over' });
    const view = await log(id);
    expect(view.uses).toMatchObject([{ started: '01:40 BST', stopped: '01:10 GMT', lasted: '30 minutes' }]);
    expect(view.ended).toMatchObject({ time: '02:10', lasted: '1 hour 30 minutes' });
    expect(view.log.map(({ time }) => time)).toEqual(['01:40 BST', '01:40 BST', '01:10 GMT', '02:10']);
  });
});

describe('an event for an incident of another site (D4)', () => {
  it('is 404, as a page, as a form and as JSON, and nothing is written', async () => {
    const id = await started();
    const useId = await held(id);
    const before = await rows();
    const cookie = await signedIn(here.court.elsewhere);
    const place = { path: `/incidents/${id}`, params: { incidentId: id, useId }, cookie };
    const stop = { type: 'restriction_stopped', useId, eventId: newId() };
    expect(await callRoute(incidentRoute, place)).toMatchObject({ status: 404 });
    expect(await callRoute(incidentRoute, { ...place, form: stop })).toMatchObject({ status: 404 });
    expect(await callRoute(eventsRoute, { ...place, json: stop })).toMatchObject({ status: 404 });
    expect(await callRoute(eventsRoute, { ...place, json: { type: 'nonsense' } })).toMatchObject({ status: 404 });
    expect(await callRoute(detailsRoute, { ...place, form: { room: 'x' } })).toMatchObject({ status: 404 });
    expect(await rows()).toEqual(before);
  });
});

describe('too much, too often', () => {
  it('10 MB of text is refused in plain words, wherever it is posted, and nothing is written', async () => {
    const id = await started();
    const useId = await held(id);
    const before = await fresh.current.read.$count(incidentEvents);
    const text = 'x'.repeat(10 * 1024 * 1024);
    const cookie = await signedIn(here.court.sam);
    const place = { path: `/incidents/${id}`, params: { incidentId: id, useId }, cookie };
    const note = { type: 'note', text, eventId: newId() };
    const formed = await callRoute(incidentRoute, { ...place, form: note });
    expect(formed).toMatchObject({ status: 400, body: { errors: { text: ['Please use at most 4000 letters.'] } } });
    expect(await callRoute(eventsRoute, { ...place, json: note })).toMatchObject({ status: 400 });
    const details = await opened<UseDetailsView>(detailsRoute, place.path, place.params);
    const own = { eventId: newId(), kindId: newId(), tappedBy: here.court.sam, after: String(details.sequence) };
    expect(await callRoute(detailsRoute, { ...place, form: { ...own, text } })).toMatchObject({
      status: 400,
      body: { errors: { text: ['Please use at most 4000 letters.'] } },
    });
    expect(await answer(await record(id), { leadUp: text })).toMatchObject({ status: 400 });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(before);
  });

  it('H7: the same event a hundred times is one row, and answers the same each time', async () => {
    const id = await started();
    const change = { type: 'position_changed', stopId: newId(), useId: await held(id), mhsdsType: '11' };
    const note = { type: 'note', text: 'Once.', eventId: newId() };
    const hundred = await Promise.all(
      Array.from({ length: 100 }, (_, index) => post(here.sam, id, { ...note, waited: 1_000 + index })),
    );
    expect(new Set(hundred.map((each) => each.allowed && each.sequence)).size).toBe(1);
    expect(hundred.filter((each) => each.allowed && !each.repeated)).toHaveLength(1);
    const eventId = newId();
    await Promise.all(Array.from({ length: 100 }, () => post(here.sam, id, { ...change, eventId })));
    expect(await eventsOf(id)).toHaveLength(5);
    expect((await stateOf(id)).uses).toHaveLength(2);
  });
});
