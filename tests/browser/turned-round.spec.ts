import { addNewcomer, firstSignIn } from './newcomer';
import { narrow } from './measures';
import { answered, expect, expectAccessible, signIn, test } from './page';

test.use({ expectedErrors: [/status of 400/] });

test('H17: a "do" that became a "don\'t" is read both ways and answered before agreeing, without script', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Morgan Ashdown');
  const person = await (await browser.newContext({ viewport: narrow, javaScriptEnabled: false })).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  const agree = `/people/${robin.personId}/plan/agree`;
  await person.goto(helps);
  const add = person.locator('details.add');
  if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
    await add.locator('summary').first().click();
  await add.getByLabel('The words').fill('Do hold my hand.');
  await answered(add.getByRole('button', { name: 'Add this answer' }));
  await person.goto(agree);
  await expect(person.getByRole('region', { name: 'These may say something else now' })).toHaveCount(0);
  await person.getByRole('button', { name: /^I agree This/ }).click();
  await person.waitForURL('**/agreed/1');

  await person.goto(helps);
  await person
    .getByRole('article', { name: 'Do hold my hand.' })
    .getByRole('link', { name: /^Change/ })
    .click();
  await person.getByLabel('What helps?').fill("Don't hold my hand.");
  await person.getByRole('button', { name: 'Save this answer' }).click();

  await person.goto(agree);
  const turned = person.getByRole('region', { name: 'These may say something else now' });
  await expect(turned.locator('dd')).toHaveText([/Do.*hold my hand\./, /Don't.*hold my hand\./]);
  await expect(turned.locator('del')).toContainText('Do');
  await expect(turned.locator('ins')).toContainText("Don't");

  await test.step('with script it says the same', async () => {
    const scripted = await (await browser.newContext({ viewport: narrow })).newPage();
    await signIn(scripted, robin);
    await scripted.goto(agree);
    await scripted.getByRole('button', { name: /^I agree This/ }).click();
    await expect(scripted.getByRole('alert')).toContainText('say something else now');
    await expectAccessible(scripted);
  });

  await person.getByLabel('What is not right yet?').fill('I typed this.');
  await person.getByRole('button', { name: /^I agree This/ }).click();
  await expect(person.getByRole('alert')).toContainText('say something else now');
  await expect(person.getByLabel('What is not right yet?')).toHaveValue('I typed this.');
  await turned.getByLabel('Yes, this is what I mean').check();
  await person.getByRole('button', { name: /^I agree This/ }).click();
  await person.waitForURL('**/agreed/2');
  await expect(person.getByText("Don't hold my hand.")).toBeVisible();
});

test('H17: a red line that was taken out whole is said before agreeing, and one way leads to bringing it back', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Kit Marlow');
  const person = await (await browser.newContext({ viewport: narrow, javaScriptEnabled: false })).newPage();
  await firstSignIn(person, robin);
  const plan = `/people/${robin.personId}/plan`;
  await person.goto(`${plan}/avoid`);
  const add = person.locator('details.add');
  if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
    await add.locator('summary').first().click();
  await add.getByLabel('The words').fill('Never lock me in.');
  await answered(add.getByRole('button', { name: 'Add this answer' }));
  await person.goto(`${plan}/agree`);
  await person.getByRole('button', { name: /^I agree This/ }).click();
  await person.waitForURL('**/agreed/1');
  await person.goto(`${plan}/helps`);
  await person.locator('details.add').getByLabel('The words').fill('Music.');
  await answered(person.getByRole('button', { name: 'Add this answer' }));
  await person.goto(`${plan}/avoid`);
  await answered(person.getByRole('button', { name: 'Take out: Never lock me in.' }));
  await person.goto(`${plan}/agree`);
  const turned = person.getByRole('region', { name: 'These may say something else now' });
  await expect(turned.locator('dd')).toHaveText([/Never lock me in\./, /It is not in the plan any more\./]);
  await person.getByRole('button', { name: /^I agree This/ }).click();
  await expect(person.getByRole('alert')).toContainText('say something else now');
  await turned.getByRole('link', { name: 'Bring it back' }).click();
  await answered(person.getByRole('status').getByRole('button', { name: 'Bring it back' }));
  await person.goto(`${plan}/agree`);
  await expect(turned).toHaveCount(0);
});
