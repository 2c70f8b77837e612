import type { Locator, Page } from '@playwright/test';
import { demoAccount, expect, takenOver, test } from './page';

/** Presses Tab until this has the focus: what the keyboard cannot reach fails. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible();
  for (let step = 0; step < 300; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'reached with the Tab key').toBeFocused();
}

async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function signInByKeyboard(page: Page, who: string) {
  const { email, password } = demoAccount(who);
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('Email'));
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const words = 'A hand to hold, if I reach for it.';

test('a plan is written and agreed with the keyboard alone (2.1.3, P15)', async ({ page }) => {
  const { personId } = demoAccount('Dan');
  await signInByKeyboard(page, 'Dan');
  await page.goto(`/people/${personId}/plan`);
  await pressOn(page, page.getByRole('main').getByRole('link', { name: /^What helps/ }));
  await page.waitForURL('**/plan/helps');

  await pressOn(page, page.getByRole('button', { name: 'Add another answer' }));
  await expect(page.locator('[contenteditable=true]')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved \d/);
  await pressOn(page, page.getByLabel('Show this on my card'), 'Space');
  await pressOn(page, page.getByRole('button', { name: 'Save these details' }));
  await expect(page.getByText('Details saved')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: words })).toBeVisible();

  await page.goto(`/people/${personId}/plan/agree`);
  await pressOn(page, page.getByRole('button', { name: /^I agree This becomes/ }));
  await page.waitForURL(/\/agreed\/\d+/);
  await expect(page.getByText(words)).toBeVisible();
});

test('a card is opened, a log started and answered, and it passed, with the keyboard alone (2.1.3)', async ({
  page,
}) => {
  await signInByKeyboard(page, 'Mel');
  await pressOn(page, page.getByRole('main').getByRole('link').first());
  await page.waitForURL('**/now');
  await pressOn(page, page.locator('.dock .button'));
  await page.waitForURL('**/incidents/*');

  const strategy = page.getByRole('group').filter({ hasText: 'Helped' }).first();
  await pressOn(page, strategy.getByRole('button', { name: 'Helped', exact: true }), 'Space');
  await expect(strategy.getByRole('button', { name: 'Helped', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await pressOn(page, page.getByText('Add a note'));
  await tabTo(page, page.getByLabel('What else happened?'));
  await page.keyboard.type('We went outside.');
  await pressOn(page, page.getByRole('button', { name: 'Save the note' }));
  await expect(page.getByRole('log').getByText('We went outside.')).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'It passed' }));
  await expect(page.getByRole('heading', { name: /It passed/ })).toBeVisible();
});

test('somebody is let in, and their access is taken back, with the keyboard alone (2.1.3)', async ({ page }) => {
  await signInByKeyboard(page, 'Dan');
  await page.goto(`/people/${demoAccount('Dan').personId}/sharing`);
  await takenOver(page);
  await pressOn(page, page.getByText('Choose who, and what'));
  await tabTo(page, page.getByLabel(/their email/i));
  await page.keyboard.type(demoAccount('Simone').email);
  await tabTo(page, page.locator('input[name=level]').first());
  const suggest = page.getByLabel(/^Suggest/);
  for (let step = 0; step < 5 && !(await suggest.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  await expect(suggest).toBeChecked();
  await pressOn(page, page.getByLabel('What helps', { exact: true }), 'Space');
  await tabTo(page, page.getByLabel(/^What is it for/));
  await page.keyboard.type('She knows what calms me.');
  await pressOn(page, page.getByRole('button', { name: 'Let them in' }));
  await expect(page.getByText('They are let in now.')).toBeFocused();
  await expect(page.getByText(/^May suggest until/)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Take everything back: from Simone Bennett' }));
  await expect(page.getByText(/^It is taken back/)).toBeFocused();
  await expect(page.getByText(/^May suggest until/)).toHaveCount(0);
});

test('a restriction is logged, stopped and its record opened, with the keyboard alone (2.1.3)', async ({ page }) => {
  await signInByKeyboard(page, 'Kwame');
  await page.goto(`/people/${demoAccount('Marcus').personId}/now`);
  await pressOn(page, page.locator('.dock .button'));
  await page.waitForURL('**/incidents/*');
  await takenOver(page);
  await pressOn(page, page.getByRole('button', { name: /^Seclusion/ }));
  await pressOn(page, page.getByRole('button', { name: 'Stopped', exact: true }));
  await expect(page.getByRole('button', { name: 'Stopped', exact: true })).toHaveCount(0);
  await pressOn(page, page.getByRole('button', { name: 'It is over' }));
  await expect(page.getByRole('heading', { name: 'It is over. A restriction was used.' })).toBeVisible();
  await pressOn(page, page.locator('a[href*="/record"]').first());
  await page.waitForURL(/\/record(#|$)/);
  await takenOver(page);
  const before = page.getByLabel('What was happening before?');
  await tabTo(page, before);
  await page.keyboard.type('The ward was loud.');
  await pressOn(page, page.locator('button[name=group][value=before]'));
  await expect(page.getByText('Nothing of it is saved yet.')).toHaveCount(0);
  await page.reload();
  await expect(before).toHaveValue('The ward was loud.');
});

test('a person is added, with an account and a stay, with the keyboard alone (2.1.3)', async ({ page }) => {
  await signInByKeyboard(page, 'Alex');
  await page.goto('/admin/people');
  for (const [label, typed] of [
    ['Full name', 'Ash Keyes'],
    // As the parts of a date are typed in this language.
    ['Date of birth', '02041999'],
    ['Email, if they will sign in', 'ash.keyes@example.org'],
    ['A first password for them', 'typed without a mouse'],
  ] as const) {
    await tabTo(page, page.getByLabel(label));
    await page.keyboard.type(typed);
  }
  await pressOn(page, page.getByRole('button', { name: 'Add the person' }));
  await page.waitForURL(/\/admin\/people\/[^/]+$/);
  await tabTo(page, page.getByLabel('Place', { exact: true }));
  await page.keyboard.press('w');
  await pressOn(page, page.getByRole('button', { name: 'Add the stay' }));
  await expect(page.getByRole('button', { name: /^End it now/ }).first()).toBeVisible();
});

test('how it looks is chosen with the arrow keys (2.1.3)', async ({ page }) => {
  await signInByKeyboard(page, 'Mo');
  await page.goto('/preferences');
  await tabTo(page, page.getByRole('radio', { name: 'As my device has it' }).first());
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await pressOn(page, page.getByRole('button', { name: 'Keep it like this' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
