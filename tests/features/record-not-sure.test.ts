import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import { Words } from '../../app/features/record/record-fields';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, sam: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  sam = await signedIn(court.sam);
});
afterEach(() => setClock(undefined));

async function begin(): Promise<string> {
  const incidentId = newId();
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const list = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion }, cookie: sam };
  expect((await callRoute(listRoute, { ...list, form })).status).toBe(303);
  const used = { type: 'restriction_started', restriction: 'physical', eventId: newId() };
  await callRoute(incidentRoute, { ...place(incidentId), cookie: sam, form: used });
  return incidentId;
}

const place = (incidentId: string, page = '') => ({ path: `/incidents/${incidentId}${page}`, params: { incidentId } });
const opened = async (id: string) =>
  (await callRoute(recordRoute, { ...place(id, '/record'), cookie: sam })).body as RecordView;

it('P14: "not sure" stands beside each answer in words: it is an answer, and no words are lost by it', async () => {
  const id = await begin();
  const answers = async (form: Record<string, string | string[]>) => {
    const view = await opened(id);
    const own = { eventId: view.eventId, tappedBy: court.sam, after: String(view.sequence) };
    const answer = await callRoute(recordRoute, { ...place(id, '/record'), cookie: sam, form: { ...own, ...form } });
    expect(answer.status).toBe(303);
    return (await opened(id)).answers;
  };
  expect(await answers({ leadUp: '', outcome: '', mentalDisorder: '', unsure: ['leadUp', 'mentalDisorder'] })).toEqual({
    leadUp: 'not_sure',
    mentalDisorder: 'not_sure',
  });
  const shown = await opened(id);
  const states = shown.complete.flatMap(({ fields }) => fields.map(({ link, state }) => [link, state]));
  expect(Object.fromEntries(states)).toMatchObject({ leadUp: 'not_sure', reasonCode: 'gap' });
  const box = renderToStaticMarkup(createElement(Words, { view: shown, refusal: undefined, field: 'leadUp' }));
  expect(box).toMatch(/name="unsure"[^>]* checked="" value="leadUp"/);
  expect(box).not.toContain('not_sure');

  // New words stay, whatever is ticked; the tick puts aside those that stood there; both can be taken back.
  expect((await answers({ mentalDisorder: 'Autism', unsure: 'mentalDisorder' })).mentalDisorder).toBe('Autism');
  expect((await answers({ mentalDisorder: 'Autism', unsure: 'mentalDisorder' })).mentalDisorder).toBe('not_sure');
  // Words that the page filled in are nobody's answer yet: the tick puts them aside as well.
  const { filledIn } = await opened(id);
  expect(filledIn.place).toBeTruthy();
  const filled = { place: filledIn.place!, 'filled:place': `${filledIn.place}\r\n` };
  expect((await answers({ ...filled, place: 'The garden', unsure: 'place' })).place).toBe('The garden');
  expect((await answers({ ...filled, unsure: 'place' })).place).toBe('not_sure');
  const empty = createElement(Words, { view: await opened(await begin()), refusal: undefined, field: 'place' });
  expect(renderToStaticMarkup(empty)).toContain(`name="filled:place" value="${filledIn.place}"`);
  // What nobody was sure of fills in no later record.
  setClock(() => began + 60_000);
  expect((await opened(await begin())).filledIn.mentalDisorder).toBeUndefined();
  expect((await answers({ mentalDisorder: '' })).mentalDisorder).toBeUndefined();
});
