import type { Page } from '@playwright/test';
import { demoAccount, expect, expectAccessible, signIn, test, withoutNetwork, takenOver } from './page';

const phone = { viewport: { width: 320, height: 700 } };

async function startLog(page: Page, personName: string): Promise<string> {
  const { personId } = demoAccount(personName);
  await page.goto(`/people/${personId}/now`);
  await page.getByRole('button', { name: "It's getting difficult" }).click();
  await page.waitForURL(/\/incidents\//);
  return new URL(page.url()).pathname;
}

/** Nothing is wider than the screen, and everything that is tapped is 48 px high (INCLUSION A2). */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main summary, .dock .button, .bar a')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 48)
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
}

test('P15: without script the whole log is taken down, at 320 px', async ({ as }) => {
  const kwame = await as('Kwame', { ...phone, javaScriptEnabled: false });
  const address = await startLog(kwame, 'Marcus');
  await expect(kwame.getByRole('heading', { level: 1 })).toContainText('Loud');
  const first = kwame.locator('.try').first();
  await first.getByRole('button', { name: 'Did not help' }).click();
  await expect(first.getByRole('button', { name: 'Did not help' })).toHaveAttribute('aria-pressed', 'true');
  await first.getByText('Say more').click();
  await first.getByLabel('What happened?').fill('The yard was locked.');
  await first.getByRole('button', { name: 'Save this' }).click();
  await expect(kwame.getByText('The yard was locked.').first()).toBeVisible();

  await kwame.getByRole('button', { name: /^Physical restraint/ }).click();
  await expect(kwame.getByRole('heading', { name: /^Let go and call 999/ })).toBeVisible();
  await expect(kwame.getByText(/plan says never do this/)).toBeVisible();
  await expectFits(kwame);
  const joy = await as('Joy', { ...phone, colorScheme: 'dark' });
  await joy.goto(address);
  await expectAccessible(joy);
  await kwame.getByRole('button', { name: 'Stopped', exact: true }).click();
  // P14: what is missing does not wait until somebody says that it is over.
  await expect(kwame.getByRole('heading', { name: 'Still to complete' })).toBeVisible();
  await kwame.getByRole('button', { name: 'It is over' }).click();
  await expect(kwame.getByRole('button', { name: 'It is over' })).toHaveCount(0);
  await expect(kwame.getByRole('heading', { name: 'Still to complete' })).toBeVisible();
  await expect(kwame.getByText(/^Nobody has asked .+ yet\.$/)).toBeVisible();
  await expectFits(kwame);

  await expect(joy.getByRole('heading', { name: 'Still to complete' })).toBeVisible({ timeout: 15_000 });
  await expectAccessible(joy);

  const marcus = await as('Marcus', phone);
  await marcus.goto(address);
  await expect(marcus.getByRole('heading', { level: 1 })).toHaveText('What was written about me');
  await expect(marcus.getByText('The yard was locked.')).toBeVisible();
  await expectAccessible(marcus);
  await marcus.getByRole('link', { name: 'Back to the list' }).click();
  await expectAccessible(marcus);
});

test.describe('with script', () => {
  test.use({ expectedErrors: withoutNetwork(/401/) });

  test('H6: a tap that could not be sent stays visible, and is sent when the network is back', async ({ as }) => {
    const owusu = await as('Kofi', { viewport: { width: 360, height: 780 } });
    await startLog(owusu, 'Idris');
    await expect(owusu.getByText(/^All saved/)).toBeVisible();
    await takenOver(owusu);
    await owusu.context().setOffline(true);
    await owusu.getByRole('button', { name: 'It passed' }).click();
    await expect(owusu.getByText('Not sent yet. Trying again.')).toBeVisible();
    await owusu.context().setOffline(false);
    await expect(owusu.getByRole('heading', { name: /^It passed/ })).toBeVisible();
    await expect(owusu.getByText('Not sent yet. Trying again.')).toHaveCount(0);
    await expectAccessible(owusu);
  });

  test('a session that ended keeps the tap, and sends it after signing in again', async ({ as }) => {
    const blessing = await as('Blessing');
    await startLog(blessing, 'Henryk');
    await takenOver(blessing);
    const cookies = await blessing.context().cookies();
    await blessing.context().clearCookies();
    await blessing.getByText('Add a note').click();
    await blessing.getByLabel('What else happened?').fill('He asked for his hat.');
    await blessing.getByRole('button', { name: 'Save the note' }).click();
    await expect(blessing.getByText(/You are signed out/)).toBeVisible();
    await expect(blessing.getByText('Note: He asked for his hat.')).toBeVisible();
    const other = await blessing.context().newPage();
    await signIn(other, demoAccount('Blessing'));
    expect(await blessing.context().cookies()).not.toEqual(cookies);
    await expect(blessing.getByRole('log').getByText('He asked for his hat.')).toBeVisible({ timeout: 20_000 });
    await blessing.getByRole('button', { name: 'It passed' }).click();
    await expect(blessing.getByRole('heading', { name: /^It passed/ })).toBeVisible();
  });

  test('two workers add to one incident, and each sees the other', async ({ as }) => {
    const mel = await as('Mel', { colorScheme: 'dark' });
    const lead = await as('Gareth');
    const address = await startLog(mel, 'Keira');
    await lead.goto(address);
    await expect(lead.getByText('with Mel', { exact: true })).toBeVisible();
    await lead.locator('.try').first().getByRole('button', { name: 'Helped', exact: true }).click();
    await expect(mel.getByText('with you and Gareth')).toBeVisible({ timeout: 15_000 });
    await expect(mel.locator('.try').first().getByRole('button', { name: 'Helped', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expectAccessible(mel);
    await mel.getByRole('button', { name: 'It passed' }).click();
    await expect(lead.getByRole('heading', { name: /^It passed/ })).toBeVisible({ timeout: 15_000 });
  });

  test('P8: what was tapped is kept in a browser that takes no button with a form, as Safari before 16.4', async ({
    as,
  }) => {
    const mel = await as('Mel');
    await mel.addInitScript(() => {
      window.FormData = class extends FormData {
        constructor(form?: HTMLFormElement) {
          super(form);
        }
      };
    });
    await startLog(mel, 'Keira');
    await takenOver(mel);
    await mel.locator('.try').first().getByRole('button', { name: 'Helped', exact: true }).click();
    await expect(mel.getByText(/^All saved/)).toBeVisible();
    await mel.reload();
    const helped = mel.locator('.try').first().getByRole('button', { name: 'Helped', exact: true });
    await expect(helped).toHaveAttribute('aria-pressed', 'true');
    await mel.getByRole('button', { name: 'It passed' }).click();
    await expect(mel.getByRole('heading', { name: /^It passed/ })).toBeVisible();
  });

  test('P15: by keyboard alone', async ({ as }) => {
    const joy = await as('Joy');
    await startLog(joy, 'Marcus');
    await expect(joy.getByText(/^All saved/)).toBeVisible();
    await tabTo(joy, 'Helped');
    await joy.keyboard.press('Enter');
    await expect(joy.locator('.try').first().getByRole('button', { name: 'Helped', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await tabTo(joy, 'It passed');
    await joy.keyboard.press('Space');
    await expect(joy.getByRole('heading', { name: /^It passed/ })).toBeVisible();
  });
});

async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === words) return;
  }
  throw new Error(`"${words}" is not reached with the keyboard.`);
}
