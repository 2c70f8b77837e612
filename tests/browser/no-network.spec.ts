import type { Page } from '@playwright/test';
import { wide, narrow, expectBigTargets, expectFocusInSight, expectNoSideways } from './measures';
import { demoAccount, expect, expectAccessible, signIn, test, withoutNetwork, takenOver } from './page';

test.use({ expectedErrors: withoutNetwork(/ERR_FAILED/, /status of (401|412|413|503)/, /ERR_CONNECTION_RESET/) });

const plan = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}`;
const noConnection = 'There is no connection.';

test('P11: without a connection no tap takes away the page that somebody writes in, and all is there afterwards', async ({
  as,
}) => {
  const page = await as('Ffion', { viewport: narrow });
  await page.goto(plan('afterwards'));
  await page.getByRole('button', { name: 'Add another answer' }).click();
  const editor = page.locator('[contenteditable=true]');
  await expect(editor).toBeFocused();
  await page.keyboard.type('A walk');
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
  await page.context().setOffline(true);
  await page.keyboard.type(' by the river.');
  const words = page.locator('.answer').filter({ hasText: 'A walk by the river.' });

  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Another page cannot open now.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectBigTargets(page);
  await expectFocusInSight(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(wide);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByText('Another page cannot open now.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Close' }).first().click();
  await expect(page.getByText(noConnection)).toBeVisible();
  await expect(words).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText(noConnection)).toHaveCount(0, { timeout: 40_000 });
  const sister = await as('Carys');
  await expect(async () => {
    await sister.goto(plan('afterwards'));
    await expect(sister.getByText('A walk by the river.')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
});

test('P11: a form that is sent while the server is away stays, says so, and goes once when it is back', async ({
  as,
}) => {
  const sam = await as('Sam');
  await sam.goto(`${plan('helps')}/suggest`);
  await sam.getByLabel('The words you suggest').fill('Water first, then talk.');
  await takenOver(sam);
  await sam.route('**/*', (route) => route.abort());
  await sam.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(sam.getByText('We try again by ourselves.')).toBeVisible();
  await expect(sam.getByLabel('The words you suggest')).toHaveValue('Water first, then talk.');
  await sam.getByRole('link', { name: 'Start page' }).click();
  await expect(sam.getByText('Another page cannot open now.')).toBeVisible();
  await sam.getByRole('button', { name: 'Stay here' }).click();
  // Tapped again, as one does.
  await sam.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(sam.getByLabel('The words you suggest')).toHaveValue('Water first, then talk.');
  await sam.unroute('**/*');
  await expect(sam.getByRole('heading', { name: /^Sam suggests/ })).toBeVisible({ timeout: 20_000 });
  await expect(sam.getByText(noConnection)).toHaveCount(0);
  await sam.goto(`/people/${demoAccount('Ffion').personId}/suggestions`);
  await expect(sam.getByText('Water first, then talk.')).toHaveCount(1);
});

test('P11, H6: who leaves a log with something unsent is asked to stay', async ({ as }) => {
  const kofi = await as('Kofi');
  await kofi.goto(`/people/${demoAccount('Idris').personId}/now`);
  await kofi.getByRole('button', { name: "It's getting difficult" }).click();
  await expect(kofi.getByText(/^All saved/)).toBeVisible();
  const log = kofi.url();
  await takenOver(kofi);
  await kofi.route('**/events', (route) => route.abort());
  await kofi.getByText('Add a note').click();
  await kofi.getByLabel('What else happened?').fill('He asked for his mother.');
  await kofi.getByRole('button', { name: 'Save the note' }).click();
  await expect(kofi.getByText('Not sent yet. Trying again.')).toBeVisible();
  await kofi.getByRole('link', { name: 'Start page' }).click();
  await expect(kofi.getByText('Something here is not sent yet.')).toBeVisible();
  await kofi.getByRole('button', { name: 'Sign out' }).click();
  await expect(kofi.getByText('Something here is not sent yet.')).toBeVisible();
  expect(kofi.url()).toBe(log);
  await kofi.unroute('**/events');
  await kofi.getByRole('button', { name: 'Stay here' }).click();
  await expect(kofi.getByRole('log').getByText('He asked for his mother.')).toBeVisible({ timeout: 20_000 });
  await kofi.getByRole('link', { name: 'Start page' }).click();
  await kofi.waitForURL((url) => url.href !== log);
});

test('P11: when the session has ended, one form that is sent does not take away what stands in another', async ({
  as,
}) => {
  const page = await as('Ffion');
  await page.goto(`/people/${demoAccount('Ffion').personId}/sharing`);
  await page.getByText('Choose who, and what').click();
  const ticked = page.getByLabel('What helps', { exact: true });
  await takenOver(page);
  await ticked.check();
  const other = await page.context().newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await other.waitForURL('**/sign-in');
  await page
    .getByRole('button', { name: /^Take everything back/ })
    .first()
    .click();
  await expect(page.getByText('Then go on here.')).toBeVisible();
  await expect(ticked).toBeChecked();
  await expectAccessible(page);
  await signIn(other, demoAccount('Ffion'));
  await page
    .getByRole('button', { name: /^Take everything back/ })
    .first()
    .click();
  await expect(page.getByText('Then go on here.')).toHaveCount(0);
  await expect(ticked).toBeChecked();
});

/** On a device that more than one uses: somebody else signs in, in another window. */
function besides(beside: Page): (who: string) => Promise<Page> {
  return async (who) => {
    await beside.goto('/');
    await beside.getByRole('button', { name: 'Sign out' }).click();
    await beside.waitForURL('**/sign-in');
    await signIn(beside, demoAccount(who));
    return beside;
  };
}

test('P3, P11: what stands on a page is never sent in the name of somebody who signed in beside it', async ({ as }) => {
  const sam = await as('Sam');
  const signInBeside = besides(await sam.context().newPage());
  const tea = () => sam.getByLabel('The words you suggest');
  const send = () => sam.getByRole('button', { name: 'Send the suggestion' }).click();
  const told = sam.getByText('Somebody else is signed in here now.');
  await sam.goto(`${plan('helps')}/suggest`);
  await takenOver(sam);
  await tea().fill('Tea with honey.');
  await signInBeside('Bex');
  await send();
  await expect(told).toBeVisible();
  await expect(tea()).toHaveValue('Tea with honey.');
  await expectAccessible(sam);
  await signInBeside('Sam');
  await send();
  await expect(sam.getByRole('heading', { name: /^Sam suggests/ })).toBeVisible();
  await expect(told).toHaveCount(0);

  await signInBeside('Bex');
  await sam.getByRole('link', { name: 'Start page' }).click();
  await expect(sam.getByText('You are Bex', { exact: false })).toBeVisible();
});

test('D10, P11: far too many words are not taken, and stay to be made shorter', async ({ as }) => {
  const sam = await as('Sam');
  await sam.goto(`${plan('helps')}/suggest`);
  const words = sam.getByLabel('The words you suggest');
  const told = sam.getByText('That is too much at once.');
  const send = sam.getByRole('button', { name: 'Send the suggestion' });
  const isTooMuch = async () => {
    await takenOver(sam);
    // Longer than the box would let anybody type, and than a form may be: on its way each of these is nine letters.
    await words.evaluate((box: HTMLTextAreaElement) => (box.value = '\u20ac\u20ac\u20ac '.repeat(40_000)));
    await send.click();
    await expect(told).toBeVisible({ timeout: 20_000 });
    expect(await words.evaluate((box: HTMLTextAreaElement) => box.value.length)).toBe(160_000);
  };
  // Cut off on its way, by a server that answers all else.
  await sam.route('**/suggest.data', (route) => route.abort('connectionreset'));
  await isTooMuch();
  await sam.unroute('**/suggest.data');
  await sam.goto(`${plan('helps')}/suggest`);
  await isTooMuch();
  await words.fill('Water.');
  await send.click();
  await expect(sam.getByRole('heading', { name: /^Sam suggests/ })).toBeVisible();
});
