import path from 'node:path';
import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { accounts, auditEntries, rateLimits, sessions } from '../../db/tables.server';
import * as rateLimit from '../../app/features/accounts/rate-limit.server';
import { findViewer } from '../../app/features/accounts/find-viewer.server';
import { signedInJustNow } from '../../app/features/accounts/not-kept.server';
import { hashPassword } from '../../app/features/accounts/password.server';
import { revokeSessions, sessionStorage } from '../../app/features/accounts/session.server';
import { sessionSeconds } from '../../app/features/accounts/session-cookie.server';
import { judgeSignIn } from '../../app/features/accounts/sign-in.server';
import { setClock } from '../../app/platform/clock';
import { readForm } from '../../app/platform/form';
import * as signInRoute from '../../app/routes/sign-in';
import * as signOutRoute from '../../app/routes/sign-out';
import { signInSchema } from '../../app/features/accounts/sign-in.server';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, signedIn } from '../support/fixtures';

freshDatabase();

const password = 'a quiet garden bench';
let sam: string, bex: string;
let email: string;

beforeEach(async () => {
  email = `sam-${newId()}@example.org`;
  const organisation = await makeOrganisation();
  sam = await makeAccount(organisation, 'worker', { email, passwordHash: await hashPassword(password) });
  bex = await makeAccount(organisation, 'worker');
});
afterEach(() => setClock(undefined));

function post(form: Record<string, string>, cookie: string | null = null) {
  return callRoute(signInRoute, { path: '/sign-in', params: {}, cookie, form });
}

function cookieOf(body: unknown): string {
  return (body instanceof Response ? body.headers.get('Set-Cookie') : '')?.split(';')[0] ?? '';
}

/** The same code as a new process would have it: with nothing in its memory. */
const restarted = async (name: string): Promise<typeof rateLimit> => {
  const file = path.resolve(import.meta.dirname, `../../app/features/accounts/rate-limit.server.ts?${name}`);
  return (await import(/* @vite-ignore */ file)) as typeof rateLimit;
};

describe('signing in', () => {
  it('makes a new session, whatever cookie came with it, and writes it down (D1)', async () => {
    const preset = `__Host-session=${'a'.repeat(64)}`;
    const { status, body } = await post({ email, password }, preset);
    expect(status).toBe(302);
    expect(cookieOf(body)).not.toBe(preset);
    expect(body instanceof Response && body.headers.get('Set-Cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect((await findViewer(cookieOf(body), Date.now()))?.viewer.accountId).toBe(sam);
    expect(await findViewer(preset, Date.now())).toBeNull();
    const written = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'signed.in'));
    expect(written).toHaveLength(1);
  });

  it('ends the session of the cookie that came with it, whoever it was of, and no other (D1)', async () => {
    const [before, elsewhere] = [await signedIn(bex), await signedIn(bex)];
    const { body } = await post({ email, password }, before);
    expect(await findViewer(before, Date.now())).toBeNull();
    expect((await findViewer(cookieOf(body), Date.now()))?.viewer.accountId).toBe(sam);
    expect((await findViewer(elsewhere, Date.now()))?.viewer.accountId).toBe(bex);
    const written = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'signed.out'));
    expect(written.map(({ accountId }) => accountId)).toEqual([bex]);
    // A password that is wrong ends nothing.
    await post({ email, password: 'not this one at all' }, elsewhere);
    expect(await findViewer(elsewhere, Date.now())).not.toBeNull();
  });

  it('keeps only a hash of the session: what the table holds is no way in', async () => {
    await signedIn(sam);
    const [row] = await database().read.select().from(sessions);
    expect(await findViewer(`__Host-session=${row?.idHash}`, Date.now())).toBeNull();
  });

  it('goes back to where it came from, and never to another address', async () => {
    const to = async (path: string) => {
      const { body } = await post({ email, password, to: path });
      return body instanceof Response ? body.headers.get('Location') : null;
    };
    expect(await to('/people/x/plan')).toBe('/people/x/plan');
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example']) {
      expect(await to(elsewhere)).toBe('/');
    }
  });

  it('says so where the browser throws the session away, as most do without HTTPS, and never over HTTPS', async () => {
    const { body } = await post({ email, password });
    const [session, justNow] = (body as Response).headers.getSetCookie().map((each) => each.split(';')[0]!);
    const read = async (cookie: string) => {
      const answer = await callRoute(signInRoute, { path: '/sign-in?to=/people', params: {}, cookie });
      return answer.body;
    };
    expect(await read('')).toEqual({ to: '/people', notKept: false });
    expect(await read(justNow!)).toEqual({ to: '/people', notKept: true });
    expect(((await read(`${session}; ${justNow}`)) as Response).headers.get('Location')).toBe('/people');
    const out = await callRoute(signOutRoute, { path: '/sign-out', params: {}, cookie: session!, form: {} });
    expect((out.body as Response).headers.getSetCookie()[1]).toMatch(/^signed-in-just-now=.*Max-Age=0/);
    expect(await signedInJustNow(new Request('https://alongside.example/sign-in'))).toBeNull();
  });

  it('says the same for a wrong password and for an email that nobody has (B8)', async () => {
    const wrong = await post({ email, password: 'not this one at all' });
    const nobody = await post({ email: `nobody-${newId()}@example.org`, password: 'not this one at all' });
    const words = ({ body }: typeof wrong) => (body as { errors: unknown }).errors;
    expect(wrong.status).toBe(400);
    expect(nobody.status).toBe(400);
    expect(words(nobody)).toEqual(words(wrong));
  });

  it('keeps the email that was typed, and never gives a password back', async () => {
    const { body } = await post({ email, password: 'not this one at all' });
    expect(JSON.stringify(body)).toContain(email);
    expect(JSON.stringify(body)).not.toContain('not this one');
  });

  it('judges five wrong tries at most, also when the next one would be right (D6)', async () => {
    for (let n = 0; n < 5; n++) expect(await judgeSignIn(email, 'wrong', 'here')).toMatchObject({ reason: 'wrong' });
    expect(await judgeSignIn(email, password, 'here')).toMatchObject({ allowed: false, reason: 'too-many' });
    const failed = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'sign-in.failed'));
    expect(failed).toHaveLength(5);
  });

  it('counts the tries in the database too: a process that begins again gives nobody more of them (D6)', async () => {
    const account = newId();
    for (let n = 0; n < 5; n++) expect(await rateLimit.mayTry(account, 'here')).toBe(true);
    const after = await restarted('once');
    expect(after.mayTry).not.toBe(rateLimit.mayTry);
    expect(await after.mayTry(account, 'here')).toBe(false);
    // However often they try again: nothing more of it reaches the database.
    const counted = await database().read.select().from(rateLimits);
    for (let n = 0; n < 20; n++) expect(await after.mayTry(account, 'here')).toBe(false);
    expect(await database().read.select().from(rateLimits)).toEqual(counted);
    expect(await after.mayTry(account, 'elsewhere')).toBe(true);
    // A right password gives them back, there as well.
    await after.forgetTries(account, 'here');
    expect(await (await restarted('twice')).mayTry(account, 'here')).toBe(true);
    const kept = JSON.stringify(await database().read.select().from(rateLimits));
    expect(kept).not.toContain(account);
    expect(kept).not.toContain('elsewhere');
  });

  it('counts all of one IPv6 network as one place, and an IPv4 address however it is written', () => {
    const { placeOf } = rateLimit;
    expect(placeOf('2001:db8:0:7::1')).toBe('2001:db8:0:7');
    expect(placeOf('2001:0DB8::7:ffff:0:0:2')).toBe(placeOf('2001:db8:0:7:ffff::3'));
    expect(placeOf('2001:db8:0:8::1')).not.toBe(placeOf('2001:db8:0:7::1'));
    expect([placeOf('::1'), placeOf('::ffff:10.0.0.7'), placeOf('10.0.0.7')]).toEqual([
      '0:0:0:0',
      '10.0.0.7',
      '10.0.0.7',
    ]);
  });

  it('forgets tries that are over, in the database too', async () => {
    await inTransaction(async (tx) => {
      await tx.insert(rateLimits).values({ key: 'old', points: 5, expire: new Date(Date.now() - 1_000) });
    });
    expect(await (await restarted('later')).mayTry(newId(), 'here')).toBe(true);
    const keys = (await database().read.select().from(rateLimits)).map(({ key }) => key);
    expect(keys.filter((key) => key === 'old')).toEqual([]);
    expect(keys).toHaveLength(3);
  });

  it('a closed account opens nothing', async () => {
    const cookie = await signedIn(sam);
    await inTransaction((tx) =>
      tx
        .update(accounts)
        .set({ closedAt: 1 })
        .where(eq(accounts.id, sam))
        .then(() => {}),
    );
    expect(await findViewer(cookie, Date.now())).toBeNull();
    expect(await judgeSignIn(email, password, 'here')).toMatchObject({ allowed: false, reason: 'wrong' });
  });
});

