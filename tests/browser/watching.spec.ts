import type { Page } from '@playwright/test';
import { demoAccount, expect, test } from './page';

const { personId } = demoAccount('Ffion');
const question = `/people/${personId}/plan/helps`;
const editor = '[contenteditable=true]';
const watches = '[data-save=saved]';

/** Every file of script that the page asks for from now on. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** Writes one more answer in the shared draft. */
async function write(page: Page, words: string): Promise<void> {
  await page.goto(question);
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(page.locator(editor)).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator(watches).first()).toContainText(/^Saved/);
}

test('the shared draft’s code comes when somebody opens an answer, and not before', async ({ as }) => {
  const page = await as('Ffion');
  const asked = scriptsOf(page);
  await page.goto(question);
  await expect(page.locator(watches)).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  const heavy = /\/(open-answer|words-editor|keep-words)/;
  expect(asked.filter((path) => heavy.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(page.locator(editor)).toBeFocused();
  expect(asked.filter((path) => /\/open-answer/.test(path))).toHaveLength(1);
});

test('P11: what others wrote between the page and its socket is shown', async ({ as }) => {
  const carys = await as('Carys');
  let connect = () => {};
  const written = new Promise<void>((resolve) => (connect = resolve));
  let isHeld = true;
  await carys.routeWebSocket('**/collab', async (socket) => {
    if (isHeld) await written;
    socket.connectToServer();
  });
  await carys.goto(question);
  await expect(carys.locator('.answer .words').first()).toBeVisible();
  await write(await as('Ffion'), 'The window open.');
  await expect(carys.getByText('The window open.')).toHaveCount(0);
  isHeld = false;
  connect();
  await expect(carys.locator('.answer .words').filter({ hasText: 'The window open.' })).toBeVisible();
});

test('P15: a page in Welsh brings no words in English, nor the other way round, whatever is opened next', async ({
  as,
}) => {
  const page = await as('Ffion');
  const said: { path: string; text: Promise<string> }[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      said.push({ path: new URL(response.url()).pathname, text: response.text() });
  });
  /** In which files of script the words stand. */
  async function saying(words: string): Promise<string[]> {
    const read = await Promise.all(said.map(async ({ path, text }) => ({ path, text: await text })));
    return read.filter(({ text }) => text.includes(words)).map(({ path }) => path);
  }
  await page.goto(question);
  await expect(page.locator(watches)).toBeVisible();
  expect(await saying('Add another answer')).not.toEqual([]);
  expect(await saying('Ychwanegu ateb arall')).toEqual([]);

  said.length = 0;
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy-GB');
  await expect(page.locator(watches)).toBeVisible();
  await page.getByRole('button', { name: 'Ychwanegu ateb arall' }).click();
  await expect(page.locator(editor)).toBeFocused();
  expect(await saying('Ychwanegu ateb arall')).not.toEqual([]);
  expect(await saying('Add another answer')).toEqual([]);
  await page.getByRole('link', { name: 'Yn ôl i’m cynllun' }).click();
  await expect(page).toHaveURL(/\/plan$/);
  expect(await saying('All the questions')).toEqual([]);
});
