import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, sessions } from '../../db/tables.server';
import { findViewer } from '../../app/features/accounts/find-viewer.server';
import { hashPassword } from '../../app/features/accounts/password.server';
import * as password from '../../app/routes/account.password';
import * as start from '../../app/routes/_index';
import * as signIn from '../../app/routes/sign-in';
import * as preferences from '../../app/routes/preferences';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, makePosting, makeSite, signedIn } from '../support/fixtures';

const db = freshDatabase();
const old = 'the old long password';
const fresh = 'a new long password';

let organisation: string, sam: string, cookie: string;

beforeEach(async () => {
  organisation = await makeOrganisation();
  sam = await makeAccount(organisation, 'worker', { passwordHash: await hashPassword(old), mustChangePassword: true });
  cookie = await signedIn(sam);
});

const call = (route: RouteModule, path: string, form?: Record<string, string>, as: string | null = cookie) =>
  callRoute(route, { path, params: {}, cookie: as, ...(form ? { form } : {}) });
const change = (form: Record<string, string>, as = cookie) => call(password, '/account/password', form, as);
const account = async () => (await db.current.read.select().from(accounts).where(eq(accounts.id, sam)))[0]!;
const errorsOf = ({ body }: { body: unknown }) => Object.keys((body as { errors: object }).errors);

describe('D1: changing the password', () => {
  test('every other session ends, this one is replaced by a new one, and a first password need not be changed again', async () => {
    const elsewhere = await signedIn(sam);
    const answer = await change({ oldPassword: old, newPassword: fresh });
    expect(answer.status).toBe(302);
    const given = (answer.body as Response).headers.get('Set-Cookie')!.split(';')[0]!;
    for (const ended of [cookie, elsewhere]) expect(await findViewer(ended, Date.now())).toBeNull();
    expect(await findViewer(given, Date.now())).toMatchObject({
      mustChangePassword: false,
      viewer: { accountId: sam },
    });
    const kept = await db.current.read.select().from(auditEntries).where(eq(auditEntries.action, 'password.changed'));
    expect(kept).toMatchObject([{ accountId: sam, objectId: sam }]);
  });

  test.each([
    ['the old one is wrong', { oldPassword: 'not the password', newPassword: fresh }, 'oldPassword'],
    ['the new one is short', { oldPassword: old, newPassword: 'short' }, 'newPassword'],
    ['it is the same', { oldPassword: old, newPassword: old }, 'newPassword'],
    ['something is missing', { oldPassword: old }, 'newPassword'],
  ])('400 when %s: nothing changes, no password is sent back', async (_why, form: Record<string, string>, field) => {
    const before = await account();
    const answer = await change(form);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual([field]);
    expect(JSON.stringify(answer.body)).not.toContain(old);
    expect(await account()).toEqual(before);
    expect(await findViewer(cookie, Date.now())).not.toBeNull();
  });

  test('D6: five tries, then none is evaluated', async () => {
    for (let round = 0; round < 5; round++)
      expect((await change({ oldPassword: 'wrong', newPassword: fresh })).status).toBe(400);
    expect((await change({ oldPassword: old, newPassword: fresh })).status).toBe(429);
    expect(await db.current.read.$count(sessions)).toBe(1);
  });

  test('until it is changed, every other page leads here', async () => {
    const answer = await call(start, '/');
    expect((answer.body as Response).headers.get('Location')).toBe('/account/password');
  });

  test('P11: what was being written when an administrator reset it goes with it, and is sent on afterwards', async () => {
    const typed = { fields: [['text', 'Lights off, and wait with me']], accountId: sam };
    const written = { action: '/people/x/plan/helps', ...typed };
    const email = (await account()).email!;
    const signing = { email, password: old, resume: JSON.stringify(written) };
    const answer = await call(signIn, '/sign-in', signing, null);
    expect(answer.body).toEqual({ resume: { ...written, mustChangePassword: true } });
    // Sent at once all the same, or from another page, it comes back.
    const sent = await callRoute(preferences, { path: '/preferences', params: {}, cookie, form: { theme: 'dark' } });
    expect(sent).toMatchObject({
      status: 401,
      body: {
        resume: { action: '/preferences', fields: [['theme', 'dark']], accountId: sam, mustChangePassword: true },
      },
    });
    const resume = JSON.stringify(written);
    const wrong = await change({ oldPassword: 'not the password', newPassword: fresh, resume });
    expect(wrong).toMatchObject({ status: 400, body: { typed: { resume } } });
    const another = JSON.stringify({ ...written, accountId: organisation });
    expect(await change({ oldPassword: old, newPassword: fresh, resume })).toMatchObject({
      status: 200,
      body: { resume: written },
    });
    const again = await change({ oldPassword: fresh, newPassword: old, resume: another }, await signedIn(sam));
    expect(again.status).toBe(302);
  });
});

describe('how I like it', () => {
  const liked = { theme: 'dark', contrast: 'more', textSize: '150', motion: 'less', reading: 'easy' };

  test('is kept with the account, on every device', async () => {
    const carys = await makeAccount(organisation, 'supporter');
    expect((await call(preferences, '/preferences', liked, await signedIn(carys))).status).toBe(302);
    const found = await findViewer(await signedIn(carys), Date.now());
    expect(found?.viewer.preferences).toEqual({ ...liked, textSize: 150 });
  });

  test('anything else is answered with 400 and changes nothing', async () => {
    const carys = await makeAccount(organisation, 'supporter');
    const answer = await call(preferences, '/preferences', { ...liked, textSize: '9000' }, await signedIn(carys));
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual(['textSize']);
    expect((await findViewer(await signedIn(carys), Date.now()))?.viewer.preferences.theme).toBe('device');
  });
});

describe('the first page answers one question for each', () => {
  const first = async (accountId: string) => call(start, '/', undefined, await signedIn(accountId));

  test('person, supporter, lead and administrator; a worker goes to who is here', async () => {
    const ffion = await makePerson(organisation);
    const court = await makeSite(organisation);
    const lead = await makeAccount(organisation, 'lead');
    await makePosting(lead, court, { role: 'lead' });
    const worker = await makeAccount(organisation, 'worker');
    expect((await first(await makeAccount(organisation, 'person', { personId: ffion }))).body).toMatchObject({
      page: 'person',
      start: {
        preferredName: 'Ffion',
        carryOn: null,
        agreed: 'Nothing is agreed yet',
        looked: 'Nobody has looked yet',
      },
    });
    expect((await first(await makeAccount(organisation, 'supporter'))).body).toMatchObject({
      page: 'supporter',
      people: [],
    });
    expect((await first(lead)).body).toMatchObject({ page: 'lead' });
    expect((await first(await makeAccount(organisation, 'administrator'))).body).toMatchObject({
      page: 'administrator',
      start: { sites: 1, people: 1, peopleWithoutStay: 1, staff: 3, staffWithoutPosting: 2 },
    });
    expect(((await first(worker)).body as Response).headers.get('Location')).toBe('/people');
  });

  test('somebody not signed in goes to sign in', async () => {
    expect(((await call(start, '/', undefined, null)).body as Response).headers.get('Location')).toBe('/sign-in');
  });
});
