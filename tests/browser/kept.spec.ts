import type { Page } from '@playwright/test';
import { keptOn, makeOwn } from './own-device';
import { demoAccount, expect, expectAccessible, test, withoutNetwork, takenOver } from './page';

const question = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}`;
const editor = '[contenteditable=true]';

async function write(page: Page, section: string, words: string): Promise<void> {
  await page.goto(question(section));
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(page.locator(editor)).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
}

async function openAtEnd(page: Page, words: string): Promise<void> {
  await page.locator('.answer').filter({ hasText: words }).getByRole('link', { name: 'Change' }).click();
  await expect(page.locator(editor)).toBeFocused();
  await page.keyboard.press('Control+End');
}

test.use({ expectedErrors: withoutNetwork() });

test('P11, C7: on an own device words outlive a page that was closed without a connection, sealed, and are sent later', async ({
  as,
}) => {
  const page = await as('Ffion');
  await makeOwn(page);
  await write(page, 'afterwards', 'My blanket.');
  await page.context().setOffline(true);
  await page.keyboard.type(' The heavy one.');
  await expect(page.locator('[data-save=offline]')).toHaveText('Kept here, not sent yet');
  await expect(page.getByText('Your words are kept on this device.')).toBeVisible();
  await expectAccessible(page);
  const kept = await keptOn(page);
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toMatch(/heavy|blanket/);
  const context = page.context();
  await page.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/');
  await expect(later.getByRole('heading', { name: 'The words kept here are saved now' })).toBeVisible();
  await later.getByRole('link', { name: 'See them' }).click();
  await expect(later.locator('.answer .words').filter({ hasText: 'My blanket. The heavy one.' })).toBeVisible();
  expect(await keptOn(later)).toEqual([]);
});

test.describe('when the code that keeps words does not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('P11: on an own device nobody writes in a page that could not keep their words: the plain form is there', async ({
    as,
  }) => {
    const page = await as('Ffion');
    await makeOwn(page);
    await page.route('**/assets/keep-words-*', (route) => route.abort());
    await page.goto(question('helps'));
    await page.getByRole('button', { name: 'Add another answer' }).click();
    await expect(page.getByLabel('The words')).toBeFocused();
    await expect(page.locator(editor)).toHaveCount(0);
  });

  test('P11: whoever writes keeps the page and every word, though the advice or the editor does not come', async ({
    as,
  }) => {
    const page = await as('Ffion');
    await page.route('**/assets/words-editor-*', (route) => route.abort());
    await page.route('**/assets/simpler-while-writing-*', (route) => route.abort());
    await page.goto(question('culture_identity'));
    await page.getByRole('button', { name: /^(Write my first|Add another) answer$/ }).click();
    await expect(page.locator('.answer--open')).toBeVisible();
    await expect(page.locator(editor)).toHaveCount(0);
    await page.unroute('**/assets/words-editor-*');
    await expect(page.locator(editor)).toBeFocused({ timeout: 15_000 });
    const words = 'Chapel on the first Sunday, with my aunt, at the back by the door.';
    const advice = page.waitForEvent('requestfailed', (request) => request.url().includes('simpler-while-writing'));
    await page.keyboard.type(words);
    await advice;
    await page.keyboard.type(' Then lunch.');
    await expect(page.locator(editor)).toHaveText(`${words} Then lunch.`);
    await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
  });
});

test('P11: words typed before the page’s script has come stay where they are', async ({ as }) => {
  const page = await as('Ffion');
  const box = page.locator('textarea[name=text]');
  /** Opens a page whose script waits, and gives what lets it come. */
  async function openWithoutScript(path: string) {
    let come = () => {};
    const called = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await called;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    return async () => {
      come();
      await takenOver(page);
      await page.unroute('**/assets/*.js');
    };
  }
  // A new answer.
  const scriptComes = await openWithoutScript(question('helps'));
  await page.locator('details.add > summary').click();
  await box.fill('A walk before the script.');
  await scriptComes();
  // Everybody's answers have come, and "All saved" is not said of what stands in the box.
  await expect(page.locator('[data-save=saved]')).toBeHidden();
  await expect(page.locator('[data-save=saved]')).toBeAttached();
  await expect(box).toHaveValue('A walk before the script.');
  await page.getByRole('button', { name: 'Add this answer' }).click();
  const added = page.locator('.answer').filter({ hasText: 'A walk before the script.' });
  await expect(added).toBeVisible();
  // A new answer can be written live again.
  await expect(page.getByRole('button', { name: 'Add another answer' })).toBeVisible();
  // An answer that has words already.
  const change = await added.getByRole('link', { name: 'Change' }).getAttribute('href');
  const scriptComesToo = await openWithoutScript(change!);
  await box.fill('A walk, and then tea.');
  await scriptComesToo();
  await expect(box).toHaveValue('A walk, and then tea.');
  await page.getByRole('button', { name: 'Save this answer' }).click();
  await expect(page.locator('.answer').filter({ hasText: 'A walk, and then tea.' })).toBeVisible();
});

test('P11: keys that are pressed while the page’s script begins do not end it', async ({ as }) => {
  const page = await as('Ffion');
  await page.addInitScript(() => {
    // At every moment that there is, until the script has taken the page over.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      const form = document.querySelector('form');
      if (!form || !Object.keys(form).some((key) => key.startsWith('__reactProps'))) port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  await page.goto(question('afterwards'));
  await expect(page.getByRole('button', { name: 'Add another answer' })).toBeVisible();
});

test('P11: on a shared device the page says that words are kept on it only, and keeps none', async ({ as }) => {
  const page = await as('Ffion');
  await write(page, 'afterwards', 'A walk.');
  await page.context().setOffline(true);
  await page.keyboard.type(' Outside.');
  await expect(page.getByText('This is a shared device. Your words are kept on this page only.')).toBeVisible();
  await expect(page.locator('[data-save=offline]')).toHaveText('Not saved yet. No connection.');
  expect(await keptOn(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.locator('[data-save=saved]')).toBeVisible({ timeout: 40_000 });
});

/** Both change the same answer, one without a connection, which comes back when the other is done. */
async function clash(page: Page, carys: Page, section: string, [said, mine, more]: [string, string, string]) {
  await write(page, section, said);
  await carys.goto(question(section));
  await page.context().setOffline(true);
  await expect(page.locator('[data-save=offline]')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(mine);
  // A while goes by.
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 60_000;
  });
  await openAtEnd(carys, said);
  await carys.keyboard.type(more);
  await expect(carys.locator('[data-save=saved]').first()).toContainText(/^Saved/);

  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Both are here' })).toBeVisible({ timeout: 40_000 });
  const beside = page.getByRole('complementary', { name: 'I wrote this without a connection' });
  await expect(beside).toContainText(mine);
  await expect(page.locator('.answer').filter({ hasText: said + more })).toBeVisible();
  // Not one letter of one text is in the other.
  await expect(carys.locator(editor)).toHaveText(said + more);
  return beside;
}

test('P11: two who changed the same answer, one without a connection: both texts are kept, and the person picks', async ({
  as,
}) => {
  const page = await as('Ffion');
  const carys = await as('Carys');
  const texts = ['Talk to me quietly.', 'Do not talk. Write it down.', ' One person only.'] as [string, string, string];
  const beside = await clash(page, carys, 'helps', texts);
  await expectAccessible(page);
  await beside.getByRole('button', { name: 'Use these words' }).click();
  await expect(carys.locator(editor)).toHaveText('Do not talk. Write it down.');
  await expect(page.locator('.answer').filter({ hasText: 'Do not talk. Write it down.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Both are here' })).toHaveCount(0);
});

test('P11, P2: on an own device, once the person picked, the words kept there are forgotten and never sent again', async ({
  as,
}) => {
  const page = await as('Ffion');
  await makeOwn(page);
  const carys = await as('Carys');
  const texts = ['Quiet room.', 'Quiet room please.', ' Thank you.'] as [string, string, string];
  const beside = await clash(page, carys, 'afterwards', texts);
  await expect.poll(() => keptOn(page)).toEqual([]);
  await beside.getByRole('button', { name: 'Use these words' }).click();
  await expect(carys.locator(editor)).toHaveText('Quiet room please.');
  const sent: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/kept') && sent.push(request.url())));
  await page.goto(question('helps'));
  await expect(page.locator('.answer').first()).toBeVisible();
  await page.goto('/');
  await page.goto(question('afterwards'));
  await expect(page.locator('.answer .words').filter({ hasText: 'Quiet room' })).toHaveText(['Quiet room please.']);
  await expect(carys.locator(editor)).toHaveText('Quiet room please.');
  expect(sent).toEqual([]);
  expect(await keptOn(page)).toEqual([]);
});

test('P11: one press begins one answer: none stands empty beside it', async ({ as }) => {
  const page = await as('Henryk');
  const question = `/people/${demoAccount('Henryk').personId}/plan/culture_identity`;
  await page.goto(question);
  await expect(page.getByRole('article')).toHaveCount(0);
  for (const [index, words] of ['Mass on Sunday.', 'Polish bread.'].entries()) {
    await expect(page.locator('[data-save=saved]').first()).toHaveText('All saved');
    await page.getByRole('button', { name: /^(Write my first|Add another) answer$/ }).click();
    await expect(page.locator('[contenteditable=true]')).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
    await page.goto(question);
    await expect(page.getByRole('article', { name: words })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(index + 1);
  }
});
