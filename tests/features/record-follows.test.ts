import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { incidentEvents } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as learningRoute from '../../app/routes/incidents.$incidentId_.learning';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, sam: string, incidentId: string;
const useId = newId();

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  sam = await signedIn(court.sam);
  incidentId = newId();
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const list = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion }, cookie: sam };
  expect((await callRoute(listRoute, { ...list, form })).status).toBe(303);
  await tap({ type: 'restriction_started', restriction: 'physical', eventId: useId });
  setClock(() => began + 10 * minute);
  await tap({ type: 'restriction_stopped', useId });
});
afterEach(() => setClock(undefined));

const place = (page = '') => ({ path: `/incidents/${incidentId}${page}`, params: { incidentId } });
const tap = (fields: Record<string, string>) =>
  callRoute(incidentRoute, { ...place(), cookie: sam, form: { eventId: newId(), ...fields } });
async function described(details: object) {
  const event = { type: 'use_described', useId, eventId: newId(), after: 99, ...details } as const;
  const recorded = await recordEvent(await viewerOfAccount(court.sam), incidentId, event);
  expect(recorded).toMatchObject({ allowed: true });
}
const opened = async (cookie = sam) =>
  (await callRoute(recordRoute, { ...place('/record'), cookie })).body as RecordView;
function save(view: RecordView, answers: Record<string, string>) {
  const own = { eventId: view.eventId, tappedBy: court.sam, after: String(view.sequence) };
  return callRoute(recordRoute, { ...place('/record'), cookie: sam, form: { ...own, ...answers } });
}
const answered = async () =>
  (await fresh.current.read.select().from(incidentEvents).where(eq(incidentEvents.type, 'answered'))).length;

describe('the record follows the details of the uses', () => {
  const held = { holders: [{ who: 'Sam Okoro', parts: ['left_hand'] }] };

  it('P11: details that change after a field was answered are asked about beside it, and nothing is written over', async () => {
    await described({ room: 'Kitchen', ...held });
    const first = await opened();
    const { howUsed, place: where } = first.filledIn as Record<string, string>;
    expect((await save(first, { howUsed: howUsed!, place: where! })).status).toBe(303);
    expect((await opened()).renewed).toEqual({});
    await described({ holders: [{ who: 'Bex Nolan', parts: ['head'] }], room: 'Hall' });
    const view = await opened();
    expect(view.answers).toMatchObject({ howUsed, place: where });
    expect(view.renewed.howUsed).toContain('Bex Nolan');
    expect(view.renewed.place).toMatch(/^Hall, /);
    expect(await answered()).toBe(1);
  });

  it('one tap takes the new words of that field alone; what was typed elsewhere on the page is saved with it', async () => {
    await described(held);
    const first = await opened();
    await save(first, { howUsed: first.filledIn.howUsed! });
    await described({ room: 'Hall', text: 'With a belt.' });
    const view = await opened();
    const now = view.renewed.howUsed!;
    const stood = { howUsed: String(view.answers.howUsed), 'new:howUsed': now, leadUp: 'The taxi was late.' };
    const taken = await save(view, { ...stood, take: 'howUsed' });
    expect([taken.status, (taken.body as Response).headers.get('location')]).toEqual([
      303,
      `/incidents/${incidentId}/record#done`,
    ]);
    const after = await opened();
    expect(after.answers).toMatchObject({ howUsed: now, leadUp: 'The taxi was late.' });
    expect(after.renewed).toEqual({});
    expect(await answered()).toBe(2);
  });

  it('P11: once it is signed it asks why, as for every change', async () => {
    await described(held);
    const first = await opened();
    await save(first, { howUsed: first.filledIn.howUsed! });
    await tap({ type: 'signed', as: 'author', tappedBy: court.sam });
    await described({ text: 'With a belt.' });
    const view = await opened();
    const take = { take: 'howUsed', howUsed: String(view.answers.howUsed), 'new:howUsed': view.renewed.howUsed! };
    const refused = await save(view, take);
    expect([refused.status, Object.keys((refused.body as FormRefusal).errors)]).toEqual([400, ['why']]);
    expect((await save(view, { ...take, why: 'The belt was left out.' })).status).toBe(303);
    expect((await opened()).answers.howUsed).toContain('With a belt.');
  });

  it('says nothing where only somebody else wrote in the log, or where the answer says it already', async () => {
    await described(held);
    const first = await opened();
    await save(first, { howUsed: first.filledIn.howUsed!, staffInvolved: first.filledIn.staffInvolved! });
    const bex = await signedIn(court.bex);
    await callRoute(incidentRoute, {
      ...place(),
      cookie: bex,
      form: { eventId: newId(), type: 'note', text: 'Calm.' },
    });
    expect((await opened()).renewed).toEqual({});
    await described({ text: 'With a belt.' });
    const view = await opened();
    await save(view, { howUsed: view.renewed.howUsed! });
    expect((await opened()).renewed).toEqual({});
  });

  it('D5: takes no new words for a field that has none', async () => {
    const view = await opened();
    expect(await save(view, { take: 'leadUp', 'new:leadUp': 'x' })).toMatchObject({ status: 400 });
    expect(await answered()).toBe(0);
  });
});

describe('the record follows the learning conversation', () => {
  it('P14: when, and with whom, stands there to be looked at; P10: what was said does not', async () => {
    expect((await opened()).filledIn).not.toHaveProperty('reviewWithPerson');
    const form = { do: 'talked', id: newId(), whoWasThere: 'Carys', words: 'canary', nextTime: 'canary' };
    const talked = { ...place('/learning'), cookie: await signedIn(court.me), form };
    expect((await callRoute(learningRoute, talked)).status).toBe(303);
    const view = await opened();
    expect(view.filledIn.reviewWithPerson).toBe('3 June 2026');
    expect(JSON.stringify(view)).not.toContain('canary');
    // Who took no part has no account of their own to give first.
    const lead = await opened(await signedIn(court.bex));
    expect(lead.filledIn.reviewWithPerson).toBe('3 June 2026, Carys');
    await save(view, { reviewWithPerson: 'Friday, Joy' });
    expect((await opened()).answers.reviewWithPerson).toBe('Friday, Joy');
  });
});
