import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, deciders, nameWords, people, stays } from '../../db/tables.server';
import type { Viewer } from '../../app/domain/viewer';
import { closeAccount } from '../../app/features/accounts/close-account.server';
import { judgeSignIn } from '../../app/features/accounts/sign-in.server';
import { addDecider } from '../../app/features/people/add-decider.server';
import { addStay, type addStaySchema } from '../../app/features/people/add-stay.server';
import { changePerson } from '../../app/features/people/change-person.server';
import { searchPeople } from '../../app/features/people/find-people-here.server';
import { giveAccount } from '../../app/features/people/give-account.server';
import { findWhoDecides } from '../../app/features/sharing/find-who-decides.server';
import { setClock } from '../../app/platform/clock';
import * as peopleRoute from '../../app/routes/admin.people._index';
import * as personRoute from '../../app/routes/admin.people.$personId';
import * as sharing from '../../app/routes/people.$personId.sharing';
import type { z } from 'zod';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import {
  makeAccount,
  makeDecider,
  makeOrganisation,
  makePerson,
  makeSite,
  makeStay,
  signedIn,
} from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

const db = freshDatabase();
const now = Date.parse('2026-06-03T13:00:00Z');
let organisation: string, home: string, school: string, keira: string, alex: Viewer, stranger: Viewer;

beforeEach(async () => {
  setClock(() => now);
  organisation = await makeOrganisation();
  home = await makeSite(organisation, { name: 'The Beeches', setting: 'childrens_home' });
  school = await makeSite(organisation, { name: 'Larkfield', setting: 'special_school' });
  keira = await makePerson(organisation, { name: 'Keira Doyle', preferredName: 'Keira', dateOfBirth: '2014-05-14' });
  alex = await viewerOfAccount(await makeAccount(organisation, 'administrator', { name: 'Alex' }));
  stranger = await viewerOfAccount(await makeAccount(await makeOrganisation(), 'administrator'));
});
afterEach(() => setClock(undefined));

const audited = async () =>
  (await db.current.read.select().from(auditEntries).orderBy(asc(auditEntries.id)))
    .filter(({ action }) => action !== 'signed.in')
    .map(({ action, detail }) => `${action} ${detail ?? ''}`.trim());
const post = async (form: Record<string, string>, route: typeof personRoute | typeof peopleRoute = personRoute) => {
  const { status, body } = await callRoute(route, {
    path: `/admin/people/${keira}`,
    params: { personId: keira },
    cookie: await signedIn(alex.accountId),
    form,
  });
  return { status, errors: Object.keys((body as { errors?: object }).errors ?? {}) };
};

describe('a stay', () => {
  const staying = (siteId: string, fields: Partial<z.output<typeof addStaySchema>> = {}) =>
    addStay(alex, keira, { does: 'add-stay', siteId, from: '2026-06-03', ...fields });
  const running = async () =>
    (await db.current.read.select().from(stays)).filter(({ until }) => until === null).map(({ siteId }) => siteId);

  test('they moved: the stays before it end with it', async () => {
    await makeStay(keira, home);
    expect(await staying(school, { moved: 'yes' })).toEqual({ allowed: true });
    expect(await running()).toEqual([school]);
    expect(await audited()).toEqual(['stay.ended', 'stay.added']);
  });

  test('a child in a home goes to school too: both run, also from an earlier day', async () => {
    await makeStay(keira, home, { from: now });
    expect(await staying(school, { from: '2026-05-01' })).toEqual({ allowed: true });
    expect((await running()).sort()).toEqual([home, school].sort());
    expect(await audited()).toEqual(['stay.added']);
  });

  test('nobody stays twice at once in one place', async () => {
    await makeStay(keira, home);
    expect(await staying(home)).toMatchObject({ reason: 'there-already' });
    expect(await running()).toEqual([home]);
  });
});

