import type { Page } from '@playwright/test';
import { demoAccount, expect, signIn, test, withoutNetwork } from './page';

/** All that lies on this device for the application: every kind of store that a browser has, as text. */
async function everythingOn(page: Page): Promise<string> {
  const stores = await page.evaluate(async () => {
    const read = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        databases.push(name, store, await read(objects.getAllKeys()), await read(objects.getAll()));
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(name, request.url, await (await cache.match(request))!.text());
    }
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      ...{ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie },
      ...{ databases, cached, workers: workers.map(({ scope }) => scope) },
    };
  });
  return JSON.stringify([stores, await page.context().cookies()]);
}

/** Puts a word into every kind of store, to see that it is found there. */
async function markEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('mark', 'local-mark');
    sessionStorage.setItem('mark', 'session-mark');
    document.cookie = 'mark=cookie-mark; path=/';
    await (await caches.open('mark')).put('/mark', new Response('cache-mark'));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('mark', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('mark').put('database-mark', 'mark');
      opening.onsuccess = () => (opening.result.close(), resolve());
      opening.onerror = () => reject(opening.error);
    });
  });
}

// What is Ffion's is not there for who signs in next.
test.use({ expectedErrors: withoutNetwork(/status of 404/) });

test('C7: on a shared device no store holds a word of a plan: not while it is written, not after signing out, not for who signs in next', async ({
  as,
}) => {
  const ffion = demoAccount('Ffion');
  const page = await as('Ffion');
  const plan = `/people/${ffion.personId}`;
  await page.goto(`${plan}/plan/helps`);
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(page.locator('[contenteditable=true]')).toBeFocused();
  await page.keyboard.type('canary zebra');
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
  await page.context().setOffline(true);
  await page.keyboard.type(' by night');
  await expect(page.locator('[data-save=offline]')).toBeVisible();
  const mine = /canary|zebra|by night|Ffion|Hughes|Hold up/;
  expect(await everythingOn(page), 'while it is written without a connection').not.toMatch(mine);
  await page.context().setOffline(false);
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);

  for (const seen of ['/now', '/incidents', '/looked', '/suggestions', '/plan/changes']) await page.goto(plan + seen);
  expect(await everythingOn(page), 'after much was read').not.toMatch(mine);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.waitForURL(/sign-in/);
  expect(await everythingOn(page), 'after signing out').not.toMatch(mine);
  await signIn(page, demoAccount('Kofi'));
  expect(await everythingOn(page), 'for who signs in next').not.toMatch(mine);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('body')).not.toContainText('canary zebra');

  await page.goto('/');
  await markEverything(page);
  const found = await everythingOn(page);
  for (const store of ['local', 'session', 'cookie', 'cache', 'database']) expect(found).toContain(`${store}-mark`);
});
