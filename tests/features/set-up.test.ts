import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accounts, organisations } from '../../db/tables.server';
import { findViewer } from '../../app/features/accounts/find-viewer.server';
import { offerSetup } from '../../app/features/accounts/set-up.server';
import * as start from '../../app/routes/_index';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';

const db = freshDatabase();
const held = globalThis as typeof globalThis & { alongsideSetupToken?: string | undefined };

beforeEach(offerSetup);
afterEach(() => delete held.alongsideSetupToken);

const call = (form?: Record<string, string>) =>
  callRoute(start, { path: '/', params: {}, cookie: null, ...(form ? { form } : {}) });
const asked = (fields: Record<string, string> = {}) => ({
  token: held.alongsideSetupToken ?? '',
  organisation: 'Severn Support',
  name: 'Alex Morgan',
  email: 'Alex@Example.org',
  password: 'a long first password',
  ...fields,
});

describe('the first set-up, on an empty database', () => {
  test('with the token of the log: organisation, administrator, signed in; and never again', async () => {
    expect((await call()).body).toEqual({ page: 'set-up' });
    const form = asked();
    const answer = await call(form);
    expect(answer.status).toBe(302);
    const cookie = (answer.body as Response).headers.get('Set-Cookie')!.split(';')[0]!;
    expect(await findViewer(cookie, Date.now())).toMatchObject({
      viewer: { role: 'administrator', name: 'Alex Morgan' },
    });
    expect(await db.current.read.select().from(accounts)).toMatchObject([{ email: 'alex@example.org' }]);
    expect((await call(form)).status).toBe(400);
    expect(((await call()).body as Response).headers.get('Location')).toBe('/sign-in');
    expect(await db.current.read.$count(organisations)).toBe(1);
  });

  test.each([
    ['token', { token: 'guessed' }],
    ['email', { email: 'nothing' }],
    ['password', { password: 'short' }],
    ['organisation', { organisation: ' ' }],
  ])('400 beside %s, and nothing is made', async (field, fields) => {
    const { status, body } = await call(asked(fields));
    expect(status).toBe(400);
    expect(Object.keys((body as { errors: object }).errors)).toEqual([field]);
    expect(await db.current.read.$count(accounts)).toBe(0);
  });
});
