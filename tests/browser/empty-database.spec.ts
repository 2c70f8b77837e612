import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test as base } from './page';
import { serveEmpty } from './server';

interface Fresh {
  address: string;
  token: string;
}

/** A server on an empty database, as `npm start` runs it, and the token from its log. */
const test = base.extend<{ fresh: Fresh }>({
  fresh: async ({ expectedErrors: _ }, use) => {
    const server = await serveEmpty();
    const [, token] = /with this token: ([0-9a-f]{32})\n/.exec(server.said())!;
    await use({ address: server.address, token: token! });
    await server.stop();
  },
});

const passwords = { admin: 'the lamp by the window', first: 'a first long password', own: 'a password of my own' };

/** Somebody with a browser of their own, who signs in for the first time and chooses a password. */
async function newcomer(browser: Browser, { address }: Fresh, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(page, { email, password: passwords.first });
  await page.locator('input[name=oldPassword]').fill(passwords.first);
  await page.locator('input[name=newPassword]').fill(passwords.own);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.waitForURL((url) => url.pathname !== '/account/password');
  return page;
}

test('an empty database becomes a place where a person’s own words are the first thing on the card (P1, P6)', async ({
  fresh,
  browser,
}) => {
  const admin = await (await browser.newContext({ baseURL: fresh.address })).newPage();
  await test.step('the first organisation and administrator, with the token from the log', async () => {
    await admin.goto('/');
    await expectAccessible(admin);
    await admin.getByLabel('The one-time token').fill('0'.repeat(32));
    await admin.getByLabel('Your organisation').fill('Hafod Support');
    await admin.getByLabel('Your name').fill('Alma Rees');
    await admin.getByLabel('Your email').fill('alma@example.org');
    await admin.getByLabel('A password').fill(passwords.admin);
    await admin.getByRole('button', { name: 'Set up' }).click();
    await expect(admin.getByRole('alert')).toBeVisible();
    await expect(admin.getByLabel('Your organisation')).toHaveValue('Hafod Support');
    await admin.getByLabel('The one-time token').fill(fresh.token);
    await admin.getByLabel('A password').fill(passwords.admin);
    await admin.getByRole('button', { name: 'Set up' }).click();
    await expect(admin.getByText('No place is set up yet. Add one first.')).toBeVisible();
  });

  let personId = '';
  await test.step('a place, a person who stays there, and a worker', async () => {
    await admin.goto('/admin/sites');
    await admin.getByLabel('Name').fill('Hafod House');
    await admin.getByLabel('What kind of place is it?').selectOption('supported_living');
    await admin.getByRole('button', { name: 'Add the place' }).click();
    await expect(admin.getByText('Hafod House', { exact: true })).toBeVisible();
    await admin.goto('/admin/people');
    await admin.getByLabel('Full name').fill('Nia Morgan');
    await admin.getByLabel('Date of birth').fill('1998-03-09');
    await admin.getByLabel('Email, if they will sign in').fill('nia@example.org');
    await admin.getByLabel('A first password for them').fill(passwords.first);
    await admin.getByRole('button', { name: 'Add the person' }).click();
    await admin.waitForURL(/\/admin\/people\/[^/]+$/);
    personId = new URL(admin.url()).pathname.split('/').pop()!;
    await admin.getByLabel('Place', { exact: true }).selectOption({ label: 'Hafod House' });
    await admin.getByRole('button', { name: 'Add the stay' }).click();
    await expect(admin.getByRole('button', { name: /^End it now/ })).toBeVisible();
    await admin.goto('/admin/staff');
    await admin.getByLabel('Name', { exact: true }).fill('Wil Price');
    await admin.getByLabel('Email', { exact: true }).fill('wil@example.org');
    await admin.getByLabel('A first password for them').fill(passwords.first);
    await admin.getByRole('radio', { name: /^Worker/ }).check();
    await admin.getByRole('button', { name: 'Add the account' }).click();
    await admin.waitForURL(/\/admin\/staff\/[^/]+$/);
    await admin.getByLabel('Place', { exact: true }).selectOption({ label: 'Hafod House' });
    await admin.getByRole('button', { name: 'Add the place of work' }).click();
    await expect(admin.getByText('Worker at Hafod House')).toBeVisible();
    await admin.goto('/');
    await expect(admin.getByText('Yes. Everybody has a place.')).toBeVisible();
  });

  const worker = await newcomer(browser, fresh, 'wil@example.org');
  await test.step('before there is a plan, the card says so, and what helps anybody', async () => {
    await worker.goto(`/people/${personId}/now`);
    await expect(worker.getByText('Nia', { exact: false }).first()).toBeVisible();
    await expect(worker.getByText('Put the kettle on and wait.')).toHaveCount(0);
    await expectAccessible(worker);
  });

  await test.step('the person writes the first answer and agrees their plan; the worker reads it', async () => {
    const person = await newcomer(browser, fresh, 'nia@example.org');
    await person.goto(`/people/${personId}/plan/helps`);
    await person.getByLabel('The words').fill('Put the kettle on and wait.');
    await person.getByText('Say more, if it helps').click();
    await person.getByLabel('On my card').check();
    await person.getByRole('button', { name: 'Add this answer' }).click();
    await expect(person.locator('.answer .words')).toHaveText('Put the kettle on and wait.');
    await person.goto(`/people/${personId}/plan/agree`);
    await person.getByRole('button', { name: /^I agree This becomes/ }).click();
    await person.waitForURL(/\/agreed\/\d+$/);
    await worker.goto(`/people/${personId}/now`);
    await expect(worker.getByText('Put the kettle on and wait.')).toBeVisible();
  });
});
