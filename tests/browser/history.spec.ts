import { addNewcomer, firstSignIn } from './newcomer';
import { answered, demoAccount, expect, expectAccessible, test } from './page';
import { narrow } from './measures';

test('P3, P11: what changed is told in sentences and word by word, and can be put back', async ({ as, browser }) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Jamie Ashdown');
  const plain = await (await browser.newContext({ viewport: narrow, javaScriptEnabled: false })).newPage();
  await firstSignIn(plain, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  const write = async (words: string) => {
    await plain.goto(helps);
    const add = plain.locator('details.add');
    if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
      await add.locator('summary').first().click();
    await add.getByLabel('The words').fill(words);
    await add.getByRole('button', { name: 'Add this answer' }).click();
    await expect(plain.getByRole('article', { name: words })).toBeVisible();
  };
  await write('Do hold my hand.');
  await write('Music.');

  const sister = await as('Carys');
  await test.step('Carys is let in to write, and changes a word', async () => {
    await plain.goto(`/people/${robin.personId}/sharing`);
    await plain.getByLabel(/their email/i).fill(demoAccount('Carys').email);
    await plain.getByLabel(/^Write with me/).check();
    await plain.getByLabel('What helps', { exact: true }).check();
    await plain.getByLabel(/^What is it for/).fill('She knows me.');
    await answered(plain.getByRole('button', { name: 'Let them in' }));
    await sister.goto(helps);
    await sister.getByText('Do hold my hand.').click();
    const editor = sister.locator('[contenteditable=true]');
    await expect(editor).toBeFocused();
    await sister.keyboard.press('Control+a');
    await sister.keyboard.type("Don't hold my hand.");
    await expect(editor).toHaveText("Don't hold my hand.");
    await expect(sister.getByText(/^Saved \d/)).toBeVisible();
    // While she is in it, her name stands there as of somebody who writes.
    await sister.goto('/');
  });

  const person = await (await browser.newContext({ viewport: narrow })).newPage();
  await person.goto('/sign-in');
  await person.getByLabel('Email').fill(robin.email);
  await person.getByLabel('Password').fill(robin.password);
  await person.getByRole('button', { name: 'Sign in' }).click();
  const history = `${helps}/history`;

  await test.step('the history says who changed what, and marks the words without relying on colour', async () => {
    // It is written down when the section is folded: two quiet seconds after the last word.
    await expect(async () => {
      await person.goto(history);
      await expect(person.getByText(/^Carys changed the words/)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(person.locator('del').first()).toContainText('Do');
    await expect(person.locator('ins').first()).toContainText("Don't");
    await expect(person.locator('ins .unseen').first()).toContainText('added');
    await expectAccessible(person);
    await person.goto(`/people/${robin.personId}/plan/changes`);
    await expect(person.getByText(/^Carys and I added this, today/)).toBeVisible();
    await expectAccessible(person);
    await person.goto(helps);
    await expect(person.getByRole('link', { name: 'Carys wrote this with me, today' })).toBeVisible();
    // P3: what somebody else changed is not said to be the person's own words.
    const changed = person.getByRole('article', { name: "Don't hold my hand." });
    await expect(changed.getByText('Nobody said whose words')).toBeVisible();
    await expect(changed.getByRole('button', { name: 'These are my words' })).toBeVisible();
    await sister.goto(helps);
    await sister.getByText("Don't hold my hand.").click();
    await expect(sister.locator('[contenteditable=true]')).toBeFocused();
  });

  await test.step('without script the answer is put back, after reading what it will say', async () => {
    await plain.goto(history);
    await plain.getByRole('link', { name: 'Take this back' }).first().click();
    await expect(plain.getByText('Do hold my hand.')).toBeVisible();
    await plain.getByRole('button', { name: 'Yes, put it back' }).click();
    await expect(plain.getByRole('article', { name: 'Do hold my hand.' })).toBeVisible();
    await expect(plain.getByRole('article', { name: 'Do hold my hand.' }).getByText('My own words')).toBeVisible();
    await expect(sister.locator('[contenteditable=true]')).toHaveText('Do hold my hand.');
  });
});

test.describe('two versions', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('two agreed versions are compared', async ({ as }) => {
    const person = await as('Ffion');
    const { personId } = demoAccount('Ffion');
    await person.goto(`/people/${personId}/agreed/compare?from=5&to=6`);
    await expect(person.getByRole('heading', { name: 'From version 5 to version 6' })).toBeVisible();
    const helps = person.getByRole('region', { name: 'What helps' });
    await expect(helps.locator('ins').first()).toBeVisible();
    await expect(person.getByText('This is new.').first()).toBeVisible();
    await person.goto(`/people/${personId}/agreed/compare?from=5&to=99`);
    await expect(person.getByRole('heading', { level: 1 })).toHaveText('We could not find that page');
  });
});

test('A5: the history shows a picture that is new', async ({ as }) => {
  const ffion = await as('Ffion', { viewport: narrow });
  const plan = `/people/${demoAccount('Ffion').personId}/plan/culture_identity`;
  await ffion.goto(plan);
  await ffion.getByRole('link', { name: 'Add an answer with a picture' }).click();
  await ffion.getByLabel('A word for it').fill('headphone');
  await ffion.getByRole('button', { name: 'Find', exact: true }).click();
  await ffion.getByRole('button', { name: 'headphone', exact: true }).click();
  await expect(ffion.getByRole('article', { name: 'headphone' })).toBeVisible();
  // It is written down when the section is folded: two quiet seconds after the last change.
  await expect(async () => {
    await ffion.goto(`${plan}/history`);
    await expect(ffion.getByText('This picture is new').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(ffion.getByText('headphone', { exact: true })).toBeVisible();
  await expectAccessible(ffion);
});

test.describe('without JavaScript', () => {
  const plain = { viewport: narrow, javaScriptEnabled: false };

  test('P11: what changed in the last week, since it was agreed and since a day; then the whole part is put back', async ({
    as,
  }) => {
    const [ffion, carys] = [await as('Ffion', plain), await as('Carys', plain)];
    const plan = `/people/${demoAccount('Ffion').personId}/plan`;
    await ffion.goto(`${plan}/helps`);
    const before = await ffion.getByRole('article').allTextContents();
    await carys.goto(`${plan}/helps`);
    const add = carys.locator('details.add');
    if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
      await add.locator('summary').first().click();
    await add.getByLabel('The words').fill('A radio, turned low.');
    await add.getByRole('button', { name: 'Add this answer' }).click();
    await expect(carys.getByRole('article', { name: 'A radio, turned low.' })).toBeVisible();

    const changed = ffion.getByText(/^Carys added this, today/);
    // It is written down when the section is folded: two quiet seconds after the last change.
    await expect(async () => {
      await ffion.goto(`${plan}/changes`);
      await ffion.getByLabel('In the last 7 days').check();
      await ffion.getByRole('button', { name: 'Show what changed' }).click();
      await expect(changed).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(ffion.getByText('A radio, turned low.')).toBeVisible();
    await ffion.getByLabel('Since it was agreed', { exact: false }).check();
    await ffion.getByRole('button', { name: 'Show what changed' }).click();
    await expect(changed).toBeVisible();
    await ffion.getByLabel('Since a day that I choose').check();
    await ffion
      .getByLabel('Day', { exact: true })
      .fill(new Date(Date.now() - 24 * 60 * 60 * 1_000).toISOString().slice(0, 10));
    await ffion.getByRole('button', { name: 'Show what changed' }).click();
    await expect(ffion.getByLabel('Since a day that I choose')).toBeChecked();
    await expect(changed).toBeVisible();

    await ffion.goto(`${plan}/helps/history`);
    await ffion.getByRole('link', { name: 'Take this back' }).first().click();
    await ffion.getByRole('link', { name: 'Put the whole part back to before this, instead' }).click();
    await expect(ffion.getByText('It was not there then.', { exact: false })).toBeVisible();
    await ffion.getByRole('button', { name: 'Yes, put it back' }).click();
    await expect(ffion.getByRole('article', { name: 'A radio, turned low.' })).toHaveCount(0);
    expect(await ffion.getByRole('article').allTextContents()).toEqual(before);
    await carys.goto(`${plan}/helps`);
    await expect(carys.getByRole('article', { name: 'A radio, turned low.' })).toHaveCount(0);
  });
});
