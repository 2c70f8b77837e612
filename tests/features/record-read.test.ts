import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { auditEntries, people } from '../../db/tables.server';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as readRoute from '../../app/routes/incidents.$incidentId_.record_.read';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { writeStatement } from '../../app/features/incident-accounts/write-account.server';
import type { RecordStory } from '../../app/features/record/record-story';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, sam: string, bex: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [sam, bex] = [await signedIn(court.sam), await signedIn(court.bex)];
  incidentId = newId();
  const started = { incidentId, eventId: newId(), versionId: court.versionId };
  expect((await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).allowed).toBe(true);
});
afterEach(() => setClock(undefined));

const params = () => ({ incidentId });
const tap = (form: Record<string, string>) =>
  callRoute(incidentRoute, {
    ...{ path: `/incidents/${incidentId}`, params: params(), cookie: sam },
    form: { eventId: newId(), ...form },
  });
async function answer(form: Record<string, string>) {
  const place = { path: `/incidents/${incidentId}/record`, params: params(), cookie: sam };
  const { body } = await callRoute(recordRoute, place);
  const { eventId, sequence } = body as { eventId: string; sequence: number };
  const own = { eventId, tappedBy: court.sam, after: String(sequence), 'asked:harmTo': 'yes' };
  expect((await callRoute(recordRoute, { ...place, form: { ...own, ...form } })).status).toBe(303);
}
async function read(cookie = sam, search = ''): Promise<RecordStory> {
  const path = `/incidents/${incidentId}/record/read${search}`;
  const { status, body } = await callRoute(readRoute, { path, params: params(), cookie });
  expect(status).toBe(200);
  return body as RecordStory;
}

describe('the record as a story in time', () => {
  it('P7, P9: says of each restriction whether it was in the plan that was on the screen', async () => {
    await tap({ type: 'restriction_started', restriction: 'physical' });
    await tap({ type: 'restriction_started', restriction: 'mechanical' });
    const { used } = await read();
    expect(used.map(({ inPlan }) => inPlan)).toEqual(['red_line', 'not_in_plan']);
    expect(used[0]!.against.length).toBeGreaterThan(0);
  });

  it('P11: what was changed after signing stands beside the answer that was signed, with its reason', async () => {
    await answer({ leadUp: 'The bus was late.' });
    await tap({ type: 'signed', as: 'author' });
    await answer({ leadUp: 'The taxi was late.', why: 'It was a taxi.' });
    const { history, signed } = await read();
    expect(history.leadUp!.first).toMatchObject({ value: 'The bus was late.', who: 'Sam Okoro' });
    expect(history.leadUp!.changes).toMatchObject([{ value: 'The taxi was late.', why: 'It was a taxi.' }]);
    expect(signed.author).toMatchObject({ who: 'Sam Okoro', changes: 1 });
  });

  it('a time of another day says its day, and nothing on paper becomes false the next day (DOMAIN section 3)', async () => {
    const useId = newId();
    const moveTo = async (at: number) => {
      setClock(() => at);
      sam = await signedIn(court.sam);
    };
    await moveTo(Date.UTC(2026, 5, 3, 22, 0));
    await tap({ type: 'restriction_started', restriction: 'seclusion', eventId: useId });
    await moveTo(Date.UTC(2026, 5, 5, 6, 0));
    await tap({ type: 'restriction_stopped', useId });
    await tap({ type: 'over' });
    await answer({ leadUp: 'The bus was late.' });
    await tap({ type: 'signed', as: 'author' });
    const other = { ...{ happened: 'x', nextTime: '', pictures: [], sound: null }, helpedBy: null, basedOn: 0 };
    await writeStatement(await viewerOfAccount(court.sam), incidentId, { ...other, id: newId(), finished: true });
    await moveTo(Date.UTC(2026, 5, 6, 12, 0));
    const story = await read();
    const ended = '07:00 on Friday 5 June 2026';
    expect(story.used).toMatchObject([{ started: '23:00', stopped: ended, lasted: '32 hours' }]);
    expect([story.started, story.ended?.time]).toEqual(['14:32', ended]);
    expect(story.log.map(({ time }) => time).slice(0, 3)).toEqual(['14:32', '23:00', ended]);
    expect(story.saved?.time).toBe(ended);
    expect(story.signed.author?.when).toBe('Friday 5 June 2026, 7 am');
    const kept = story.accounts.accounts.flatMap(({ versions }) => versions.map(({ when }) => when));
    expect(kept).toEqual(['on 5 June 2026']);
    expect(story.printed.when).toBe('Saturday 6 June 2026, 1 pm');
    expect(JSON.stringify(story.toTell.map(({ byOnPaper }) => byOnPaper))).not.toMatch(/today|yesterday|day,/);
  });

  it('its author wrote something in it; what a manager who signs had to do with it stands beside it', async () => {
    const rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Bowen' });
    await makePosting(rhian, court.site, { role: 'lead' });
    const lead = await viewerOfAccount(rhian);
    const sign = (as: 'author' | 'manager') => recordEvent(lead, incidentId, { type: 'signed', as, eventId: newId() });
    expect(await sign('author')).toEqual({ allowed: false, reason: 'not_permitted' });
    expect((await read(await signedIn(rhian))).reader.wrote).toBe(false);
    await tap({ type: 'signed', as: 'author' });
    expect(await sign('manager')).toMatchObject({ allowed: true });
    expect((await read()).manager).toEqual({ wrote: false, used: false });
    const held = { type: 'restriction_started', restriction: 'physical', eventId: newId() } as const;
    expect(await recordEvent(lead, incidentId, held)).toMatchObject({ allowed: true });
    expect((await read()).manager).toEqual({ wrote: false, used: true });
  });

  it('on paper everybody has a name, who prints it too, and until when it is kept is said', async () => {
    await tap({ type: 'note', text: 'She sat down.' });
    const story = await read();
    expect(story.log.map(({ who }) => who)).not.toContain('you');
    expect(story.printed).toEqual({ who: 'Sam Okoro', when: 'Wednesday 3 June 2026, 2:32 pm' });
    expect(story.kept.rules).toMatchObject([{ rule: 'social_care_records', until: null }]);
    await inTransaction((tx) => tx.update(people).set({ diedOn: '2026-07-09' }).where(eq(people.id, court.ffion)));
    expect((await read()).kept.rules).toMatchObject([{ rule: 'social_care_records', until: '9 July 2034' }]);
  });

  it('a check that was made on another day than the restriction began says its day', async () => {
    const useId = newId();
    await tap({ type: 'restriction_started', restriction: 'seclusion', eventId: useId });
    await tap({ type: 'checked', useId, check: 'obs_15' });
    setClock(() => began + 11 * 60 * 60_000);
    await tap({ type: 'checked', useId, check: 'obs_15' });
    expect((await read()).used[0]!.checks).toEqual([
      { check: 'obs_15', first: '14:32', last: '01:32 on Thursday 4 June 2026', count: 2 },
    ]);
  });

  it('P12: to read it is one look', async () => {
    await read(bex);
    await read(bex);
    const looks = await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.accountId, court.bex));
    expect(looks.map(({ action }) => action).filter((action) => action.endsWith('looked'))).toEqual([
      'incident.looked',
    ]);
  });
});

