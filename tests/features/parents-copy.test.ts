import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { accounts, people, sites } from '../../db/tables.server';
import * as easyRoute from '../../app/routes/incidents.$incidentId_.easy';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as looksRoute from '../../app/routes/people.$personId.looked';
import * as suggestionsRoute from '../../app/routes/people.$personId.suggestions._index';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import * as parentsRoute from '../../app/routes/incidents.$incidentId_.record_.parents';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import { parentsFields, withoutNames } from '../../app/domain/parents-copy';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { makeSuggestion } from '../../app/features/suggestions/make-suggestion.server';
import type { ParentsCopyInView } from '../../app/features/record/require-parents-copy.server';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makePerson, makeStay, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, sam: string, mum: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  await inTransaction(async (tx) => {
    await tx.update(sites).set({ setting: 'special_school' }).where(eq(sites.id, court.site));
    await tx.update(people).set({ dateOfBirth: '2012-05-14' }).where(eq(people.id, court.ffion));
  });
  await makeStay(await makePerson(court.organisation, { name: 'Lucy Grey', preferredName: 'Lu' }), court.site);
  const parent = await makeAccount(court.organisation, 'supporter', { name: 'Nasima Rahman' });
  await makeDecider(court.ffion, parent, { basis: '004' });
  [sam, mum] = [await signedIn(court.sam), await signedIn(parent)];
  incidentId = newId();
  const started = { incidentId, eventId: newId(), versionId: court.versionId };
  expect((await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).allowed).toBe(true);
  await tap({ type: 'restriction_started', restriction: 'physical', mhsdsType: '07' });
});
afterEach(() => setClock(undefined));

const call = (route: RouteModule, page: string, cookie: string, form?: Record<string, string>) =>
  callRoute(route, { path: `/incidents/${incidentId}${page}`, params: { incidentId }, cookie, ...(form && { form }) });
const tap = (form: Record<string, string>) => call(incidentRoute, '', sam, { eventId: newId(), ...form });
async function answer(form: Record<string, string>) {
  const { body } = await call(recordRoute, '/record', sam);
  const { eventId, sequence } = body as { eventId: string; sequence: number };
  const own = { eventId, tappedBy: court.sam, after: String(sequence), 'asked:harmTo': 'yes' };
  expect((await call(recordRoute, '/record', sam, { ...own, ...form })).status).toBe(303);
}
const open = (cookie: string) => call(parentsRoute, '/record/parents', cookie);
const copyOf = ({ body }: { body: unknown }) => (body as ParentsCopyInView).copy!;
const give = (text = 'By hand at the gate.') =>
  call(parentsRoute, '/record/parents', sam, {
    ...{ whom: 'parent_or_pr_holder', eventId: newId(), tappedBy: court.sam, text },
  });