describe('P1, C2: who decides', () => {
  const deciding = async (fields: object = {}) =>
    addDecider(alex, keira, {
      does: 'add-decider',
      email: 'mum@example.org',
      basis: '004',
      reason: 'Birth certificate',
      until: '2027-06-03',
      ...fields,
    });

  test('until the end of the last day, and then no more', async () => {
    await makeAccount(organisation, 'supporter', { email: 'mum@example.org' });
    expect(await deciding()).toEqual({ allowed: true });
    expect(await db.current.read.select().from(deciders)).toMatchObject([
      { until: Date.parse('2027-06-03T23:00:00Z') },
    ]);
  });

  test('they are told by name, as what and until when; not who did once', async () => {
    const mum = await makeAccount(organisation, 'supporter', { name: 'Siân Doyle' });
    const decider = await makeDecider(keira, mum, { basis: '004', until: Date.parse('2026-12-04T00:00:00Z') });
    await makeDecider(keira, await makeAccount(organisation, 'supporter'), { until: now });
    expect(await findWhoDecides(keira, now)).toEqual([
      { id: decider, accountId: mum, name: 'Siân Doyle', as: 'parental responsibility', until: '3 December 2026' },
    ]);
  });

  test('the page of who decides speaks of the person, and of nobody as "my"', async () => {
    const mum = await makeAccount(organisation, 'supporter');
    const own = await makeAccount(organisation, 'person', { personId: keira });
    await makeDecider(keira, mum, { basis: '004' });
    const partsFor = async (accountId: string) => {
      const call = { path: `/people/${keira}/sharing`, params: { personId: keira }, cookie: await signedIn(accountId) };
      return (await callRoute(sharing, call)).body as { own: boolean; parts: { value: string; label: string }[] };
    };
    const card = { value: 'card', label: 'The right-now card' };
    expect(await partsFor(mum)).toMatchObject({ own: false, parts: expect.arrayContaining([card]) as unknown });
    expect((await partsFor(own)).parts).toContainEqual({ value: 'card', label: 'My right-now card' });
  });

  test('what the rule refuses is not written, and is said beside its field', async () => {
    await makeAccount(organisation, 'supporter', { email: 'mum@example.org' });
    await makeAccount(organisation, 'lead', { email: 'rhian@example.org' });
    expect(await deciding({ email: 'rhian@example.org' })).toMatchObject({ reason: 'staff' });
    expect(await deciding({ basis: '003' })).toMatchObject({ reason: 'under-age' });
    const asked = { does: 'add-decider', email: 'mum@example.org', basis: '004', reason: 'Birth certificate' };
    expect(await post({ ...asked, until: '2028-06-04' })).toEqual({ status: 400, errors: ['until'] });
    expect(await post(asked)).toEqual({ status: 400, errors: ['until'] });
    expect(await post({ ...asked, basis: '003', until: '2027-06-03' })).toEqual({ status: 400, errors: ['basis'] });
    expect(await db.current.read.$count(deciders)).toBe(0);
    expect(await audited()).toEqual([]);
  });
});

describe('an account for somebody who was added without one', () => {
  const given = { does: 'give-account' as const, accountEmail: 'keira@example.org', password: 'a long first password' };

  test('they sign in with it, and the first password must be changed', async () => {
    expect(await giveAccount(alex, keira, given)).toEqual({ allowed: true });
    expect(await db.current.read.select().from(accounts).where(eq(accounts.personId, keira))).toMatchObject([
      { role: 'person', name: 'Keira Doyle', mustChangePassword: true },
    ]);
    expect(await judgeSignIn('keira@example.org', given.password, '192.0.2.7')).toMatchObject({ allowed: true });
    expect(await audited()).toContain('account.added person');
  });

  test('one at a time; after it was closed, another', async () => {
    await giveAccount(alex, keira, given);
    const again = { ...given, accountEmail: 'kd@example.org' };
    expect(await giveAccount(alex, keira, again)).toMatchObject({ reason: 'has-account' });
    const [own] = await db.current.read.select().from(accounts).where(eq(accounts.personId, keira));
    await closeAccount(alex, own!.id);
    expect(await giveAccount(alex, keira, given)).toMatchObject({ reason: 'email-taken' });
    expect(await giveAccount(alex, keira, again)).toEqual({ allowed: true });
  });

  test('D4: of another organisation nobody is found', async () => {
    expect(await giveAccount(stranger, keira, given)).toMatchObject({ reason: 'unknown' });
    expect(await post({ does: 'give-account', accountEmail: 'no email', password: 'short' })).toEqual({
      status: 400,
      errors: ['accountEmail', 'password'],
    });
    expect(await db.current.read.$count(accounts, eq(accounts.personId, keira))).toBe(0);
  });
});

