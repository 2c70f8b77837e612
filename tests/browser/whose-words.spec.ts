import { narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { expect, expectAccessible, test } from './page';
import { letCarysSuggest, write } from './suggesting';

test('P3: what a sister suggested and the person took is told as of both, and reading it through says who was part of it and what was refused', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Hazel Ashdown');
  const person = await (await browser.newContext({ viewport: narrow })).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(person, helps, 'Sit near me.');
  await letCarysSuggest(person, robin.personId);
  const sister = await as('Carys', { viewport: narrow });
  const suggest = async (words: string) => {
    await sister.goto(`${helps}/suggest`);
    await sister.getByLabel('The words you suggest').fill(words);
    await sister.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(sister.getByRole('heading', { name: /^Carys suggests/ })).toBeVisible();
    await person.goto(new URL(sister.url()).pathname);
  };
  await suggest('She likes the ferns.');
  await person.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(person.getByText(/^I said yes/).first()).toBeVisible();
  await suggest('She likes loud music.');
  await person.getByRole('button', { name: 'No', exact: true }).click();
  await expect(person.getByText(/^I said no/).first()).toBeVisible();

  await person.goto(helps);
  const taken = person.getByRole('article', { name: 'She likes the ferns.' });
  await expect(taken).toContainText("Family's words, not mine");
  await expect(taken.getByRole('link', { name: 'Carys wrote this with me, today' })).toBeVisible();
  await sister.goto(helps);
  await expect(sister.getByRole('article', { name: 'Sit near me.' })).toContainText("Hazel's own words");

  await person.goto(`/people/${robin.personId}/plan/agree`);
  const whose = person.getByRole('region', { name: 'Whose words are in it?' });
  const said = whose.locator('.meter');
  await expect(said.filter({ hasText: 'My own words' })).toContainText('1 of 2');
  await expect(said.filter({ hasText: "Other people's words" })).toContainText('1 of 2');
  await expect(whose).toContainText('Part of it: Carys Hughes (My sister).');
  await whose.getByText('What I said no to').click();
  await expect(whose.getByText('She likes loud music.')).toBeVisible();
  await expectAccessible(person);
});
