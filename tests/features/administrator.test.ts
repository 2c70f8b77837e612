import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, deciders, nameWords, people, postings, sites, stays } from '../../db/tables.server';
import { can } from '../../app/domain/access';
import type { Viewer } from '../../app/domain/viewer';
import { addAccount } from '../../app/features/accounts/add-account.server';
import { closeAccount } from '../../app/features/accounts/close-account.server';
import { findViewer } from '../../app/features/accounts/find-viewer.server';
import { resetPassword } from '../../app/features/accounts/reset-password.server';
import { judgeSignIn } from '../../app/features/accounts/sign-in.server';
import { addDecider } from '../../app/features/people/add-decider.server';
import { addPerson, addPersonSchema } from '../../app/features/people/add-person.server';
import { addPosting } from '../../app/features/people/add-posting.server';
import { addSite } from '../../app/features/people/add-site.server';
import { addStay } from '../../app/features/people/add-stay.server';
import { endDecider } from '../../app/features/people/end-decider.server';
import { endPosting } from '../../app/features/people/end-posting.server';
import { endStay } from '../../app/features/people/end-stay.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { setClock } from '../../app/platform/clock';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, makeSite, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

const db = freshDatabase();
const began = Date.parse('2026-06-03T13:00:00Z');
let now = began;
let organisation: string, court: string, alex: Viewer, stranger: Viewer;

beforeEach(async () => {
  now = began;
  setClock(() => now);
  organisation = await makeOrganisation();
  court = await makeSite(organisation);
  alex = await viewerOfAccount(await makeAccount(organisation, 'administrator', { name: 'Alex' }));
  stranger = await viewerOfAccount(await makeAccount(await makeOrganisation(), 'administrator'));
});
afterEach(() => setClock(undefined));

const audited = async () =>
  (await db.current.read.select().from(auditEntries).orderBy(asc(auditEntries.id)))
    .map(({ action }) => action)
    .filter((action) => action !== 'signed.in');
const newAccount = (fields: object = {}) => ({
  role: 'worker' as const,
  name: 'Sam',
  email: 'sam@example.org',
  password: 'a long first password',
  ...fields,
});
const sees = async (accountId: string, personId: string) => {
  const found = (await findSubject(personId, accountId))!;
  return can(await viewerOfAccount(accountId), 'card.look', found.subject, now);
};

