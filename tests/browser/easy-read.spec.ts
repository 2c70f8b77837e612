import type { Page } from '@playwright/test';
import { expectBigTargets, expectFocusInSight, expectFrame, expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, expectReadableColours, test } from './page';

const ffion = () => `/people/${demoAccount('Ffion').personId}`;
/** 16 points, in pixels. */
const least = 21.33;

/** What is smaller than it may be, in the main part. */
async function smallWords(page: Page): Promise<string[]> {
  return page.evaluate((pixels) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll('main *')) {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (hasWords && element.checkVisibility() && size < pixels) small.push(`${size} px: ${element.textContent}`);
    }
    return small;
  }, least);
}

for (const at of ['/agreed/easy', '/plan/easy', '/now/easy']) {
  test(`A1: ${at} is 16 pt and more, picture left and words right, on a small screen and on paper`, async ({ as }) => {
    const page = await as('Ffion', { viewport: narrow });
    await page.goto(ffion() + at);
    expect(await smallWords(page)).toEqual([]);
    await expectFrame(page, []);
    await expectNoSideways(page);
    await expectBigTargets(page);
    await expectFocusInSight(page);
    await expectAccessible(page);
    const picture = (await page.locator('.easy-picture').first().boundingBox())!;
    const words = (await page.locator('.easy-words').first().boundingBox())!;
    expect(picture.x + picture.width).toBeLessThanOrEqual(words.x);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectReadableColours(page);
    // A4 at 96 pixels an inch, without its margins.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await smallWords(page)).toEqual([]);
    await expectNoSideways(page);
    await expect(page.getByRole('link', { name: 'Get help' })).toBeHidden();
  });
}

test('A1, P6: the card in Easy Read is one tap from the card, needs no script, and starts a log like it', async ({
  as,
}) => {
  const sam = await as('Sam', { javaScriptEnabled: false });
  await sam.goto(`${ffion()}/now`);
  await sam.getByRole('link', { name: 'Easy Read' }).click();
  await expect(sam).toHaveURL(/\/now\/easy$/);
  await expect(sam.getByRole('button', { name: "It's getting difficult" })).toBeVisible();
  expect(await sam.locator('script').count()).toBe(0);
  await sam.getByRole('link', { name: 'Whole plan' }).click();
  await expect(sam).toHaveURL(/\/agreed\/easy$/);
  await sam.getByRole('link', { name: 'The plan as usual' }).click();
  await expect(sam).toHaveURL(/\/agreed\/\d+$/);
});