describe('mending who somebody is', () => {
  const mended = {
    does: 'change-person' as const,
    name: 'Kira Ó Dubhghaill',
    preferredName: 'Kit',
    pronouns: 'they/them',
    dateOfBirth: '2014-05-15',
  };

  test('they are found by the new name and no longer by the old; their account bears it', async () => {
    const own = await makeAccount(organisation, 'person', { personId: keira, name: 'Keira Doyle' });
    expect(await changePerson(alex, keira, mended)).toEqual({ allowed: true });
    const { does: _, ...fields } = mended;
    expect(await db.current.read.select().from(people)).toMatchObject([fields]);
    const words = await db.current.read.select().from(nameWords).orderBy(asc(nameWords.word));
    expect(words.map(({ word }) => word)).toEqual(['dubhghaill', 'kira', 'kit', 'o']);
    expect((await searchPeople(alex, 'dubh', now)).map(({ id }) => id)).toEqual([keira]);
    expect(await searchPeople(alex, 'doyle', now)).toEqual([]);
    expect((await viewerOfAccount(own)).name).toBe('Kira Ó Dubhghaill');
    expect(await audited()).toEqual(['person.changed name preferredName pronouns dateOfBirth']);
  });

  test('saving what stands there already writes nothing', async () => {
    const { name, preferredName, dateOfBirth } = (await db.current.read.select().from(people))[0]!;
    expect(await changePerson(alex, keira, { does: 'change-person', name, preferredName, dateOfBirth })).toEqual({
      allowed: true,
    });
    expect(await audited()).toEqual([]);
  });

  test('P1: an age at which somebody could no longer decide is refused while they do', async () => {
    await makeDecider(keira, await makeAccount(organisation, 'supporter'), { basis: '004', until: now + 86_400_000 });
    expect(await changePerson(alex, keira, { ...mended, dateOfBirth: '2004-05-15' })).toMatchObject({
      reason: 'decider-unfit',
    });
    expect(await changePerson(alex, keira, mended)).toEqual({ allowed: true });
  });

  test('the day on which they died is one that was, after they were born, and can be taken back', async () => {
    const diedOn = async () => (await db.current.read.select().from(people))[0]!.diedOn;
    expect(await post({ ...mended, diedOn: '2026-06-04' })).toEqual({ status: 400, errors: ['diedOn'] });
    expect(await post({ ...mended, diedOn: '2014-05-14' })).toEqual({ status: 400, errors: ['diedOn'] });
    expect(await diedOn()).toBeNull();
    expect(await changePerson(alex, keira, { ...mended, diedOn: '2026-06-03' })).toEqual({ allowed: true });
    expect(await diedOn()).toBe('2026-06-03');
    expect(await changePerson(alex, keira, mended)).toEqual({ allowed: true });
    expect(await diedOn()).toBeNull();
  });

  test('D4, bad input: nothing is changed', async () => {
    expect(await changePerson(stranger, keira, mended)).toMatchObject({ reason: 'unknown' });
    expect(await post({ ...mended, dateOfBirth: '2026-06-04' })).toEqual({ status: 400, errors: ['dateOfBirth'] });
    expect(await post({ ...mended, name: ' ', preferredName: '' })).toEqual({
      status: 400,
      errors: ['name', 'preferredName'],
    });
    expect(await db.current.read.select().from(people)).toMatchObject([{ name: 'Keira Doyle' }]);
    expect(await audited()).toEqual([]);
  });
});

test('an administrator searches with two letters at least', async () => {
  expect(await post({ find: 'k.' }, peopleRoute)).toEqual({ status: 400, errors: ['find'] });
  expect((await post({ find: 'ke' }, peopleRoute)).status).toBe(200);
});
