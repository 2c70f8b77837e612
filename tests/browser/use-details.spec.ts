import type { Page } from '@playwright/test';
import { expectBigTargets, expectFocusInSight, expectNoSideways } from './measures';
import { demoAccount, expect, expectAccessible, test } from './page';

const phone = { viewport: { width: 320, height: 640 } };

/** The card of the next test says again that it gets difficult. */
async function end(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'It is over' }).click();
  await expect(page.getByRole('heading', { name: 'Still to complete' })).toBeVisible();
}

async function holdOn(page: Page, personName: string): Promise<string> {
  await page.goto(`/people/${demoAccount(personName).personId}/now`);
  await page.getByRole('button', { name: "It's getting difficult" }).click();
  await page.waitForURL(/\/incidents\//);
  const { pathname } = new URL(page.url());
  await page.getByRole('button', { name: /^Physical restraint/ }).click();
  await expect(page.getByRole('heading', { name: /^Let go and call 999/ })).toBeVisible();
  return pathname;
}

test('P9, P15: the signs to stop stay in sight at 320 px, and a position changes in one tap, without script', async ({
  as,
}) => {
  const kwame = await as('Kwame', { ...phone, javaScriptEnabled: false });
  const address = await holdOn(kwame, 'Marcus');
  await kwame.locator('.languages').scrollIntoViewIfNeeded();
  await expect(kwame.locator('.in-sight a')).toBeInViewport();
  await expect(kwame.locator('.in-sight')).toContainText("can't breathe");

  await kwame.getByRole('button', { name: 'Held, seated' }).click();
  await expect(kwame.getByRole('heading', { name: 'Physical restraint: held, seated' })).toBeVisible();
  await expect(kwame.getByRole('button', { name: 'Stopped', exact: true })).toHaveCount(1);
  await expect(kwame.locator('.log')).toContainText('Physical restraint stopped');

  await kwame.locator('.use--now ~ p a', { hasText: 'How staff did it' }).first().click();
  await kwame.getByLabel('Name and job').first().fill('Kwame, support worker');
  await kwame.getByLabel('Left hand').first().check();
  await kwame.getByLabel('Which room or place?').fill('The yard');
  await kwame.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(kwame.locator('.log')).toContainText('Kwame, support worker: left hand.');
  expect(await kwame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await kwame.goto(`${address}/record`);
  await expect(kwame.getByLabel('Where was it?')).toHaveValue(/^The yard, /);
  await end(kwame, address);
});

test('P9: the signs to stop stand on every page of the incident, in the list and on the card, and hide no focus', async ({
  as,
}) => {
  const kwame = await as('Kwame', phone);
  const address = await holdOn(kwame, 'Marcus');
  const use = await kwame.getByRole('link', { name: 'How staff did it' }).first().getAttribute('href');
  const pages = ['', '/record', '/record/read', '/support', '/check-in', '/accounts', '/learning', '/easy'];
  for (const page of [...pages.map((at) => address + at), use!]) {
    await test.step(page, async () => {
      await kwame.goto(page);
      await expect(kwame.locator('.in-sight')).toHaveCount(1);
      await expect(kwame.locator('.in-sight a')).toBeInViewport();
      await expect(kwame.locator('.in-sight')).toContainText("can't breathe");
      await expectNoSideways(kwame);
      await expectBigTargets(kwame);
      await expectFocusInSight(kwame);
    });
  }
  const { personId } = demoAccount('Marcus');
  for (const page of ['/people', `/people/${personId}/now`]) {
    await test.step(page, async () => {
      await kwame.goto(page);
      await expect(kwame.locator('.in-sight')).toContainText('Physical restraint goes on. Watch how they breathe');
      await expectNoSideways(kwame);
      await expectBigTargets(kwame);
      await expectFocusInSight(kwame);
      await expectAccessible(kwame);
    });
  }
  await kwame.locator('.in-sight a').click();
  await kwame.waitForURL(`**${address}#danger`);
  await kwame.getByRole('button', { name: 'Stopped', exact: true }).click();
  await expect(kwame.locator('.in-sight')).toHaveCount(0);
  await end(kwame, address);
  await kwame.goto(`${address}/record`);
  await expect(kwame.locator('.in-sight')).toHaveCount(0);
});

test('A2, A4: the drawing and the list are the same tick boxes, with the keyboard and with a finger', async ({
  as,
}) => {
  const kwame = await as('Kwame', phone);
  const address = await holdOn(kwame, 'Marcus');
  await kwame.getByRole('link', { name: 'How staff did it' }).first().click();
  await kwame.waitForURL(/\/uses\//);
  const box = kwame.getByLabel('Left hand').first();
  const drawn = kwame.locator('.body-drawing').first().locator('[data-part=left_hand]');
  const fill = () => drawn.locator('rect').evaluate((part) => getComputedStyle(part).fill);
  const empty = await fill();
  await drawn.locator('label').click();
  await expect(box).toBeChecked();
  expect(await fill()).not.toBe(empty);
  await box.focus();
  await kwame.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  expect(await fill()).toBe(empty);
  await expect(kwame.getByRole('checkbox', { name: 'Left hand', exact: true })).toHaveCount(1);
  await expectAccessible(kwame);
  await end(kwame, address);
});
