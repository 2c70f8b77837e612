import type { Page } from '@playwright/test';
import { answered, demoAccount, expect, expectAccessible, signIn, test } from './page';

const narrow = { viewport: { width: 320, height: 700 } };

async function restrainedOnce(worker: Page): Promise<string> {
  await worker.goto(`/people/${demoAccount('Marcus').personId}/now`);
  await worker.getByRole('button', { name: "It's getting difficult" }).click();
  await worker.waitForURL(/\/incidents\//);
  await answered(worker.getByRole('button', { name: /^Physical restraint/ }));
  await answered(worker.getByRole('button', { name: 'Stopped', exact: true }));
  await worker.getByRole('button', { name: 'It is over' }).click();
  await expect(worker.getByText('Nobody has asked Marcus yet.')).toBeVisible();
  return new URL(worker.url()).pathname;
}

async function expectFits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

async function expectFitsAll(page: Page) {
  await expectFits(page);
  await expectAccessible(page);
}

test('P10, P2: each side tells it without the other, then both stand side by side and “next time” goes on', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const kwame = await as('Kwame', { ...narrow, javaScriptEnabled: false });
  const address = await restrainedOnce(kwame);
  await kwame.getByRole('button', { name: 'Not now', exact: true }).click();
  await expect(kwame.getByText('Marcus said: not now.')).toBeVisible();
  await expect(kwame.getByText('You were there.')).toBeVisible();

  const marcus = await as('Marcus', { ...narrow, colorScheme: 'dark' });
  await test.step('the person tells it with the keyboard, one question at a time', async () => {
    await marcus.goto(address);
    await marcus.getByRole('link', { name: 'Tell what happened for me' }).press('Enter');
    await marcus.getByLabel('What happened for me?').fill('They held my arms. It hurt.');
    await expectFitsAll(marcus);
    await marcus.getByRole('button', { name: 'Go on' }).press('Enter');
    await marcus.getByLabel('What should happen next time?').fill('Open the yard.');
    await marcus.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(marcus.getByText('They held my arms. It hurt.')).toBeVisible();
    await expectFitsAll(marcus);
    await marcus.getByRole('button', { name: 'This is my account' }).press('Enter');
    await expect(marcus.getByText('Nobody of the staff has finished theirs yet.')).toBeVisible();
  });

  await test.step('staff who were there read it when theirs is finished, without script', async () => {
    await kwame.goto(`${address}/accounts`);
    await expect(kwame.getByText('You can read this when your own is finished.')).toBeVisible();
    await expect(kwame.getByText('They held my arms.')).toHaveCount(0);
    await kwame.goto(address);
    await kwame.getByRole('link', { name: 'Write my account' }).click();
    await kwame.getByLabel('What happened?').fill('I held his arms for two minutes.');
    await kwame.getByRole('button', { name: 'Finish my account' }).click();
    await expect(kwame.getByText('They held my arms. It hurt.')).toBeVisible();
    await expectFits(kwame);
  });

  await test.step('both stand there for the person, whose “next time” goes into their draft in one tap', async () => {
    await marcus.goto(`${address}/accounts`);
    await expect(marcus.getByText('I held his arms for two minutes.')).toBeVisible();
    await marcus.getByRole('button', { name: 'What helps', exact: true }).click();
    await expect(marcus.getByText('It is in my plan, in “What helps”.')).toBeVisible();
    await marcus.getByLabel('What do I see differently?').fill('It was longer than two minutes.');
    await marcus.getByRole('button', { name: 'Put it beside the record' }).click();
    await expect(marcus.getByText('It was longer than two minutes.')).toBeVisible();
    await expectFitsAll(marcus);
    await marcus.goto(`/people/${demoAccount('Marcus').personId}/plan/helps`);
    await expect(marcus.getByText('Open the yard.').first()).toBeVisible();
  });
  await kwame.goto(address);
  await expect(kwame.getByText('It was longer than two minutes.')).toBeVisible();
});

test('whoever signs in where the device keeps no session is told why, and not only asked again', async ({ page }) => {
  await signIn(page, demoAccount('Sam'));
  await page.context().clearCookies({ name: '__Host-session' });
  await page.goto('/people');
  await expect(page.getByRole('alert')).toContainText('this device did not keep you signed in');
  await expectAccessible(page);
  await page.goto('/sign-in');
  await signIn(page, demoAccount('Sam'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
