import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, incidentEvents, incidents } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import type { StaffView, StoryView } from '../../app/features/incidents/incident-view';
import type { PlanItem } from '../../app/domain/plan';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();

let court: WillowCourt, ffion: string, cards: PlanItem;
let sam: string, bex: string, me: string, elsewhere: string, administrator: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  ({ ffion, cards } = court);
  [sam, bex, me] = [await signedIn(court.sam), await signedIn(court.bex), await signedIn(court.me)];
  [elsewhere, administrator] = [await signedIn(court.elsewhere), await signedIn(court.administrator)];
});

const at = (incidentId: string, more = '') => ({ path: `/incidents/${incidentId}${more}`, params: { incidentId } });
const written = () => ({ path: `/people/${ffion}/incidents`, params: { personId: ffion } });
const where = (answer: { body: unknown }) => (answer.body as Response).headers.get('location');
const opened = (cookie: string, incidentId: string) => callRoute(incidentRoute, { ...at(incidentId), cookie });
const tap = (cookie: string, incidentId: string, fields: Record<string, string>) =>
  callRoute(incidentRoute, { ...at(incidentId), cookie, form: { eventId: newId(), ...fields } });
const news = (cookie: string, incidentId: string) =>
  readJson(callRoute(eventsRoute, { ...at(incidentId, '/events'), cookie }));
const sent = (cookie: string, incidentId: string, json: unknown) =>
  readJson(callRoute(eventsRoute, { ...at(incidentId, '/events'), cookie, json }));

async function readJson(answer: ReturnType<typeof callRoute>) {
  const { status, body } = await answer;
  return { status, body: body instanceof Response ? ((await body.json()) as unknown) : body };
}

async function begin(cookie = sam): Promise<string> {
  const incidentId = newId();
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const answer = await callRoute(listRoute, { ...written(), cookie, form });
  expect([answer.status, where(answer)]).toEqual([303, `/incidents/${incidentId}`]);
  return incidentId;
}

async function looks() {
  return fresh.current.read.select().from(auditEntries).where(eq(auditEntries.action, 'incident.looked'));
}

describe('the screen of staff', () => {
  it('P6: shows the plan first, each strategy with a form of its own, and what is not theirs to see nowhere', async () => {
    const incidentId = await begin();
    const { body } = await opened(sam, incidentId);
    const view = body as StaffView;
    expect(view).toMatchObject({
      kind: 'staff',
      crisisLine: 'One person. Lights down. Stop talking. Never hold me.',
      company: 'with you',
    });
    expect(view.stages[0]?.strategies).toMatchObject([
      { itemId: cards.id, text: 'Hold up my two cards.', answer: null },
    ]);
    expect(new Set(Object.values(view.freshIds)).size).toBe(Object.keys(view.freshIds).length);
    expect(JSON.stringify(view)).not.toContain('canary-secret');
  });

  it('P11: of a very long log the newest lines stand there, and all of it is one tap away', async () => {
    const incidentId = await begin();
    for (let count = 1; count <= 61; count++) await tap(sam, incidentId, { type: 'note', text: `Note ${count}` });
    const first = (await opened(sam, incidentId)).body as StaffView;
    expect([first.log.length, first.earlier, first.log.at(-1)?.words]).toEqual([60, 2, 'Note 61']);
    const { body } = await callRoute(incidentRoute, { ...at(incidentId, '?whole'), cookie: sam });
    expect([(body as StaffView).log.length, (body as StaffView).earlier]).toEqual([62, 0]);
  });

  it('each response has fresh event ids, so that the next tap is another event', async () => {
    const incidentId = await begin();
    const [first, second] = [
      (await opened(sam, incidentId)).body as StaffView,
      (await opened(sam, incidentId)).body as StaffView,
    ];
    expect(first.freshIds.passed).not.toBe(second.freshIds.passed);
  });

  it('P9: a crossed red line stands there in the words of the plan, and blocks nothing', async () => {
    const incidentId = await begin();
    expect(await tap(sam, incidentId, { type: 'restriction_started', restriction: 'physical' })).toMatchObject({
      status: 303,
    });
    const view = (await opened(bex, incidentId)).body as StaffView;
    expect(view.uses).toMatchObject([
      { label: 'Physical restraint', stopped: null, crossed: [{ text: "Don't hold me." }] },
    ]);
    expect(view.danger?.title).toBe('Let go and call 999 if Ffion');
    expect(view.company).toBe('with Sam');
  });

  it('H7: the same form posted twice counts once; another answer with its id is 409 and changes nothing', async () => {
    const incidentId = await begin();
    const eventId = newId();
    const answer = { type: 'strategy_tried', itemId: cards.id, outcome: 'tried_helped', eventId };
    const first = await tap(sam, incidentId, answer);
    expect([first.status, where(first)]).toEqual([303, `/incidents/${incidentId}#item-${cards.id}`]);
    expect(await tap(sam, incidentId, answer)).toMatchObject({ status: 303 });
    expect(await tap(sam, incidentId, { ...answer, outcome: 'made_worse' })).toMatchObject({ status: 409 });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(2);
  });

  it('a wrong form is 400 with the message and what was typed, and changes nothing', async () => {
    const incidentId = await begin();
    const long = await tap(sam, incidentId, { type: 'note', text: 'x'.repeat(4_001) });
    expect(long).toMatchObject({ status: 400, body: { errors: { text: ['Please use at most 4000 letters.'] } } });
    expect((long.body as { typed: { text: string } }).typed.text).toHaveLength(4_001);
    expect(await tap(sam, incidentId, { type: 'note', text: 'fine', accountId: 'someone' })).toMatchObject({
      status: 400,
    });
    expect(await callRoute(incidentRoute, { ...at(incidentId), cookie: sam, json: 'no form' })).toMatchObject({
      status: 400,
    });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(1);
  });

  it('P11: what was put right stands beside what it was', async () => {
    const incidentId = await begin();
    const eventId = newId();
    await tap(sam, incidentId, { type: 'note', text: 'In the kitchen', eventId });
    await tap(bex, incidentId, { type: 'corrected', correctedId: eventId, text: 'In the hall' });
    const view = (await opened(sam, incidentId)).body as StaffView;
    expect(view.log.at(-1)).toMatchObject({
      words: 'In the kitchen',
      who: 'you',
      putRight: [{ words: 'In the hall', who: 'Bex Nolan' }],
    });
  });

  it('P12: opening it is one look while the page stays open', async () => {
    const incidentId = await begin();
    await opened(sam, incidentId);
    await opened(sam, incidentId);
    await opened(bex, incidentId);
    expect(await looks()).toHaveLength(2);
  });
});

