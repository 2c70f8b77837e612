import type { Page } from '@playwright/test';
import { demoAccount, expect } from './page';

/** A question of Ffion's plan. */
export const plan = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}`;
/** The box of the answer that is open in the shared draft. */
export const box = (page: Page) => page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
export const saved = (page: Page) => page.locator('[data-save=saved]').first();

/** Writes a new answer in the shared draft, and leaves it open. */
export async function begin(page: Page, words: string, section = 'helps'): Promise<void> {
  await page.goto(plan(section));
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(saved(page)).toContainText(/^Saved/);
}

export async function openAnswer(page: Page, words: string, section = 'helps'): Promise<void> {
  await page.goto(plan(section));
  await page.locator('.answer').filter({ hasText: words }).getByRole('link', { name: 'Change' }).click();
  await expect(box(page)).toBeFocused();
}