describe('after the first set-up', () => {
  test('from a place to a worker who sees the person, and no longer when they move or the posting ends', async () => {
    expect(await addSite(alex, { name: 'Rowan Ward', setting: 'mh_inpatient' })).toEqual({ allowed: true });
    const [ward] = await db.current.read.select().from(sites).where(eq(sites.name, 'Rowan Ward'));
    const added = await addPerson(alex, { name: 'Ffïon Mair Hughes', dateOfBirth: '1999-05-14' });
    if (!added.allowed) throw new Error(added.reason);
    const ffion = added.personId;
    expect(await db.current.read.select().from(people)).toMatchObject([
      { preferredName: 'Ffïon', organisationId: organisation },
    ]);
    expect((await db.current.read.select().from(nameWords)).map(({ word }) => word).sort()).toEqual([
      'ffion',
      'hughes',
      'mair',
    ]);
    const account = await addAccount(alex, newAccount());
    if (!account.allowed) throw new Error(account.reason);
    const sam = account.accountId;
    await addPosting(alex, sam, { does: 'add-posting', siteId: court, role: 'worker', from: '2026-06-03' });
    expect(await sees(sam, ffion)).toBe(false);
    expect(await addStay(alex, ffion, { does: 'add-stay', siteId: court, room: 'Flat 2', from: '2026-06-03' })).toEqual(
      { allowed: true },
    );
    expect(await sees(sam, ffion)).toBe(true);
    expect(
      await addStay(alex, ffion, { does: 'add-stay', siteId: ward!.id, from: '2026-06-10', moved: 'yes' }),
    ).toEqual({
      allowed: true,
    });
    now = Date.parse('2026-06-09T22:59:59Z');
    expect(await sees(sam, ffion)).toBe(true);
    now += 1_000;
    expect(await sees(sam, ffion)).toBe(false);
    expect(
      await addStay(alex, ffion, { does: 'add-stay', siteId: court, from: '2026-06-04', moved: 'yes' }),
    ).toMatchObject({
      reason: 'before-the-last',
    });
    expect(await audited()).toEqual([
      'site.added',
      'person.added',
      'account.added',
      'posting.added',
      'stay.added',
      'stay.ended',
      'stay.added',
    ]);
  });

  test('ending a stay, a posting or who decides takes effect at once', async () => {
    const ffion = await makePerson(organisation);
    const sam = await makeAccount(organisation, 'worker');
    const ania = await makeAccount(organisation, 'supporter', { email: 'ania@example.org' });
    await addStay(alex, ffion, { does: 'add-stay', siteId: court, from: '2026-06-03' });
    await addPosting(alex, sam, {
      does: 'add-posting',
      siteId: court,
      role: 'worker',
      from: '2026-06-03',
      until: '2026-06-03',
    });
    const decided = {
      does: 'add-decider' as const,
      email: 'ania@example.org',
      basis: '003' as const,
      reason: 'Registered attorney',
      until: '2027-06-03',
    };
    expect(await addDecider(alex, ffion, decided)).toEqual({ allowed: true });
    expect(await sees(ania, ffion)).toBe(true);
    const [decider] = await db.current.read.select().from(deciders);
    await endDecider(alex, ffion, decider!.id);
    expect(await sees(ania, ffion)).toBe(false);
    const [posting] = await db.current.read.select().from(postings);
    await endPosting(alex, sam, posting!.id);
    expect(await sees(sam, ffion)).toBe(false);
    const [stay] = await db.current.read.select().from(stays);
    await endStay(alex, ffion, stay!.id);
    expect((await db.current.read.select().from(stays))[0]?.until).toBe(began);
  });

  test('D4: of another organisation nothing is found, and nobody but an administrator may', async () => {
    const ffion = await makePerson(organisation);
    const sam = await viewerOfAccount(await makeAccount(organisation, 'lead'));
    for (const viewer of [stranger, sam]) {
      expect(await addStay(viewer, ffion, { does: 'add-stay', siteId: court, from: '2026-06-03' })).toMatchObject({
        reason: 'unknown',
      });
      expect(
        await addPosting(viewer, sam.accountId, {
          does: 'add-posting',
          siteId: court,
          role: 'lead',
          from: '2026-06-03',
        }),
      ).toMatchObject({ reason: 'unknown' });
      expect(await resetPassword(viewer, sam.accountId)).toMatchObject({ reason: 'unknown' });
      expect(await closeAccount(viewer, alex.accountId)).toMatchObject({ reason: 'unknown' });
    }
    expect(await addAccount(sam, newAccount())).toMatchObject({ reason: 'not-permitted' });
    expect(await addPerson(sam, { name: 'X', dateOfBirth: '1999-01-01' })).toMatchObject({ reason: 'not-permitted' });
    expect(await addSite(sam, { name: 'X', setting: 'college' })).toMatchObject({ reason: 'not-permitted' });
    expect(await audited()).toEqual([]);
  });

  test('an email is taken once: nothing of what was asked is made', async () => {
    await addAccount(alex, newAccount());
    expect(await addAccount(alex, newAccount({ name: 'Another' }))).toMatchObject({ reason: 'email-taken' });
    const asked = {
      name: 'Ffion',
      dateOfBirth: '1999-05-14',
      email: 'sam@example.org',
      password: 'a long first password',
    };
    expect(await addPerson(alex, asked)).toMatchObject({ reason: 'email-taken' });
    expect(await db.current.read.$count(people)).toBe(0);
  });

  test('a person may come with an account of their own, whose first password must be changed', async () => {
    const asked = {
      name: 'Ffion Hughes',
      dateOfBirth: '1999-05-14',
      email: 'ffion@example.org',
      password: 'a long first password',
    };
    const added = await addPerson(alex, asked);
    expect(await db.current.read.select().from(accounts).where(eq(accounts.email, 'ffion@example.org'))).toMatchObject([
      { role: 'person', personId: added.allowed ? added.personId : '', mustChangePassword: true },
    ]);
    expect(addPersonSchema.safeParse({ ...asked, password: undefined }).success).toBe(false);
  });
});

describe('looking after accounts', () => {
  test('a reset: the temporary password works, must be changed, and every session ended', async () => {
    const sam = await makeAccount(organisation, 'worker', { email: 'sam@example.org' });
    const cookie = await signedIn(sam);
    const reset = await resetPassword(alex, sam);
    if (!reset.allowed) throw new Error(reset.reason);
    expect(reset.password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(await findViewer(cookie, now)).toBeNull();
    expect(await judgeSignIn('sam@example.org', reset.password, '192.0.2.7')).toMatchObject({
      allowed: true,
      accountId: sam,
    });
    expect(await findViewer(await signedIn(sam), now)).toMatchObject({ mustChangePassword: true });
  });

  test('closing ends every session and every way in; never the own account', async () => {
    const sam = await makeAccount(organisation, 'worker', { email: 'sam@example.org' });
    const reset = await resetPassword(alex, sam);
    const cookie = await signedIn(sam);
    expect(await closeAccount(alex, sam)).toEqual({ allowed: true });
    expect(await findViewer(cookie, now)).toBeNull();
    expect(await judgeSignIn('sam@example.org', reset.allowed ? reset.password : '', '192.0.2.8')).toMatchObject({
      allowed: false,
    });
    expect(await closeAccount(alex, alex.accountId)).toMatchObject({ reason: 'your-own' });
  });
});