describe('the reading of the person', () => {
  it('P10: in plain words, the restriction called what it is, their own account never blank; no look is written', async () => {
    const incidentId = await begin();
    const useId = newId();
    await tap(sam, incidentId, { type: 'restriction_started', restriction: 'seclusion', eventId: useId });
    await tap(sam, incidentId, { type: 'restriction_stopped', useId });
    await tap(sam, incidentId, { type: 'over' });
    const { status, body } = await opened(me, incidentId);
    expect(status).toBe(200);
    const view = body as StoryView;
    expect(view).toMatchObject({ kind: 'story', isMine: true, outcome: 'restricted', who: ['Sam Okoro'] });
    expect(view.uses[0]?.plain).toContain('keeps you alone in a room');
    expect(await looks()).toHaveLength(0);
  });

  it('H15: the list says when and who, newest first, and is no look', async () => {
    const incidentId = await begin();
    const { body } = await callRoute(listRoute, { ...written(), cookie: me });
    expect(body).toMatchObject({
      isMine: true,
      list: [{ id: incidentId, siteName: 'Willow Court', who: ['Sam Okoro'] }],
    });
    expect(await looks()).toHaveLength(0);
  });
});

describe('one event as JSON', () => {
  it('is 201 when it is kept, 200 when it already was, 409 when its id was used for something else', async () => {
    const incidentId = await begin();
    const event = { type: 'note', eventId: newId(), text: 'Loud', waited: 12 };
    expect(await sent(sam, incidentId, event)).toMatchObject({ status: 201, body: { sequence: 2 } });
    expect(await sent(sam, incidentId, event)).toMatchObject({ status: 200, body: { sequence: 2 } });
    expect(await sent(sam, incidentId, { ...event, text: 'Quiet' })).toMatchObject({ status: 409 });
    expect(await news(bex, incidentId)).toMatchObject({
      status: 200,
      body: { sequence: 2 },
    });
  });

  it.each(['{', '[]', 'null', '{"type":"note"}', '{"type":"note","text":1}'])('%s is 400', async (text) => {
    const incidentId = await begin();
    expect(await sent(sam, incidentId, text)).toMatchObject({ status: 400 });
  });
});

describe('who gets in (D4)', () => {
  it('404 for who may not see the person, 403 for who may not do this, and nothing changes', async () => {
    const incidentId = await begin();
    const note = { type: 'note', text: 'hello' };
    const before = await fresh.current.read.$count(auditEntries);
    for (const [cookie, status] of [
      [elsewhere, 404],
      [administrator, 403],
    ] as const) {
      expect(await opened(cookie, incidentId)).toMatchObject({ status });
      expect(await tap(cookie, incidentId, note)).toMatchObject({ status });
      expect(await tap(cookie, incidentId, { type: 'nonsense' })).toMatchObject({ status });
      expect(await sent(cookie, incidentId, { ...note, eventId: newId() })).toMatchObject({ status });
      expect(await news(cookie, incidentId)).toMatchObject({ status });
      expect(await callRoute(listRoute, { ...written(), cookie: cookie })).toMatchObject({ status });
    }
    expect(await tap(me, incidentId, note)).toMatchObject({ status: 403 });
    expect(await opened(sam, newId())).toMatchObject({ status: 404 });
    expect(await fresh.current.read.$count(auditEntries)).toBe(before);
    expect(await fresh.current.read.$count(incidents)).toBe(1);
  });

  it('an expired session keeps what was typed', async () => {
    const incidentId = await begin();
    const answer = await callRoute(incidentRoute, {
      ...at(incidentId),
      cookie: null,
      form: { type: 'note', eventId: newId(), text: 'Do not lose me' },
    });
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toContain('Do not lose me');
  });
});
