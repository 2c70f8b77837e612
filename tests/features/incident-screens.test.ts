import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, incidentEvents, incidents } from '../../db/tables.server';
import { action as post, loader as open } from '../../app/routes/incidents.$incidentId';
import { action as postJson, loader as news } from '../../app/routes/incidents.$incidentId_.events';
import { action as start, loader as list } from '../../app/routes/people.$personId.incidents';
import type { StaffView, StoryView } from '../../app/features/incidents/incident-view';
import type { PlanItem } from '../../app/domain/plan';
import { newId } from '../../app/platform/ids';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, makePosting, makeSite, makeStay, signedIn } from '../support/fixtures';

const fresh = freshDatabase();
const site = 'http://localhost';

let ffion: string, versionId: string, cards: PlanItem, never: PlanItem;
let sam: string, bex: string, me: string, elsewhere: string, administrator: string;

beforeEach(async () => {
  const organisation = await makeOrganisation();
  const willow = await makeSite(organisation);
  ffion = await makePerson(organisation);
  await makeStay(ffion, willow);
  const worker = async (name: string, at: string) => {
    const id = await makeAccount(organisation, 'worker', { name });
    await makePosting(id, at);
    return signedIn(id);
  };
  const owner = await makeAccount(organisation, 'person', { personId: ffion, name: 'Ffion Hughes' });
  [sam, bex, elsewhere] = [await worker('Sam Okoro', willow), await worker('Bex Nolan', willow), await worker('Kim', await makeSite(organisation))];
  me = await signedIn(owner);
  administrator = await signedIn(await makeAccount(organisation, 'administrator'));
  cards = anItem('helps', 'Hold up my two cards.', { stage: 'early_signs' });
  never = anItem('avoid', "Don't hold me.", { restrictionTypes: ['physical'] });
  const secret = anItem('good_day', 'canary-secret');
  versionId = await makeVersion(ffion, owner, aPlan([cards, never, secret]));
});

interface Answer {
  status: number;
  location?: string | null;
  body: unknown;
}

type Route = (args: { request: Request; params: Record<string, string>; context: object }) => Promise<unknown>;

/** What a route answers, whether it returned or threw. */
async function ask(route: unknown, cookie: string, path: string, params: Record<string, string>, init: RequestInit = {}): Promise<Answer> {
  const request = new Request(site + path, { ...init, headers: { Cookie: cookie, ...init.headers } });
  let answer: unknown;
  try {
    answer = await (route as Route)({ request, params, context: {} });
  } catch (thrown) {
    answer = thrown;
  }
  if (answer instanceof Error) throw answer;
  if (answer instanceof Response) {
    const body = answer.headers.get('content-type')?.includes('json') ? await answer.json() : null;
    return { status: answer.status, location: answer.headers.get('location'), body };
  }
  const made = answer as { type?: string; init?: { status?: number }; data?: unknown };
  if (made.type === 'DataWithResponseInit') return { status: made.init?.status ?? 200, body: made.data };
  return { status: 200, body: answer };
}

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });
const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

async function begin(cookie = sam): Promise<string> {
  const incidentId = newId();
  const answer = await ask(start, cookie, `/people/${ffion}/incidents`, { personId: ffion }, form({ incidentId, eventId: newId(), versionId }));
  expect(answer).toMatchObject({ status: 303, location: `/incidents/${incidentId}` });
  return incidentId;
}
const opened = (cookie: string, incidentId: string) => ask(open, cookie, `/incidents/${incidentId}`, { incidentId });
const tap = (cookie: string, incidentId: string, fields: Record<string, string>) =>
  ask(post, cookie, `/incidents/${incidentId}`, { incidentId }, form({ eventId: newId(), ...fields }));
const sent = (cookie: string, incidentId: string, value: unknown) =>
  ask(postJson, cookie, `/incidents/${incidentId}/events`, { incidentId }, json(value));

async function looks() {
  return fresh.current.read.select().from(auditEntries).where(eq(auditEntries.action, 'incident.looked'));
}

