import type { Page } from '@playwright/test';
import { narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { answered, expect, signIn, takenOver, test } from './page';
import { letCarysSuggest, write } from './suggesting';

const noScript = { viewport: narrow, javaScriptEnabled: false };

test.use({ expectedErrors: [/status of 409/] });

test('P2: another stage, then taking it out: of yes and no pressed at once one counts, and both windows say it', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Jules Ashdown');
  const context = await browser.newContext(noScript);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await firstSignIn(one, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(one, helps, 'Sit near me.');
  await letCarysSuggest(one, robin.personId);
  const sister = await as('Carys', noScript);
  const asked = async (button: string, does: RegExp) => {
    await sister.getByRole('button', { name: button }).click();
    await expect(sister.getByRole('heading', { name: /^Carys suggests/ })).toHaveText(does);
    for (const page of [one, other]) await page.goto(new URL(sister.url()).pathname);
  };
  const open = async () => {
    await sister.goto(helps);
    await sister.getByRole('link', { name: 'Suggest a change: Sit near me.' }).click();
  };
  await open();
  await sister.getByLabel('When is this?').selectOption({ index: 1 });
  await asked('Send the suggestion', /./);
  const press = (page: Page, name: string) => answered(page.getByRole('button', { name, exact: true }));
  await Promise.all([press(one, 'Yes'), press(other, 'No')]);
  const said = one.getByText(/^I said (yes|no)/).first();
  await expect(said).toBeVisible();
  await expect(other.getByText(/^I said (yes|no)/).first()).toHaveText((await said.textContent())!);
  await open();
  await asked('Suggest taking it out', /out/);
  await press(one, 'Yes');
  await one.goto(helps);
  await expect(one.getByRole('article')).toHaveCount(0);
  await press(other, 'No');
  await expect(other.getByText(/^I said yes/).first()).toBeVisible();
});

test('P1, P2: who is told to look again sees what stands now, with script too, and goes on from there', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Reeve Ashdown');
  const context = await browser.newContext({ viewport: narrow });
  const [one, other] = [await context.newPage(), await context.newPage()];
  await firstSignIn(one, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(one, helps, 'Sit near me.');
  await letCarysSuggest(one, robin.personId);
  const sister = await as('Carys', noScript);
  await sister.goto(helps);
  await sister.getByRole('link', { name: 'Suggest a change: Sit near me.' }).click();
  await sister.getByLabel('The words you suggest').fill('Sit by me.');
  await sister.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(sister.getByRole('heading', { name: /^Carys suggests/ })).toBeVisible();

  await test.step('an answer of the plan changes while its suggestion, and the plan, are read', async () => {
    await one.goto(new URL(sister.url()).pathname);
    await other.goto(`/people/${robin.personId}/plan/agree`);
    await Promise.all([takenOver(one), takenOver(other)]);
    const plain = await (await browser.newContext(noScript)).newPage();
    await signIn(plain, robin);
    await plain.goto(helps);
    await plain.getByRole('link', { name: 'Change: Sit near me.' }).click();
    await plain.getByLabel('What helps?').fill('Sit near me, quietly.');
    await answered(plain.getByRole('button', { name: 'Save this answer' }));
  });
  await one.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(one.getByRole('alert')).toContainText('changed just now');
  await expect(one.getByText('Sit near me, quietly.')).toBeVisible();
  await one.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(one.getByText(/^I said yes/).first()).toBeVisible();

  await other.getByRole('button', { name: /^I agree This/ }).click();
  await expect(other.getByRole('alert')).toContainText('changed while you were reading');
  await expect(other.getByText('Sit by me.')).toBeVisible();
  await other.getByRole('button', { name: /^I agree This/ }).click();
  await other.waitForURL('**/agreed/1');
});

test('P11, P2: what was typed about a suggestion that the other one ended meanwhile stays, and nothing is sent twice', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Linden Ashdown');
  const person = await (await browser.newContext({ viewport: narrow })).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await letCarysSuggest(person, robin.personId);
  const sister = await as('Carys', { viewport: narrow });
  await sister.goto(`${helps}/suggest`);
  await sister.getByLabel('The words you suggest').fill('Sit by me.');
  await sister.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(sister.getByRole('heading', { name: /^Carys suggests/ })).toBeVisible();
  const at = new URL(sister.url()).pathname;

  await person.goto(`${at}?talk=1`);
  await takenOver(person);
  await person.getByLabel('Your words').fill('Beside me, or across?');
  await person.getByRole('button', { name: "Let's talk" }).click();
  await expect(person.getByRole('listitem').filter({ hasText: 'Beside me, or across?' })).toHaveCount(1);
  await expect(person.getByLabel('Your words')).toHaveValue('');
  await sister.goto(at);
  await takenOver(sister);
  await sister.getByLabel('Your words').fill('On the sofa, as we do at home.');
  await person.getByRole('button', { name: 'End the talk' }).click();
  await expect(person.getByText(/^You ended the talk/)).toBeVisible();
  await expect(person.getByText('Beside me, or across?')).toHaveCount(1);
  await sister.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(sister.getByRole('alert')).toContainText('We did not send your words');
  await expect(sister.getByText('On the sofa, as we do at home.')).toBeVisible();

  await person.goto(`${at}?in=my-words`);
  await takenOver(person);
  await person.getByLabel('How would I say it?').fill('Sit on the sofa with me.');
  await sister.getByRole('button', { name: 'Take it back' }).click();
  await expect(sister.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await person.getByRole('button', { name: 'Put this in the plan' }).click();
  await expect(person.getByRole('alert')).toContainText('They took this back');
  await expect(person.getByText('Sit on the sofa with me.')).toBeVisible();
});