describe('P10: the accounts are open here as they are everywhere', () => {
  beforeEach(async () => {
    const words = { happened: 'I held her arm.', nextTime: 'Wait.', pictures: [], sound: null };
    const more = { id: newId(), basedOn: 0, finished: true, helpedBy: null };
    const kept = await writeStatement(await viewerOfAccount(court.sam), incidentId, { ...words, ...more });
    expect(kept.allowed).toBe(true);
  });
  const openIn = ({ accounts }: RecordStory) =>
    accounts.accounts.flatMap(({ versions }) => versions.map(({ happened }) => happened));

  it('who was not there says so first; then it is open, and a look', async () => {
    const first = await read(bex);
    expect([first.asksIfThere, openIn(first)]).toEqual([true, []]);
    const then = await read(bex, '?was=elsewhere');
    expect([then.asksIfThere, openIn(then)]).toEqual([false, ['I held her arm.']]);
    const looks = await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.accountId, court.bex));
    expect(looks.map(({ action }) => action)).toContain('account.looked');
  });

  it('who took part, and has not finished theirs, reads no other', async () => {
    const form = { type: 'note', text: 'I came too.', eventId: newId() };
    const place = { path: `/incidents/${incidentId}`, params: params(), cookie: bex };
    expect((await callRoute(incidentRoute, { ...place, form })).status).toBe(303);
    expect(openIn(await read(bex, '?was=elsewhere'))).toEqual([]);
    expect(JSON.stringify(await read(bex, '?was=elsewhere'))).not.toContain('I held her arm.');
  });
});

it('D4: the person, and who decides for them, read what was written in words of their own, not this', async () => {
  const path = `/incidents/${incidentId}/record/read`;
  const cookie = await signedIn(court.me);
  expect((await callRoute(readRoute, { path, params: params(), cookie })).status).toBe(403);
});