describe('the copy that a school gives the parents (DfE, from April 2026)', () => {
  it('says what the law asks, without what is about others, and without their names', async () => {
    await answer({
      leadUp: 'Lucy Grey pulled her hair. Lu cried. Ffion ran to Sam Okoro.',
      howUsed: 'I held her arm.',
      staffInvolved: 'Sam Okoro, canary-job',
      otherInjuries: 'Lucy has a canary-bruise.',
      harmFeared: 'canary-harm',
    });
    const copy = copyOf(await open(sam));
    expect(copy.answers).toContainEqual({
      field: 'leadUp',
      value: '[another child] pulled her hair. [another child] cried. Ffion ran to [a member of staff].',
    });
    expect(copy.answers).toContainEqual({ field: 'howUsed', value: 'I held her arm.' });
    expect(copy.uses).toMatchObject([{ title: 'Physical restraint: held, standing', started: '14:32' }]);
    expect(JSON.stringify(copy)).not.toMatch(/canary|Lucy|Okoro/);
    expect(parentsFields).not.toContain('staffInvolved');
  });

  it('names the jobs of who held, and never of who tapped the start', async () => {
    expect(copyOf(await open(sam)).jobs).toEqual([]);
    const [{ useId } = { useId: '' }] = copyOf(await open(sam)).uses;
    const holders = [{ who: 'Rhian Bowen, teaching assistant' }, { who: 'sam okoro' }, { who: 'Jo' }, { who: null }];
    await inTransaction((tx) => tx.update(accounts).set({ jobTitle: 'Teacher' }).where(eq(accounts.id, court.sam)));
    const described = { type: 'use_described' as const, useId, eventId: newId() };
    const parts = holders.map(({ who }) => ({ who: who ?? undefined, ownWords: undefined, parts: ['arm_left'] }));
    expect(
      await recordEvent(await viewerOfAccount(court.sam), incidentId, { ...described, holders: parts } as never),
    ).toMatchObject({
      allowed: true,
    });
    expect(copyOf(await open(sam)).jobs).toEqual(['teaching assistant', 'Teacher', '[a member of staff]']);
  });

  it('who has parental responsibility reads it once the school gave it, as it was then', async () => {
    expect((await open(mum)).status).toBe(403);
    await answer({ leadUp: 'The bus was late.' });
    expect((await give()).status).toBe(303);
    await answer({ leadUp: 'The taxi was late.' });
    const read = await open(mum);
    expect(read).toMatchObject({ status: 200, body: { isStaff: false, mayGive: false } });
    expect(copyOf(read).answers).toContainEqual({ field: 'leadUp', value: 'The bus was late.' });
    expect(copyOf(read).given).toEqual({ who: 'Sam Okoro', when: 'Wednesday 3 June 2026, 2:32 pm' });
    expect(copyOf(await open(sam)).answers).toContainEqual({ field: 'leadUp', value: 'The taxi was late.' });
  });

  it('a telephone call is no copy; when and how is asked; nobody but staff gives it', async () => {
    await tap({ type: 'told', whom: 'parent_or_pr_holder', text: 'By telephone.' });
    expect((await open(mum)).status).toBe(403);
    const refused = await give(' ');
    expect([refused.status, Object.keys((refused.body as FormRefusal).errors)]).toEqual([400, ['text']]);
    const form = { whom: 'parent_or_pr_holder', eventId: newId(), tappedBy: court.sam, text: 'x' };
    expect((await call(parentsRoute, '/record/parents', mum, form)).status).toBe(403);
    expect((await call(parentsRoute, '/record/parents', await signedIn(court.me))).status).toBe(403);
  });

  it('no other place has to give one', async () => {
    await inTransaction(async (tx) => {
      await tx.update(sites).set({ setting: 'care_home' }).where(eq(sites.id, court.site));
    });
    expect(await open(sam)).toMatchObject({ status: 200, body: { copy: null, mayGive: false } });
  });

  it('and none is due of a pupil of 20 or older', async () => {
    await inTransaction(async (tx) => {
      await tx.update(people).set({ dateOfBirth: '2006-06-03' }).where(eq(people.id, court.ffion));
    });
    expect(copyOf(await open(sam))).toBeNull();
  });
});

