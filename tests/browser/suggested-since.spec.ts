import { narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { expect, takenOver, test } from './page';
import { letCarysSuggest, write } from './suggesting';

const noScript = { viewport: narrow, javaScriptEnabled: false };

test('P2: another place; other words for what was taken out since; something new, said yes to in two windows at once', async ({
  as,
  browser,
}) => {
  const robin = await addNewcomer(await as('Alex'), 'Juniper Ashdown');
  const context = await browser.newContext({ viewport: narrow });
  const person = await context.newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(person, helps, 'Sit near me.');
  await letCarysSuggest(person, robin.personId);
  const sister = await as('Carys', noScript);
  const send = async (heading: string) => {
    await sister.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(sister.getByRole('heading', { name: heading })).toBeVisible();
    return new URL(sister.url()).pathname;
  };
  const change = async () => {
    await sister.goto(helps);
    await sister.getByRole('link', { name: 'Suggest a change: Sit near me.' }).click();
  };
  const yes = async () => {
    await person.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(person.getByRole('heading', { name: 'I said yes' })).toBeVisible();
    await person.goto(helps);
  };

  await test.step('another place: who and where, and the words stay', async () => {
    await change();
    await sister.getByLabel('Who should do it?').fill('Carys or Bex');
    await sister.getByLabel('Where?').selectOption({ label: 'Garden or outside' });
    const at = await send('Carys suggests another time or place');
    await person.goto(helps);
    const beside = person.getByRole('complementary', { name: 'Carys suggests another time or place' });
    await expect(beside).toContainText('Carys or Bex · Garden or outside');
    await expect(person.getByRole('article', { name: 'Sit near me.' })).not.toContainText('Garden');
    await person.goto(at);
    await yes();
    const placed = person.getByRole('article', { name: 'Sit near me.' });
    await expect(placed).toContainText('Carys or Bex');
    await expect(placed).toContainText('Garden or outside');
  });

  await test.step('taken out since: the page says so and shows what it said, and a yes brings it back', async () => {
    await change();
    await sister.getByLabel('The words you suggest').fill('Sit near me, on my left.');
    const at = await send('Carys suggests other words');
    await person.getByRole('button', { name: 'Take out: Sit near me.' }).click();
    await expect(person.getByRole('article')).toHaveCount(0);
    await person.goto(at);
    const since = person.locator('.panel', { hasText: 'This answer is not in my plan any more.' });
    await expect(since).toContainText('“Yes” brings it back.');
    await expect(since).toContainText('Sit near me.');
    await sister.reload();
    await expect(sister.getByText('A “Yes” brings it back.')).toBeVisible();
    await yes();
    await expect(person.getByRole('article')).toHaveCount(1);
    const back = person.getByRole('article', { name: 'Sit near me, on my left.' });
    await expect(back).toContainText('Garden or outside');
  });

  await test.step('yes in two windows at once, with script: it is in the plan once, and both windows say so', async () => {
    await sister.goto(`${helps}/suggest`);
    await sister.getByLabel('The words you suggest').fill('Turn the radio off.');
    const at = await send('Carys suggests something new');
    const two = [person, await context.newPage()];
    for (const page of two) await page.goto(at);
    for (const page of two) await takenOver(page);
    await Promise.all(two.map((page) => page.getByRole('button', { name: 'Yes', exact: true }).click()));
    for (const page of two) await expect(page.getByRole('heading', { name: 'I said yes' })).toBeVisible();
    for (const page of two) await expect(page.getByRole('button', { name: 'Yes', exact: true })).toHaveCount(0);
    for (const page of [person, sister]) {
      await page.goto(helps);
      await expect(page.getByRole('article')).toHaveCount(2);
      await expect(page.getByRole('article', { name: 'Turn the radio off.' })).toHaveCount(1);
    }
  });
});
