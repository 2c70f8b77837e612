import type { Page } from '@playwright/test';
import { answered, demoAccount, expect, expectAccessible, test, withoutNetwork } from './page';

const plan = (section = '') => `/people/${demoAccount('Ffion').personId}/plan${section && `/${section}`}`;

/** Adds an answer by its plain form. */
async function add(page: Page, words: string): Promise<void> {
  await page.getByText('Add another answer').click();
  await page.getByLabel('The words').fill(words);
  await page.getByRole('button', { name: 'Add this answer' }).click();
  await expect(page.locator('.answer .words').filter({ hasText: words })).toBeVisible();
}

/** Adds an answer in the shared draft, and closes it. */
async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(page.locator('[contenteditable=true]')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('[data-save=saved]').first()).toContainText(/^Saved/);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page.locator('.answer .words').filter({ hasText: words })).toBeVisible();
}

function answer(page: Page, words: string) {
  return page.locator('.answer').filter({ hasText: words });
}

/** Opens an answer for writing in the shared draft. */
async function open(page: Page, words: string) {
  await answer(page, words).getByRole('link', { name: 'Change' }).click();
  const box = page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
  await expect(box).toBeFocused();
  return box;
}

test('two people write in one answer at once: the words are exact, names show, undo takes back only mine', async ({
  as,
}) => {
  const ffion = await as('Ffion');
  const carys = await as('Carys');
  await ffion.goto(plan('helps'));
  await write(ffion, 'Curtains shut.');
  await carys.goto(plan('helps'));
  const hers = await open(ffion, 'Curtains shut.');
  const sisters = await open(carys, 'Curtains shut.');
  await ffion.keyboard.press('Control+Home');
  await carys.keyboard.press('Control+End');
  await Promise.all([
    ffion.keyboard.type('One person. ', { delay: 25 }),
    carys.keyboard.type(' Then tea.', { delay: 30 }),
  ]);
  const whole = 'One person. Curtains shut. Then tea.';
  await expect(hers).toHaveText(whole);
  await expect(sisters).toHaveText(whole);
  await expect(hers.locator('.caret')).toHaveAttribute('data-name', /Carys/);
  await expect(ffion.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expectAccessible(ffion);
  await ffion.keyboard.press('Control+z');
  await expect(sisters).toHaveText('Curtains shut. Then tea.');
  await ffion.setViewportSize({ width: 320, height: 700 });
  const help = await ffion.getByRole('banner').getByRole('link', { name: 'Get help' }).boundingBox();
  expect(help!.x + help!.width, 'help stands at the edge, whoever else is here').toBeGreaterThan(290);
});

test.describe('without a connection', () => {
  // It may try to come back before the network does.
  test.use({ expectedErrors: withoutNetwork() });

  test('P11: without a connection the words stay, it says so, and they are saved when it is back', async ({ as }) => {
    const ffion = await as('Ffion');
    const carys = await as('Carys');
    await ffion.goto(plan('helps'));
    await write(ffion, 'A bath.');
    await carys.goto(plan('helps'));
    await open(ffion, 'A bath.');
    await ffion.keyboard.press('Control+End');
    await ffion.context().setOffline(true);
    await ffion.keyboard.type(' A warm one.');
    await expect(ffion.locator('[data-save]')).toContainText('Not saved yet');
    await ffion.context().setOffline(false);
    await expect(ffion.locator('[data-save=saved]')).toBeVisible({ timeout: 40_000 });
    await expect(carys.locator('.answer').filter({ hasText: 'A bath. A warm one.' })).toBeVisible();
  });
});

test('D8: somebody whose access is taken back is told, keeps the words to copy, and cannot write on, nor watch', async ({
  as,
  faults,
}) => {
  const ffion = await as('Ffion');
  const carys = await as('Carys');
  const watching = await as('Carys');
  await ffion.goto(plan('helps'));
  await write(ffion, 'Ask me once.');
  await carys.goto(plan('helps'));
  await watching.goto(plan('helps'));
  await expect(watching.locator('[data-save=saved]')).toBeVisible();
  const box = await open(carys, 'Ask me once.');
  await carys.keyboard.press('Control+End');
  await carys.keyboard.type(' Then wait.');
  await ffion.goto(`/people/${demoAccount('Ffion').personId}/sharing`);
  const part = ffion.getByRole('button', { name: /Take back: What helps from Carys/ });
  const carysIn = ffion.locator('section', { has: ffion.getByRole('heading', { name: 'Carys Hughes' }) });
  await carysIn.locator('summary').first().click();
  await part.click();
  await expect(carys.getByRole('heading', { name: 'You cannot write here any more' })).toBeVisible();
  await expect(carys.locator('.words').filter({ hasText: 'Ask me once. Then wait.' })).toBeVisible();
  await expect(box).toHaveCount(0);
  await expect(watching.getByRole('heading', { name: 'You cannot write here any more' })).toBeVisible();
  await expect(watching.getByRole('button', { name: 'Add another answer' })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('D9: somebody who may only read sees the words, and no way to change them', async ({ as }) => {
  const simone = await as('Simone');
  await simone.goto(`/people/${demoAccount('Simone').personId}/plan/avoid`);
  await expect(simone.getByText(/^You can read this. To change it, ask /)).toBeVisible();
  await expect(simone.locator('.answer .words').first()).toBeVisible();
  await expect(simone.locator('main form, main [contenteditable]')).toHaveCount(0);
  await expectAccessible(simone);
});

test('an example is clearly one, and is in the plan only once the person has added it', async ({ as }) => {
  // Somebody whose plan no other test writes in.
  const page = await as('Mo', { viewport: { width: 320, height: 700 } });
  const plan = (section: string) => `/people/${demoAccount('Mo').personId}/plan/${section}`;
  await page.goto(plan('medicines'));
  await expect(page.getByText('See examples')).toHaveCount(0);
  await page.goto(plan('culture_identity'));
  await page.getByText('See examples').click();
  await expect(page.getByText('It is not in the plan.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Start with these words: I do not eat meat.' }).click();
  const box = page.getByLabel('The words');
  await expect(box).toHaveValue('I do not eat meat.');
  await expect(page.locator('.answer .words')).toHaveCount(0);
  await box.fill('I do not eat pork.');
  await page.getByRole('button', { name: 'Add this answer' }).click();
  await expect(answer(page, 'I do not eat pork.')).toBeVisible();
  await expect(page.getByText('See examples')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  // The browser tells of each answer that is not a page it was sent to.
  test.use({ expectedErrors: [/status of (400|409)/] });

  test('adding, changing, moving, taking out and bringing back; what is wrong is said and nothing typed is lost', async ({
    as,
  }) => {
    const page = await as('Ffion', { javaScriptEnabled: false });
    await page.goto(plan('afterwards'));
    await add(page, 'Two films alone.');
    await add(page, 'Ginger tea.');
    await page.getByRole('button', { name: 'Move up: Ginger tea.' }).click();
    const words = page.locator('.answer .words');
    const order = async () => (await words.allInnerTexts()).filter((text) => /alone\.$|tea\.$/.test(text)).slice(-2);
    expect(await order()).toEqual(['Ginger tea.', 'Two films alone.']);
    await page.getByRole('button', { name: 'Take out: Ginger tea.' }).click();
    await page.getByText('Taken out (1)').click();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(words.filter({ hasText: 'Ginger tea.' })).toBeVisible();
    await answer(page, 'Ginger tea.').getByRole('link', { name: 'Change' }).click();
    await page.getByRole('textbox', { name: 'What do I need afterwards?' }).fill('');
    await page.getByText('Say more, if it helps').click();
    await page.getByLabel('Who should do it?').fill('Carys');
    await page.getByRole('button', { name: 'Save this answer' }).click();
    await expect(page.getByRole('alert')).toContainText('Write a few words');
    await expect(page.getByLabel('Who should do it?')).toHaveValue('Carys');
    await page.getByRole('textbox', { name: 'What do I need afterwards?' }).fill('Hot ginger tea.');
    await page.getByRole('button', { name: 'Save this answer' }).click();
    await expect(answer(page, 'Hot ginger tea.')).toContainText('Carys');
    await answered(page.getByRole('button', { name: 'This is ready to talk about' }));
    await page.goto(plan());
    await expect(page.getByRole('link', { name: 'Afterwards Ready to talk about' })).toBeVisible();
  });

  test('P11: words changed by somebody else meanwhile: both are on the page', async ({ as }) => {
    const first = await as('Ffion', { javaScriptEnabled: false });
    const second = await as('Ffion', { javaScriptEnabled: false });
    await first.goto(plan('adjustments'));
    await add(first, 'Low light.');
    await second.goto(plan('adjustments'));
    for (const page of [first, second]) await answer(page, 'Low light.').getByRole('link', { name: 'Change' }).click();
    const box = (page: Page) => page.getByRole('textbox', { name: 'What changes do I need from you?' });
    await box(first).fill('Low light and no noise.');
    await first.getByRole('button', { name: 'Save this answer' }).click();
    await box(second).fill('Low light, please.');
    await second.getByRole('button', { name: 'Save this answer' }).click();
    await expect(second.getByRole('heading', { name: 'It now says' })).toBeVisible();
    await expect(second.getByText('Low light and no noise.')).toBeVisible();
    await expect(box(second)).toHaveValue('Low light, please.');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the plan and its questions are accessible, ${colorScheme}, and fit 320 px`, async ({ as }) => {
    const page = await as('Ffion', { colorScheme, viewport: { width: 320, height: 640 } });
    for (const path of [plan(), plan('avoid'), plan('really_hard'), plan('important_people'), plan('medicines')]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    for (const section of ['avoid', 'important_people', 'health_risks']) {
      await page.goto(plan(section));
      await page
        .getByRole('link', { name: /^Change/ })
        .first()
        .click();
      await expect(page.locator('[contenteditable=true]')).toBeVisible();
      await page.locator('.answer--open').getByText('Say more').click();
      await expectAccessible(page);
    }
  });
}

test('A1, P13: while somebody writes, it says what could be simpler, once they rest, and changes no word', async ({
  as,
}) => {
  const ffion = await as('Ffion');
  await ffion.goto(plan('triggers'));
  const fetched: string[] = [];
  ffion.on('request', (request) => fetched.push(request.url()));
  await ffion.getByRole('button', { name: 'Add another answer' }).click();
  await expect(ffion.locator('[contenteditable=true]')).toBeFocused();
  const words = 'Wait and do not utilise a loud voice.';
  await ffion.keyboard.type(words);
  const advice = ffion.getByRole('status').getByRole('complementary', { name: 'This could be simpler' });
  await expect(advice.getByRole('listitem')).toHaveText([
    /may say two things/,
    '“utilise” can be hard to read. You could say: use.',
  ]);
  await expect(ffion.locator('[contenteditable=true]')).toHaveText(words);
  // Only who writes pays for it.
  expect(fetched.filter((url) => url.includes('/assets/simpler-while-writing'))).toHaveLength(1);
  await expectAccessible(ffion);
  await ffion.keyboard.press('Control+a');
  await ffion.keyboard.type('A loud voice.');
  await expect(advice).toHaveCount(0);
});
