import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as detailsRoute from '../../app/routes/incidents.$incidentId_.uses.$useId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import type { StaffView } from '../../app/features/incidents/incident-view';
import type { RecordView } from '../../app/features/record/record-view';
import { parents } from '../../app/domain/parents-copy';
import { Telling } from '../../app/features/record/telling';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { begunIncident } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, sam: string, me: string, incidentId: string, useId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [sam, me] = [await signedIn(court.sam), await signedIn(court.me)];
  [incidentId, useId] = [await begunIncident(court), newId()];
  await record({ type: 'restriction_started', restriction: 'physical', eventId: useId });
});
afterEach(() => setClock(undefined));

const asEvent = (event: object) => ({ eventId: newId(), ...event });
async function record(event: object) {
  await recordEvent(await viewerOfAccount(court.sam), incidentId, asEvent(event) as never);
}
/** It is over at 14:40 and signed at 14:50; it is 15:00 now. */
async function signed() {
  setClock(() => began + 8 * minute);
  await record({ type: 'restriction_stopped', useId });
  await record({ type: 'over' });
  setClock(() => began + 18 * minute);
  await record({ type: 'signed', as: 'author' });
  setClock(() => began + 28 * minute);
}

const at = (more = '') => ({ path: `/incidents/${incidentId}${more}`, params: { incidentId } });
const post = (form: Record<string, string>) =>
  callRoute(incidentRoute, { ...at(), cookie: sam, form: { eventId: newId(), ...form } });
const send = (json: object) => callRoute(eventsRoute, { ...at('/events'), cookie: sam, json: asEvent(json) });
const view = async (cookie = sam) => (await callRoute(incidentRoute, { ...at(), cookie })).body as StaffView;
const tried = () => ({ type: 'strategy_tried', itemId: court.cards.id, outcome: 'tried_helped' });
const asks = ({ questions }: StaffView) =>
  questions.filter((question) => question.includes('after its author signed it'));

test('P14: what changes in a signed record says why: without it nothing is written, with it both stand there', async () => {
  await signed();
  const before = (await view()).sequence;
  for (const form of [tried(), { type: 'kind_given', useId, mhsdsType: '07' }]) {
    const refused = await post(form);
    expect([refused.status, (refused.body as { errors: object }).errors]).toEqual([
      400,
      { because: ['The record is signed. Say why you change it.'] },
    ]);
  }
  expect((await view()).sequence).toBe(before);

  expect((await post({ ...tried(), because: 'Bex told me that it helped.' })).status).toBe(303);
  const after = await view();
  expect(after.isSigned).toBe(true);
  expect(after.log.at(-1)).toMatchObject({ type: 'strategy_tried', because: 'Bex told me that it helped.' });
  expect(asks(after)).toEqual([]);
  const { body } = await callRoute(recordRoute, { ...at('/record'), cookie: sam });
  expect((body as RecordView).signed.author?.changes).toBe(1);
});

test('the details of a restriction say why too, and what was typed stays', async () => {
  await signed();
  const details = { path: `/incidents/${incidentId}/uses/${useId}`, params: { incidentId, useId }, cookie: sam };
  const page = (await callRoute(detailsRoute, details)).body as { isSigned: boolean; sequence: number };
  expect(page.isSigned).toBe(true);
  const form = {
    ...{ eventId: newId(), kindId: newId(), tappedBy: court.sam, after: String(page.sequence) },
    ...{ room: 'The kitchen', mhsdsType: '07' },
  };
  const refused = await callRoute(detailsRoute, { ...details, form });
  expect([refused.status, refused.body]).toMatchObject([
    400,
    { errors: { because: ['The record is signed. Say why you change it.'] }, typed: { room: 'The kitchen' } },
  ]);
  expect((await view()).sequence).toBe(page.sequence);
  expect((await callRoute(detailsRoute, { ...details, form: { ...form, because: 'I forgot.' } })).status).toBe(303);
  const { log, sequence } = await view();
  expect(sequence).toBe(page.sequence + 2);
  expect(log.slice(-2).map(({ because }) => because)).toEqual(['I forgot.', 'I forgot.']);
});

test('P11: what a device sends later is kept and asked about; what it tapped before the signature is no change', async () => {
  await signed();
  expect((await send({ ...tried(), waited: 15 * minute })).body).toMatchObject({ status: 201 });
  expect(asks(await view())).toEqual([]);
  expect((await send({ ...tried(), waited: 5 * minute })).body).toMatchObject({ status: 201 });
  expect((await send({ ...tried(), outcome: 'not_tried' })).body).toMatchObject({ status: 201 });
  expect(asks(await view())).toEqual([
    '14:55: Somebody changed the record after its author signed it. Nobody said why. Why was it?',
  ]);
});

test('P6: what goes on is one tap, signed or not; a note, support and who was told need no reason', async () => {
  await record({ type: 'signed', as: 'author' });
  expect((await post({ type: 'restriction_stopped', useId })).status).toBe(303);
  expect((await post({ type: 'over' })).status).toBe(303);
  expect((await post({ type: 'note', text: 'Her coat is in the office.' })).status).toBe(303);
  expect((await post({ type: 'reopened' })).status).toBe(303);
  expect((await post(tried())).status).toBe(303);
  expect(asks(await view())).toEqual([]);
});