describe('a session', () => {
  it('ends after twelve hours, whatever was done meanwhile (D1)', async () => {
    const start = Date.parse('2026-06-01T08:00:00Z');
    setClock(() => start);
    const cookie = await signedIn(sam);
    const lasts = sessionSeconds * 1_000;
    expect(await findViewer(cookie, start + lasts - 1)).not.toBeNull();
    expect(await findViewer(cookie, start + lasts)).toBeNull();
  });

  it('is dead at the next request after signing out, and after all are revoked', async () => {
    const [first, second] = [await signedIn(sam), await signedIn(sam)];
    await sessionStorage.destroySession(await sessionStorage.getSession(first));
    expect(await findViewer(first, Date.now())).toBeNull();
    expect(await findViewer(second, Date.now())).not.toBeNull();
    await inTransaction((tx) => revokeSessions(tx, sam, Date.now()));
    expect(await findViewer(second, Date.now())).toBeNull();
  });

  it('that ended in the middle of a sentence loses nothing: the words come back and can be sent on (P11)', async () => {
    const resume = {
      action: '/people/x/plan/helps',
      fields: [['text', 'Lights off, and wait with me']],
      accountId: sam,
    };
    const { status, body } = await post({ email, password, resume: JSON.stringify(resume) });
    expect(status).toBe(200);
    expect(body).toEqual({ resume });
    const another = { ...resume, accountId: newId() };
    expect((await post({ email, password, resume: JSON.stringify(another) })).status).toBe(302);
    const elsewhere = { ...resume, action: 'https://evil.example/' };
    expect((await post({ email, password, resume: JSON.stringify(elsewhere) })).status).toBe(302);
  });
});

describe('what is posted (D5)', () => {
  it('is taken only as the schema knows it: never a prototype, never a field more', () => {
    const names = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        '__proto__.polluted',
        'constructor.prototype.polluted',
        'role',
      ),
      fc.string({ minLength: 1 }).filter((name) => !['email', 'password', 'to', 'resume'].includes(name)),
    );
    fc.assert(
      fc.property(names, fc.string({ minLength: 1 }), (name, value) => {
        const form = new FormData();
        form.set('email', 'sam@example.org');
        form.set('password', 'x');
        form.append(name, value);
        const read = readForm(form, signInSchema);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        if (read.ok) expect(Object.keys(read.value).sort()).toEqual(['email', 'password']);
      }),
    );
  });
});
