import type { Page } from '@playwright/test';
import { demoAccount, expect } from './page';

/** Lets Carys in to suggest in "What helps". */
export async function letCarysSuggest(person: Page, personId: string) {
  await person.goto(`/people/${personId}/sharing`);
  await person.getByLabel(/their email/i).fill(demoAccount('Carys').email);
  await person.getByLabel(/^Suggest/).check();
  await person.getByLabel(/^Who are they to me/).fill('My sister');
  await person.getByLabel('What helps', { exact: true }).check();
  await person.getByLabel(/^What is it for/).fill('She knows me.');
  await person.getByRole('button', { name: 'Let them in' }).click();
  await expect(person.getByText(/^May suggest until/)).toBeVisible();
}

/** Writes an answer by the plain form of this question. */
export async function write(person: Page, at: string, words: string) {
  await person.goto(at);
  await person.getByLabel('The words').fill(words);
  await person.getByRole('button', { name: 'Add this answer' }).click();
  await expect(person.getByRole('article', { name: words })).toBeVisible();
}