test('P14: who was told is told once without a reason; other words for it say why, and count as a change', async () => {
  await signed();
  const told = { type: 'told', whom: 'safeguarding_team' };
  const page = async () => (await callRoute(recordRoute, { ...at('/record'), cookie: sam })).body as RecordView;
  const changes = async () => (await page()).signed.author?.changes;
  const first: Record<string, string>[] = [
    { ...told, withheld: 'yes', text: 'Nobody answered.' },
    { ...told, text: 'By telephone at three.' },
    { ...told, text: 'By telephone at three.' },
    { type: 'told', whom: parents, text: 'By telephone.' },
    { type: 'told', whom: parents, copy: 'yes', text: 'By hand.' },
  ];
  for (const form of first) expect((await post(form)).status, JSON.stringify(form)).toBe(303);
  expect(await changes()).toBe(0);
  const other: Record<string, string>[] = [
    { ...told, text: 'By telephone at four.' },
    { ...told, withheld: 'yes', text: 'By telephone at three.' },
  ];
  for (const form of other) {
    expect((await post(form)).body).toMatchObject({
      errors: { because: ['The record is signed. Say why you change it.'] },
      typed: { text: form.text },
    });
  }
  expect((await send({ ...other[0], waited: 5 * minute })).body).toMatchObject({ status: 201 });
  expect(asks(await view())).toHaveLength(1);
  expect((await post({ ...told, text: 'At five.', because: 'I had read the clock wrongly.' })).status).toBe(303);
  expect(await changes()).toBe(1);
  expect((await view()).log.at(-1)).toMatchObject({ words: 'At five.', because: 'I had read the clock wrongly.' });
});

test('P14: the form of who was told asks why where other words would change what is signed', async () => {
  await record({ type: 'answered', answers: { seriousInjury: 'serious_injury' }, after: 2 });
  const told = (withheld = {}) =>
    record({ type: 'told', whom: 'safeguarding_team', text: 'By telephone.', ...withheld });
  const form = async () => {
    const page = (await callRoute(recordRoute, { ...at('/record'), cookie: sam })).body as RecordView;
    const html = renderToStaticMarkup(createElement(Telling, { view: page }));
    return /<form(?:(?!<form).)*value="safeguarding_team".*?<\/form>/s.exec(html)![0].match(/name="because"[^>]*/)?.[0];
  };
  await told({ withheld: 'yes' });
  expect(await form()).toBeUndefined();
  await signed();
  expect(await form()).not.toContain('required');
  await told();
  expect(await form()).toContain('required');
});

test('P14: it started again: what stopped before the signature says why all the same, and what is new does not', async () => {
  await signed();
  expect((await post({ type: 'reopened' })).status).toBe(303);
  expect(await view()).toMatchObject({ isSigned: false, signedUses: [useId] });
  const kind = { type: 'kind_given', useId, mhsdsType: '07' };
  const all: Record<string, string>[] = [
    kind,
    { type: 'reason_given', useId, text: 'The road.' },
    { type: 'restriction_stopped', useId },
  ];
  for (const form of all) {
    expect((await post(form)).body).toMatchObject({ errors: { because: expect.any(Array) } });
  }
  expect((await post({ ...kind, because: 'We looked again.' })).status).toBe(303);
  const again = newId();
  expect((await post({ type: 'restriction_started', restriction: 'mechanical', eventId: again })).status).toBe(303);
  setClock(() => began + 30 * minute);
  expect((await post({ type: 'restriction_stopped', useId: again })).status).toBe(303);
  expect((await post({ type: 'reason_given', useId: again, text: 'The road.' })).status).toBe(303);
  expect(asks(await view())).toEqual([]);
});

test('P11: a restriction that did not happen after all, and an end, are changes since the signature', async () => {
  await signed();
  const changes = async () => {
    const { body } = await callRoute(recordRoute, { ...at('/record'), cookie: sam });
    return (body as RecordView).signed.author?.changes;
  };
  await post({ type: 'note', text: 'Her coat is in the office.' });
  expect(await changes()).toBe(0);
  await post({ type: 'corrected', correctedId: useId, text: 'It was another day.', undone: 'yes' });
  expect(await changes()).toBe(1);
  await post({ type: 'reopened' });
  await post({ type: 'passed' });
  expect(await changes()).toBe(3);
});

test('P10: why staff changed their record is not in the story that the person reads', async () => {
  await signed();
  await post({ ...tried(), because: 'canary-because' });
  const { log } = await view();
  await post({ type: 'corrected', correctedId: log.at(-1)!.eventId, text: 'It was the blue card.' });
  const story = await view(me);
  expect(story.kind).toBe('story');
  expect(JSON.stringify(story)).toContain('It was the blue card.');
  expect(JSON.stringify(story)).not.toContain('canary-because');
});
