import type { Page } from '@playwright/test';
import { demoAccount, expect, expectAccessible, test } from './page';

const plan = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}`;
const box = (page: Page) => page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
const saved = (page: Page) => page.locator('[data-save=saved]').first();

/** Writes a new answer in the shared draft, and leaves it open. */
async function begin(page: Page, words: string): Promise<void> {
  await page.goto(plan('helps'));
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(saved(page)).toContainText(/^Saved/);
}

async function openAnswer(page: Page, words: string): Promise<void> {
  await page.goto(plan('helps'));
  await page.locator('.answer').filter({ hasText: words }).getByRole('link', { name: 'Change' }).click();
  await expect(box(page)).toBeFocused();
}

test('P11: who has an answer open that somebody else takes out is told, and brings it back with one tap', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  await begin(ffion, 'A weighted blanket.');
  await ffion.getByRole('link', { name: 'Close' }).click();
  await openAnswer(carys, 'A weighted blanket.');
  await ffion.getByRole('button', { name: 'Take out: A weighted blanket.' }).click();
  const told = carys.getByRole('status').filter({ hasText: 'Somebody took it out.' });
  await expect(told).toContainText('A weighted blanket.');
  await expectAccessible(carys);
  await told.getByRole('button', { name: 'Bring it back' }).click();
  await expect(box(carys)).toHaveText('A weighted blanket.');
  await expect(told).toHaveCount(0);
});

test.describe('while the server is away', () => {
  test.use({ expectedErrors: [/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket connection|502|503/] });

  test('P11: it is killed in the middle of a word and starts again: the word is whole, for whoever reads along too', async ({
    as,
    serverFor,
  }, { file }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    await begin(ffion, 'Turn the ta');
    await openAnswer(carys, 'Turn the ta');
    const server = await serverFor(file);
    await server.restart(async () => {
      await ffion.keyboard.type('p off. ');
      await expect(ffion.locator('[data-save=saved]')).toHaveCount(0);
    });
    await ffion.keyboard.type('Then wait.');
    await expect(saved(ffion)).toContainText(/^Saved/, { timeout: 30_000 });
    await expect(box(carys)).toHaveText('Turn the tap off. Then wait.', { timeout: 30_000 });
    await ffion.reload();
    await expect(box(ffion)).toHaveText('Turn the tap off. Then wait.');
  });

  test('P11: the laptop sleeps, the server starts again, somebody else writes on: both texts stand', async ({
    as,
    serverFor,
  }, { file }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    await begin(ffion, 'My green mug.');
    const laptop = await ffion.context().newCDPSession(ffion);
    await laptop.send('Page.setWebLifecycleState', { state: 'frozen' });
    const server = await serverFor(file);
    await server.restart(async () => {});
    await openAnswer(carys, 'My green mug.');
    await carys.keyboard.press('Control+End');
    await carys.keyboard.type(' With milk.');
    await expect(saved(carys)).toContainText(/^Saved/);
    await laptop.send('Page.setWebLifecycleState', { state: 'active' });
    await ffion.keyboard.press('Control+Home');
    await ffion.keyboard.type('Tea in ');
    await expect(box(ffion)).toHaveText('Tea in My green mug. With milk.', { timeout: 30_000 });
    await expect(box(carys)).toHaveText('Tea in My green mug. With milk.', { timeout: 30_000 });
    await expect(saved(ffion)).toContainText(/^Saved/);
  });
});
