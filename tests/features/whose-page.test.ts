import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../db/connection.server';
import { accounts } from '../../db/tables.server';
import * as preferencesRoute from '../../app/routes/preferences';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, signedIn } from '../support/fixtures';

freshDatabase();

let sam: string, bex: string;

beforeEach(async () => {
  const organisation = await makeOrganisation();
  sam = await makeAccount(organisation, 'worker');
  bex = await makeAccount(organisation, 'worker');
});

/** As the page of this account sends it. */
function call(accountId: string, cookie: string | null, form?: Record<string, string>) {
  const path = '/preferences';
  return callRoute(preferencesRoute, {
    ...{ path, params: {}, cookie, headers: { 'Page-Of': accountId } },
    ...(form && { form }),
  });
}

it('P3: what the page of another account sends than the one that is signed in is answered with 412, and not done', async () => {
  const cookie = await signedIn(bex);
  expect(await call(sam, cookie, { theme: 'dark' })).toMatchObject({ status: 412 });
  expect(await call(sam, cookie)).toMatchObject({ status: 412 });
  const [account] = await database().read.select().from(accounts).where(eq(accounts.id, bex));
  expect(account!.preferences.theme).toBe('device');
  expect(await call(bex, cookie)).toMatchObject({ status: 200 });
});

it('P11: where nobody is signed in it goes back to who wrote it', async () => {
  expect(await call(sam, null, { theme: 'dark' })).toMatchObject({ status: 401 });
});
