import type { Page } from '@playwright/test';
import { addNewcomer, firstSignIn } from './newcomer';
import { answered, demoAccount, expect, takenOver, test } from './page';
import { letCarysSuggest, write } from './suggesting';

const question = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}`;

// Files of script that do not come; and the answer to words that were refused.
test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically imported|status of 400/] });

/** Files of script of this name do not come until what this gives is called; then the device says that it is back. */
async function holdBack(page: Page, name: string): Promise<{ asked: Promise<void>; come(): Promise<void> }> {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const files = `**/assets/${name}-*.js`;
  await page.route(files, async (route) => {
    await route.abort();
    isAsked();
  });
  return {
    asked,
    async come() {
      await page.unroute(files);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
    },
  };
}

/** Opens the form for one more answer of a question as a page has it whose script has not come, and gives what lets it come. */
async function openBeforeScript(page: Page, section: string) {
  let come = () => {};
  const called = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await called;
    await route.fallback();
  });
  await page.goto(question(section), { waitUntil: 'commit' });
  await page.locator('details.add > summary').click();
  return async () => {
    come();
    await takenOver(page);
  };
}

test('P11: what was chosen before the script came stays chosen, then in the other language, and is saved', async ({
  as,
}) => {
  const page = await as('Ffion');
  const scriptComes = await openBeforeScript(page, 'avoid');
  const form = page.locator('details.add form');
  await form.locator('textarea[name=text]').fill('Do not shut the door.');
  await form.locator('select[name=voice]').selectOption('person_supported');
  await form.locator('input[name=restrictionTypes]').nth(1).check();
  const ticked = await form.locator('input[name=restrictionTypes]').nth(1).getAttribute('value');
  await form.getByText('Say more').click();
  await form.locator('select[name=howKnown]').selectOption({ index: 1 });
  const howKnown = await form.locator('select[name=howKnown]').inputValue();
  await scriptComes();
  const stands = async () => {
    await expect(form.locator('textarea[name=text]')).toHaveValue('Do not shut the door.');
    await expect(form.locator('select[name=voice]')).toHaveValue('person_supported');
    await expect(form.locator('input[name=restrictionTypes]:checked')).toHaveValue(ticked!);
    await expect(form.locator('select[name=howKnown]')).toHaveValue(howKnown);
  };
  await stands();
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy-GB');
  await expect(form.getByText('Dweud mwy')).toBeVisible();
  await stands();
  await form.getByRole('button', { name: 'Ychwanegu’r ateb hwn' }).click();
  const added = page.getByRole('article', { name: 'Do not shut the door.' });
  await expect(added).toBeVisible();
  const change = await added.getByRole('link', { name: 'Newid' }).first().getAttribute('href');
  await page.goto(change!);
  const open = page.locator('.answer--open');
  await expect(open.locator('select[name=voice]')).toHaveValue('person_supported');
  await expect(open.locator('input[name=restrictionTypes]:checked')).toHaveValue(ticked!);
  await page.getByRole('button', { name: 'English' }).click();
});

test('P11: where a part of a page does not come, what was typed stays, and what is wrong is said once it comes', async ({
  as,
}) => {
  const page = await as('Ffion');
  const scriptComes = await openBeforeScript(page, 'important_people');
  const fields = await holdBack(page, 'open-answer');
  const form = page.locator('details.add form');
  await form.locator('textarea[name=text]').fill('My aunt.');
  await form.locator('[name="contacts[0].name"]').fill('Delyth');
  await form.locator('[name="contacts[0].phone"]').fill('after five');
  await scriptComes();
  await form.getByRole('button', { name: 'Add this answer' }).click();
  await fields.asked;
  const phone = form.locator('[name="contacts[0].phone"]');
  await expect(phone).toHaveValue('after five');
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
  await fields.come();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toHaveValue('after five');
  await expect(form.locator('[name="contacts[0].name"]')).toHaveValue('Delyth');
  await phone.fill('01632 960 321');
  await form.getByRole('button', { name: 'Add this answer' }).click();
  await expect(page.getByRole('article', { name: 'My aunt.' })).toContainText('Delyth');
});

test('P2: a page with a suggestion whose code does not come works as one without script, and is taken over once it comes', async ({
  as,
  browser,
}) => {
  const robin = await addNewcomer(await as('Alex'), 'Robin Ashdown');
  const page = await (await browser.newContext()).newPage();
  await firstSignIn(page, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(page, helps, 'Sit near me.');
  await letCarysSuggest(page, robin.personId);
  const carys = await as('Carys', { javaScriptEnabled: false });
  await carys.goto(helps);
  await carys.getByRole('link', { name: 'Suggest something new' }).click();
  await carys.getByLabel('The words you suggest').fill('A walk by the river.');
  await answered(carys.getByRole('button', { name: 'Send the suggestion' }));

  const code = await holdBack(page, 'suggestion-beside');
  await page.goto(helps);
  await code.asked;
  const beside = page.getByRole('complementary').filter({ hasText: 'A walk by the river.' });
  await expect(beside).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add another answer' })).toHaveCount(0);
  await code.come();
  await takenOver(page);
  await expect(page.getByRole('button', { name: 'Add another answer' })).toBeVisible();
  await beside.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('article', { name: 'A walk by the river.' })).toBeVisible();
  await expect(beside).toHaveCount(0);
});
