import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { demoAccount, expect, expectAccessible, test } from './page';

const pictures = path.resolve(import.meta.dirname, '../../test-results/journey');
mkdirSync(pictures, { recursive: true });
let step = 0;

async function picture(page: Page, name: string) {
  step += 1;
  await page.screenshot({ path: path.join(pictures, `${String(step).padStart(2, '0')}-${name}.png`), fullPage: true });
}

const words = 'The kettle on, two cups, and nobody asking why.';
const more = ' Then wait.';

test('a plan is written together, agreed, opened when it is hard, and its person sees who looked', async ({ as }) => {
  // One long walk: five people's pages, each looked over by axe.
  test.setTimeout(180_000);
  const person = await as('Ffion');
  const keyWorker = await as('Bex', { viewport: { width: 360, height: 780 } });
  const { personId } = demoAccount('Ffion');

  await test.step('two people write in one answer at once, and each sees the other', async () => {
    await person.goto(`/people/${personId}/plan/helps`);
    await expectAccessible(person);
    await person.getByRole('button', { name: 'Add another answer' }).click();
    const mine = person.locator('[contenteditable=true]');
    await expect(mine).toBeFocused();
    await person.keyboard.type(words);
    await expect(person.getByText(/^Saved \d/)).toBeVisible();

    await keyWorker.goto(`/people/${personId}/plan/helps`);
    const answer = keyWorker.getByText(words);
    await expect(answer).toBeVisible();
    await answer.click();
    const theirs = keyWorker.locator('[contenteditable=true]');
    await expect(theirs).toBeFocused();
    await keyWorker.keyboard.press('Control+End');
    await keyWorker.keyboard.type(more);
    await expect(mine).toContainText(words + more);
    await expect(person.getByText('Bex').first()).toBeVisible();
    await picture(person, 'written-together');
    await picture(keyWorker, 'written-together-phone');
  });

  await test.step('the person reads it through and agrees', async () => {
    await person.goto(`/people/${personId}/plan/agree`);
    await expectAccessible(person);
    const item = person.getByRole('listitem').filter({ hasText: words });
    await item.getByLabel('On my card').check();
    await picture(person, 'do-i-agree');
    await person.getByRole('button', { name: /^I agree This becomes/ }).click();
    await person.waitForURL(/\/agreed\/\d+$/);
    await expect(person.getByText(words + more)).toBeVisible();
    await expectAccessible(person);
    await picture(person, 'agreed');
  });

  const worker = await as('Sam', { viewport: { width: 360, height: 780 } });
  await test.step('two taps from signed in to the card', async () => {
    await expect(worker.getByRole('heading', { level: 1 })).toHaveText('Who is with you?');
    await expectAccessible(worker);
    await picture(worker, 'who-is-with-you');
    await worker.getByRole('link', { name: /Ffion/ }).first().click();
    await worker.waitForURL(`**/people/${personId}/now`);
    await expect(worker.getByText(words + more)).toBeVisible();
    await expect(worker.locator('script')).toHaveCount(0);
    await expectAccessible(worker);
    await picture(worker, 'right-now');
  });

  await test.step('one tap starts it; what was tried is one tap; a crossed red line is said and blocks nothing', async () => {
    await worker.locator('.dock .button').click();
    await worker.waitForURL(/\/incidents\//);
    await expectAccessible(worker);
    const strategy = worker.getByRole('group').filter({ hasText: 'Helped' }).first();
    await strategy.getByRole('button', { name: 'Did not help' }).click();
    await expect(strategy.getByRole('button', { name: 'Did not help' })).toHaveAttribute('aria-pressed', 'true');
    await picture(worker, 'with-her-now');
    await worker.getByRole('link', { name: 'We used a restriction' }).click();
    await worker.getByRole('button', { name: /^Physical restraint/ }).click();
    await expect(worker.getByText(/plan says never do this/)).toBeVisible();
    await expectAccessible(worker);
    await picture(worker, 'restriction-used');
    await worker.getByRole('button', { name: /^Stopped/ }).click();
    await worker.getByRole('button', { name: 'It is over' }).click();
    await expect(worker.getByRole('heading', { name: /Still to complete/ })).toBeVisible();
    await picture(worker, 'over');
  });

  await test.step('the person sees who looked, and reads what was written', async () => {
    await person.goto(`/people/${personId}/looked`);
    await expect(person.getByText(/Sam looked/).first()).toBeVisible();
    await expectAccessible(person);
    await picture(person, 'who-looked');
    await person.goto(`/people/${personId}/incidents`);
    await expectAccessible(person);
    await picture(person, 'what-was-written');
    await person.locator('main a[href^="/incidents/"]').first().click();
    await expect(person.getByText(/Physical restraint/).first()).toBeVisible();
    await expectAccessible(person);
    await picture(person, 'my-story');
  });
});
