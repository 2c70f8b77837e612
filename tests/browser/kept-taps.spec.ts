import type { Page } from '@playwright/test';
import { keptOn, makeOwn } from './own-device';
import { demoAccount, expect, expectAccessible, signIn, test, withoutNetwork, takenOver } from './page';

test.use({ expectedErrors: withoutNetwork() });

async function startLog(page: Page, personName: string): Promise<string> {
  await page.goto(`/people/${demoAccount(personName).personId}/now`);
  await page.getByRole('button', { name: "It's getting difficult" }).click();
  await page.waitForURL(/\/incidents\//);
  await expect(page.getByText(/^All saved/)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Taps two things without a connection, and loses the page. Gives what lies on the device then. */
async function tapAndLose(page: Page) {
  await takenOver(page);
  await page.getByText('Add a note').click();
  await page.getByLabel('What else happened?').fill('canary zebra');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save the note' }).click();
  await page.getByRole('button', { name: /^Physical restraint/ }).click();
  await expect(page.getByText('You can close this page.')).toBeVisible();
  await expect(page.getByText('Kept here, not sent yet. Trying again.')).toHaveCount(2);
  await expectAccessible(page);
  const kept = JSON.stringify(await keptOn(page));
  // A page that is being closed hears of the network first, and may still send.
  const session = await page.context().cookies();
  await page.context().clearCookies({ name: /session/ });
  await page.close();
  return { kept, session };
}

test('P11, H6, C7: on an own device taps outlive the page that was lost without a connection, sealed, and arrive once, as of when they were tapped', async ({
  as,
}) => {
  const page = await as('Kofi');
  const context = page.context();
  await makeOwn(page);
  const address = await startLog(page, 'Idris');
  // The log is open on another device too, which sees what arrives.
  const other = await as('Kofi');
  const { kept, session } = await tapAndLose(page);
  expect(kept).not.toMatch(/canary|zebra|physical|note/);

  await context.setOffline(false);
  const later = await context.newPage();
  // A night goes by, on this device's clock alone.
  await later.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3 * 60 * 60_000;
  });
  await context.addCookies(session);
  await later.goto(address);
  await expect(later.getByRole('heading', { name: 'The taps kept here are saved now' })).toBeVisible();
  await expect(later.getByRole('link', { name: 'See them' })).toHaveCount(0);
  await expect(later.getByRole('log').getByText('canary zebra')).toHaveCount(1);
  await expect(later.getByText(/since .+, 3 hours/).first()).toBeVisible();
  await expectAccessible(later);
  expect(await keptOn(later)).toEqual([]);
  await later.reload();
  await expect(later.getByRole('log').getByText('canary zebra')).toHaveCount(1);
  await expect(later.getByRole('heading', { name: 'The taps kept here are saved now' })).toHaveCount(0);
  await other.goto(address);
  await expect(other.getByRole('log').getByText('canary zebra')).toHaveCount(1);
});

test('C7: what is kept is neither shown nor sent while somebody else is signed in, and goes when its owner is back', async ({
  as,
}) => {
  const page = await as('Joy');
  const context = page.context();
  await makeOwn(page);
  const address = await startLog(page, 'Marcus');
  await tapAndLose(page);
  await context.setOffline(false);
  const later = await context.newPage();
  const sent: string[] = [];
  context.on('request', (request) => void (request.url().endsWith('/kept') && sent.push(request.url())));
  await signIn(later, demoAccount('Kwame'));
  await later.goto(address);
  await expect(later.getByText(/^All saved/)).toBeVisible();
  await later.goto('/');
  await later.goto(address);
  await expect(later.getByText(/^All saved/)).toBeVisible();
  await expect(later.locator('body')).not.toContainText(/canary|kept here/);
  expect(sent).toEqual([]);
  expect(await keptOn(later)).toHaveLength(1);

  await later.getByRole('button', { name: 'Sign out' }).first().click();
  await later.waitForURL(/sign-in/);
  await signIn(later, demoAccount('Joy'));
  await later.goto(address);
  await expect(later.getByRole('log').getByText('canary zebra')).toHaveCount(1);
  await expect.poll(() => keptOn(later)).toEqual([]);
});

test('P11, C7: on a shared device the page says that taps are kept on it only, and keeps none', async ({ as }) => {
  const page = await as('Mel');
  await startLog(page, 'Keira');
  await takenOver(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'It passed' }).click();
  await expect(page.getByText('This is a shared device. These taps are kept on this page only.')).toBeVisible();
  expect(await keptOn(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: /^It passed/ })).toBeVisible({ timeout: 20_000 });
});