describe('where it would do serious harm if the parents knew', () => {
  const path = () => `/people/${court.ffion}/incidents`;
  const listed = async () => {
    const { body } = await callRoute(listRoute, { path: path(), params: { personId: court.ffion }, cookie: mum });
    return (body as { list: { id: string }[] }).list.map(({ id }) => id);
  };

  it('nothing of it is open to them, not in the list and not by its address, and never why', async () => {
    await give();
    expect(await listed()).toEqual([incidentId]);
    await tap({ type: 'told', whom: 'parent_or_pr_holder', withheld: 'yes', text: 'canary: he may be hurt at home.' });
    expect(await listed()).toEqual([]);
    for (const [route, page] of [
      [incidentRoute, ''],
      [easyRoute, '/easy?part=all'],
      [parentsRoute, '/record/parents'],
    ] as const) {
      const { status, body } = await call(route, page, mum);
      expect([page, status]).toEqual([page, 403]);
      expect(JSON.stringify(body) ?? '').not.toContain('canary');
    }
    expect((await open(sam)).body).toMatchObject({ keptFromParents: true });
  });

  it('nor to a parent who has a plan of their own here; their copy is theirs where nothing is kept', async () => {
    const own = await makePerson(court.organisation);
    const dad = await makeAccount(court.organisation, 'person', { personId: own, name: 'Karim Rahman' });
    await makeDecider(court.ffion, dad, { basis: '004' });
    const cookie = await signedIn(dad);
    await give();
    expect((await open(cookie)).status).toBe(200);
    await answer({ harmIfParentsKnow: 'yes' });
    expect([(await open(cookie)).status, (await call(incidentRoute, '', cookie)).status]).toEqual([403, 403]);
  });

  it('the record’s own answer keeps it from them too, before anybody says whom they did not tell', async () => {
    await answer({ harmIfParentsKnow: 'not_sure' });
    expect(await listed()).toEqual([incidentId]);
    await answer({ harmIfParentsKnow: 'yes' });
    expect(await listed()).toEqual([]);
    expect((await call(incidentRoute, '', mum)).status).toBe(403);
  });

  it('nor do who looked and what others suggested tell that there was something', async () => {
    const made = await makeSuggestion(await viewerOfAccount(court.sam), court.ffion, {
      ...{ id: newId(), kind: 'add', section: 'helps', itemId: null, words: 'Ask me first.', placing: null },
      ...{ voice: 'staff', why: '', incidentId },
    });
    expect(made).toMatchObject({ allowed: true });
    await call(incidentRoute, '', sam);
    const read = async (route: RouteModule, page: string) => {
      const asked = { path: `/people/${court.ffion}/${page}`, params: { personId: court.ffion }, cookie: mum };
      return JSON.stringify((await callRoute(route, asked)).body);
    };
    expect(await read(looksRoute, 'looked')).toContain('Sam');
    expect(await read(suggestionsRoute, 'suggestions')).toContain(`/incidents/${incidentId}`);
    await answer({ harmIfParentsKnow: 'yes' });
    expect(await read(looksRoute, 'looked')).not.toContain('Sam');
    const suggested = await read(suggestionsRoute, 'suggestions');
    expect(suggested).toContain('Ask me first.');
    expect(suggested).toContain('"cameFrom":null');
  });

  it('P12: of who was told, and of the record, the story tells nobody but staff', async () => {
    await tap({ type: 'told', whom: 'regulator', withheld: 'yes', text: 'canary-told' });
    await answer({ leadUp: 'x' });
    await tap({ type: 'signed', as: 'author' });
    await answer({ leadUp: 'y', why: 'canary-why' });
    const { status, body } = await call(incidentRoute, '', mum);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('canary');
  });
});

describe('a name is taken out as a whole word', () => {
  const others = [{ names: ['Ann Lee-Walsh', 'Annie'], instead: 'N' }];

  it.each([
    ['Ann Lee-Walsh hit him.', 'N hit him.'],
    ['Annie’s hair, and Ann.', 'N’s hair, and N.'],
    ['An annual Anniversary.', 'An annual Anniversary.'],
    ['Lee-Walsh (Ann)', 'N (N)'],
    ['annie hit ANNIE and Annie', 'N hit N and N'],
    ['ANN LEE-WALSH, ann lee-walsh', 'N, N'],
  ])('%s', (said, wanted) => {
    expect(withoutNames(said, others, ['Idris Rahman'])).toBe(wanted);
  });

  it.each([
    ['Will will go; WILL may stay, if May will.', 'N will go; N may stay, if N will.'],
    ['By the grace of Grace, GRACE, and will hope.', 'By the grace of N, N, and N.'],
    ['ben hit Ben and BEN, and bent it.', 'N hit N and N, and bent it.'],
  ])('also one that is a word as well, unless it is written as the word: %s', (said, wanted) => {
    const names = ['Will Hope', 'May', 'Grace Park', 'Ben'];
    expect(withoutNames(said, [{ names, instead: 'N' }], ['Idris Rahman'])).toBe(wanted);
  });

  it('but never the person’s own, where somebody shares it', () => {
    expect(withoutNames('Ann Rahman and Ann Lee-Walsh', others, ['Ann Rahman', 'Ann'])).toBe('Ann Rahman and N');
    expect(withoutNames('ANN said it to ann.', others, ['Ann Rahman'])).toBe('ANN said it to ann.');
  });
});
