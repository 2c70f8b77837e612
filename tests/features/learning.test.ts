import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountEntries, suggestions } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as learningRoute from '../../app/routes/incidents.$incidentId_.learning';
import * as statementRoute from '../../app/routes/incidents.$incidentId_.statement';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import type { AccountsLine } from '../../app/features/incident-accounts/accounts-view';
import type { LearningView } from '../../app/features/incident-accounts/show-learning.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import { liveSection } from '../../app/features/drafting/live-section.server';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, me: string, sam: string, bex: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [me, sam, bex] = [await signedIn(court.me), await signedIn(court.sam), await signedIn(court.bex)];
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
const post = (cookie: string, form: Record<string, string>) =>
  callRoute(learningRoute, { ...at('learning'), cookie, form: { id: newId(), ...form } });
const opened = async (cookie: string) =>
  (await callRoute(learningRoute, { ...at('learning'), cookie })).body as LearningView;
const incident = async (cookie: string) =>
  (await callRoute(incidentRoute, { ...at(''), cookie })).body as StaffView & { accounts: AccountsLine };
const toTalk = async () => (await incident(sam)).toComplete.find(({ code }) => code === 'learning');

const chosen = { do: 'choose', how: 'walk', withWhom: 'Carys', when: 'After tea', where: 'The park', helpedBy: '' };

describe('the learning conversation is chosen by the person', () => {
  it('with whom, when, where and how; staff see it with its date, and it can be changed', async () => {
    expect((await incident(sam)).accounts.learning).toEqual({ state: 'not_asked', choice: null });
    expect((await post(me, chosen)).status).toBe(303);
    const { learning } = (await incident(sam)).accounts;
    expect(learning).toEqual({
      state: 'chosen',
      choice: {
        ...{ how: 'walk', withWhom: 'Carys', when: 'After tea', where: 'The park', helpedBy: '', typedFor: false },
        ...{ who: 'Ffion Hughes', chosenOn: 'today' },
      },
    });
    await post(me, { ...chosen, how: 'draw', where: '' });
    expect((await opened(me)).line.learning.choice).toMatchObject({ how: 'draw', where: '' });
    expect(await fresh.current.read.$count(accountEntries)).toBe(2);
  });

  it('"not now" is a full answer, and can be asked again later', async () => {
    await post(me, { do: 'not_now', withWhom: '', when: '', where: '', helpedBy: '' });
    expect((await incident(me)).accounts.learning).toMatchObject({ state: 'not_now', choice: { how: 'not_now' } });
    expect((await toTalk())?.by).toBe('when they are ready');
    await post(sam, { ...chosen, how: 'talk' });
    expect((await incident(me)).accounts.learning.state).toBe('chosen');
  });

  it('P3: what staff write down for them is marked so, with who wrote it', async () => {
    await post(bex, chosen);
    expect((await incident(me)).accounts.learning.choice).toMatchObject({ typedFor: true, who: 'Bex Nolan' });
    const refused = await post(me, { ...chosen, how: '' });
    const { errors, typed } = refused.body as FormRefusal;
    expect([refused.status, Object.keys(errors), typed.where]).toEqual([400, ['how'], 'The park']);
  });
});

const talk = {
  do: 'talked',
  whoWasThere: 'Carys',
  words: 'The bus was late.',
  nextTime: 'Tell me when the bus is late.',
};

describe('what was talked about', () => {
  it('P2: its "next time" becomes a suggestion in one tap, once', async () => {
    await post(bex, talk);
    const [kept] = (await opened(bex)).talks;
    expect(kept).toMatchObject({ nextTime: 'Tell me when the bus is late.', sendAs: 'suggestion', sentTo: [] });
    const form = { do: 'send-on', id: newId(), writtenId: kept!.id, section: 'helps' };
    expect((await post(bex, form)).status).toBe(303);
    expect((await post(bex, form)).status).toBe(303);
    const made = await fresh.current.read.select().from(suggestions);
    expect(made).toMatchObject([{ words: 'Tell me when the bus is late.', incidentId }]);
    expect((await opened(bex)).talks[0]?.sentTo).toEqual([{ as: 'suggestion', section: 'helps' }]);
  });

  it('P3: what staff wrote down of it goes on as the words of staff, also by the person; what the person wrote, as theirs with help', async () => {
    await post(bex, talk);
    await post(me, { ...talk, nextTime: 'A timer.' });
    const talks = (await opened(me)).talks;
    const send = (cookie: string, nextTime: string) =>
      post(cookie, {
        ...{ do: 'send-on', section: 'helps' },
        writtenId: talks.find((each) => each.nextTime === nextTime)!.id,
      });
    expect((await send(bex, talk.nextTime)).status).toBe(303);
    expect(await fresh.current.read.select().from(suggestions)).toMatchObject([{ voice: 'staff' }]);
    for (const { nextTime } of talks) expect((await send(me, nextTime)).status).toBe(303);
    const plan = await findPlan(court.ffion);
    const { items } = await liveSection(plan!.id, 'helps');
    const voices = Object.fromEntries(items.map(({ text, voice }) => [text, voice]));
    expect(voices).toMatchObject({ [talk.nextTime]: 'staff', 'A timer.': 'person_supported' });
  });

  it('is not something to do any more', async () => {
    expect(await toTalk()).toBeDefined();
    await post(bex, talk);
    expect(await toTalk()).toBeUndefined();
  });

  it('P10: staff who were there read it when their own account is finished', async () => {
    await post(me, talk);
    expect(await opened(sam)).toMatchObject({ talks: [], yoursFirst: true });
    const own = { do: 'finish', id: newId(), basedOn: '0', happened: 'I held her.', nextTime: '' };
    await callRoute(statementRoute, { ...at('statement'), cookie: sam, form: own });
    expect((await opened(sam)).talks.map(({ words }) => words)).toEqual(['The bus was late.']);
  });

  it('P10: staff who logged nothing say first that they were elsewhere', async () => {
    await post(me, talk);
    expect(await opened(bex)).toMatchObject({ talks: [], asksIfThere: true });
    const { body } = await callRoute(learningRoute, { ...at('learning?was=elsewhere'), cookie: bex });
    expect(body).toMatchObject({ talks: [{ words: 'The bus was late.' }], asksIfThere: false });
  });
});

describe('P14: by when', () => {
  it('what is for today is said to be late on the next day, by the name of its day', async () => {
    const statements = async () => (await incident(sam)).toComplete.find(({ code }) => code === 'statements')?.by;
    expect(await statements()).toBe('today');
    setClock(() => began + 24 * 60 * 60_000);
    sam = await signedIn(court.sam);
    expect(await statements()).toBe('was due yesterday');
  });
});
