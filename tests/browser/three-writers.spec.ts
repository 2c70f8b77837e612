import type { Page } from '@playwright/test';
import { box, begin, openAnswer, plan, saved } from './open-answers';
import { narrow } from './measures';
import { demoAccount, expect, test } from './page';

const ffionsPlan = `/people/${demoAccount('Ffion').personId}/plan`;
/** Puts the caret there, in an answer of one line, and waits until it stands there. */
async function caretAt(page: Page, letter: number): Promise<void> {
  const at = () => page.evaluate(() => window.getSelection()?.anchorOffset);
  await expect(async () => {
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < letter; step++) await page.keyboard.press('ArrowRight');
    expect(await at()).toBe(letter);
  }).toPass();
}

const noScript = { javaScriptEnabled: false, viewport: narrow };

test('P11: two who type at the same place at once: what each of them wrote stands together, letter by letter', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  await begin(ffion, 'At night.');
  await openAnswer(carys, 'At night.');
  for (const page of [ffion, carys]) await caretAt(page, 'At night.'.length);
  const [hers, sisters] = ['Knock, then wait outside.', 'Bring the blue mug.'];
  await Promise.all([ffion.keyboard.type(hers, { delay: 35 }), carys.keyboard.type(sisters, { delay: 45 })]);
  await expect(box(ffion)).toHaveText(new RegExp(`^At night\\.(${hers}${sisters}|${sisters}${hers})$`));
  await expect(box(carys)).toHaveText((await box(ffion).textContent())!);
});
