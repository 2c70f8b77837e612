import type { Page } from '@playwright/test';
import { expect } from './page';

/** Says on the page where it is asked that nobody else uses this device. */
export async function makeOwn(page: Page): Promise<void> {
  await page.goto('/preferences');
  await page.getByLabel('Only I use it').check();
  // The box is ticked before anything is kept: what counts is the answer.
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Keep this' }).last().click();
  expect((await kept).status()).toBeLessThan(400);
  await page.goto('/preferences');
  await expect(page.getByLabel('Only I use it')).toBeChecked();
}

/** What this device keeps, as it lies there. */
export function keptOn(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('alongside');
        // A device that never kept anything has none, and gets none by being asked.
        opening.onupgradeneeded = () => {
          opening.transaction!.abort();
          resolve([]);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept-words').objectStore('kept-words').getAll();
          all.onsuccess = () => resolve(all.result as unknown[]);
        };
      }),
  );
}