describe('the screen of staff', () => {
  it('P6: shows the plan first, each strategy with a form of its own, and what is not theirs to see nowhere', async () => {
    const incidentId = await begin();
    const { body } = await opened(sam, incidentId);
    const view = body as StaffView;
    expect(view).toMatchObject({ kind: 'staff', crisisLine: 'One person. Lights down. Stop talking. Never hold me.', company: 'with you' });
    expect(view.stages[0]?.strategies).toMatchObject([{ itemId: cards.id, text: 'Hold up my two cards.', answer: null }]);
    expect(new Set(Object.values(view.freshIds)).size).toBe(Object.keys(view.freshIds).length);
    expect(JSON.stringify(view)).not.toContain('canary-secret');
  });

  it('each response has fresh event ids, so that the next tap is another event', async () => {
    const incidentId = await begin();
    const [first, second] = [(await opened(sam, incidentId)).body as StaffView, (await opened(sam, incidentId)).body as StaffView];
    expect(first.freshIds.passed).not.toBe(second.freshIds.passed);
  });

  it('P9: a crossed red line stands there in the words of the plan, and blocks nothing', async () => {
    const incidentId = await begin();
    expect(await tap(sam, incidentId, { type: 'restriction_started', restriction: 'physical' })).toMatchObject({ status: 303 });
    const view = (await opened(bex, incidentId)).body as StaffView;
    expect(view.uses).toMatchObject([{ label: 'Physical restraint', stopped: null, crossed: [{ text: "Don't hold me." }] }]);
    expect(view.danger?.title).toBe('Let go and call 999 if Ffion');
    expect(view.company).toBe('with Sam');
  });

  it('H7: the same form posted twice counts once; another answer with its id is 409 and changes nothing', async () => {
    const incidentId = await begin();
    const eventId = newId();
    const answer = { type: 'strategy_tried', itemId: cards.id, outcome: 'tried_helped', eventId };
    expect(await tap(sam, incidentId, answer)).toMatchObject({ status: 303, location: `/incidents/${incidentId}#item-${cards.id}` });
    expect(await tap(sam, incidentId, answer)).toMatchObject({ status: 303 });
    expect(await tap(sam, incidentId, { ...answer, outcome: 'made_worse' })).toMatchObject({ status: 409 });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(2);
  });

  it('a wrong form is 400 with the message and what was typed, and changes nothing', async () => {
    const incidentId = await begin();
    const long = await tap(sam, incidentId, { type: 'note', text: 'x'.repeat(4_001) });
    expect(long).toMatchObject({ status: 400, body: { errors: { text: ['Please use at most 4000 letters.'] } } });
    expect((long.body as { typed: { text: string } }).typed.text).toHaveLength(4_001);
    expect(await tap(sam, incidentId, { type: 'note', text: 'fine', accountId: 'someone' })).toMatchObject({ status: 400 });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(1);
  });

  it('P11: what was put right stands beside what it was', async () => {
    const incidentId = await begin();
    const eventId = newId();
    await tap(sam, incidentId, { type: 'note', text: 'In the kitchen', eventId });
    await tap(bex, incidentId, { type: 'corrected', correctedId: eventId, text: 'In the hall' });
    const view = (await opened(sam, incidentId)).body as StaffView;
    expect(view.log.at(-1)).toMatchObject({ words: 'In the kitchen', who: 'You', putRight: [{ words: 'In the hall', who: 'Bex Nolan' }] });
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
    expect(view.uses[0]?.plain).toContain('kept alone in a room');
    expect(await looks()).toHaveLength(0);
  });

  it('H15: the list says when and who, newest first, and is no look', async () => {
    const incidentId = await begin();
    const { body } = await ask(list, me, `/people/${ffion}/incidents`, { personId: ffion });
    expect(body).toMatchObject({ isMine: true, list: [{ id: incidentId, siteName: 'Willow Court', who: ['Sam Okoro'] }] });
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
    expect(await ask(news, bex, `/incidents/${incidentId}/events`, { incidentId })).toMatchObject({ status: 200, body: { sequence: 2 } });
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
    for (const [cookie, status] of [[elsewhere, 404], [administrator, 403]] as const) {
      expect(await opened(cookie, incidentId)).toMatchObject({ status });
      expect(await tap(cookie, incidentId, note)).toMatchObject({ status });
      expect(await tap(cookie, incidentId, { type: 'nonsense' })).toMatchObject({ status });
      expect(await sent(cookie, incidentId, { ...note, eventId: newId() })).toMatchObject({ status });
      expect(await ask(news, cookie, `/incidents/${incidentId}/events`, { incidentId })).toMatchObject({ status });
      expect(await ask(list, cookie, `/people/${ffion}/incidents`, { personId: ffion })).toMatchObject({ status });
    }
    expect(await tap(me, incidentId, note)).toMatchObject({ status: 403 });
    expect(await opened(sam, newId())).toMatchObject({ status: 404 });
    expect(await fresh.current.read.$count(auditEntries)).toBe(before);
    expect(await fresh.current.read.$count(incidents)).toBe(1);
  });

  it('an expired session keeps what was typed', async () => {
    const incidentId = await begin();
    const answer = await ask(post, '', `/incidents/${incidentId}`, { incidentId }, form({ type: 'note', eventId: newId(), text: 'Do not lose me' }));
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toContain('Do not lose me');
  });
});
