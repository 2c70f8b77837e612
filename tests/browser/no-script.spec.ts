import { addNewcomer, changePassword, firstSignIn } from './newcomer';
import { answered, expect, signIn, test } from './page';

const withoutScript = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };

test('the whole journey works without JavaScript (P15)', async ({ as, browser }) => {
  test.setTimeout(180_000);
  const admin = await as('Alex', withoutScript);
  const robin = await addNewcomer(admin, 'Robin Ashdown', 'Room 9');
  const context = await browser.newContext(withoutScript);
  const person = await context.newPage();
  const question = (section: string) => `/people/${robin.personId}/plan/${section}`;

  await test.step('signs in, and chooses a password of their own', async () => {
    await firstSignIn(person, robin);
    await expect(person.getByRole('heading', { level: 1 })).toHaveText('Hello Robin');
  });

  async function addAnswer(words: string) {
    const add = person.locator('details.add');
    if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
      await add.locator('summary').first().click();
    await add.getByLabel('The words').fill(words);
    await add.getByLabel('Show this on my card').check();
    await add.getByRole('button', { name: 'Add this answer' }).click();
    await expect(person.getByRole('article', { name: words })).toBeVisible();
  }
  const answers = () =>
    person.getByRole('article').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));

  await test.step('writes, changes, moves, takes out and brings back an answer', async () => {
    await person.goto(question('helps'));
    await addAnswer('Open the window.');
    await addAnswer('Sit on the floor with me.');
    expect(await answers()).toEqual(['Open the window.', 'Sit on the floor with me.']);
    // What is next is named, and takes one line of a narrow screen.
    await expect(person.getByRole('link', { name: /^Next: / })).toHaveText(/^Next/);
    expect((await person.locator('.dock').boundingBox())!.height).toBeLessThan(100);

    await person
      .getByRole('article', { name: 'Open the window.' })
      .getByRole('link', { name: /^Change/ })
      .click();
    await person.getByLabel('What helps?').fill('Open the window, please.');
    await person.getByRole('button', { name: 'Save this answer' }).click();
    await expect(person.getByRole('article', { name: 'Open the window, please.' })).toBeVisible();

    await person.getByRole('button', { name: 'Move down: Open the window, please.' }).click();
    await expect.poll(answers).toEqual(['Sit on the floor with me.', 'Open the window, please.']);

    await person.getByRole('button', { name: 'Take out: Open the window, please.' }).click();
    await expect.poll(answers).toEqual(['Sit on the floor with me.']);
    await person.getByText('Taken out (1)').click();
    await person.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(answers).toEqual(['Sit on the floor with me.', 'Open the window, please.']);
  });

  await test.step('a post that is not taken says why and keeps what was typed', async () => {
    await person
      .getByRole('article', { name: 'Sit on' })
      .getByRole('link', { name: /^Change/ })
      .click();
    const box = person.getByLabel('What helps?');
    await box.evaluate((area) => area.removeAttribute('maxlength'));
    const long = 'long words '.repeat(10_000);
    await box.fill(long);
    await person.getByRole('button', { name: 'Save this answer' }).click();
    await expect(person.getByRole('alert')).toContainText('another look');
    await expect(person.getByLabel('What helps?')).toHaveValue(long);
    await person.goto(question('helps'));
    await expect(person.getByRole('article', { name: 'Sit on the floor with me.' })).toBeVisible();
  });

  await test.step('marks it ready to talk about', async () => {
    await person.getByRole('button', { name: 'This is ready to talk about' }).click();
    await expect(person.getByRole('button', { name: 'Not ready yet' })).toBeVisible();
    await person.goto(question('really_hard'));
    await person.getByLabel('In very few words').fill('One person. Low voice.');
    await person.getByRole('button', { name: 'Keep this line' }).click();
    await expect(person.getByRole('article', { name: 'One person. Low voice.' })).toBeVisible();
    await person.goto(question('avoid'));
    await person.locator('details.add').getByLabel('Physical restraint').check();
    await addAnswer('Never hold my arms.');
  });

  await test.step('reads it through, counts, and agrees', async () => {
    await person.goto(`/people/${robin.personId}/plan/agree`);
    await person.getByRole('listitem').filter({ hasText: 'Open the window' }).getByLabel('On my card').uncheck();
    await person.getByRole('button', { name: 'Count again, with the ticks' }).click();
    await expect(person.getByText('1 of 5')).toBeVisible();
    await person.getByRole('button', { name: /^I agree This becomes/ }).click();
    await expect(person).toHaveURL(/\/agreed\/1\b/);
    await expect(person.getByText('Sit on the floor with me.')).toBeVisible();
  });

  const worker = await as('Sam', withoutScript);
  await test.step('the worker opens the card, starts a log and says what was tried', async () => {
    await worker.getByRole('link', { name: /Robin/ }).first().click();
    await expect(worker.getByRole('heading', { level: 1 })).toHaveText(/One person\.\s*Low voice\./);
    await worker.locator('.dock .button').click();
    await expect(worker).toHaveURL(/\/incidents\//);
    const strategy = worker.getByRole('group').filter({ hasText: 'Helped' }).first();
    await strategy.getByRole('button', { name: 'Did not help' }).click();
    await expect(strategy.getByRole('button', { name: 'Did not help' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a restriction that crosses a red line starts, and stops, and it is over (P9)', async () => {
    await worker.getByRole('link', { name: 'We used a restriction' }).click();
    await worker.getByRole('button', { name: /^Physical restraint/ }).click();
    await expect(worker.getByText(/plan says never do this/)).toBeVisible();
    await expect(worker.getByText('Never hold my arms.').first()).toBeVisible();
    await answered(worker.getByRole('button', { name: /^Stopped/ }));
    await worker.getByRole('button', { name: 'It is over' }).click();
    await expect(worker.getByRole('heading', { name: 'Still to complete' })).toBeVisible();
  });

  await test.step('the person sees who looked, lets somebody in, and takes it back', async () => {
    await person.goto(`/people/${robin.personId}/looked`);
    await expect(person.getByText(/^Sam\b.* looked at your card/)).toBeVisible();
    await person.goto(`/people/${robin.personId}/sharing`);
    await person.getByRole('textbox', { name: /email/ }).fill('bex@example.org');
    await person.locator('input[name=level][value=see]').check();
    await person.getByRole('checkbox', { name: 'What helps' }).check();
    await person.getByLabel('What is it for?').fill('To know me.');
    await person.getByRole('button', { name: 'Let them in' }).click();
    await expect(person.getByRole('heading', { name: 'Bex Nolan' })).toBeVisible();
    await person.getByRole('region', { name: 'Bex Nolan' }).getByRole('button').first().click();
    await expect(person.getByRole('status')).toHaveText(/^It is taken back/);
    await expect(person.getByRole('heading', { name: 'Bex Nolan' })).toHaveCount(0);
  });

  await test.step('how they like it is kept, and shows on every page', async () => {
    await person.goto('/preferences');
    await person.getByRole('radio', { name: 'Dark' }).check();
    await person.getByRole('radio', { name: 'Much bigger' }).check();
    await person.getByRole('button', { name: 'Keep it like this' }).click();
    await expect(person.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await person.goto(`/people/${robin.personId}/now`);
    await expect(person.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(person.locator('html')).toHaveAttribute('data-size', '150');
  });

  await test.step('signs out', async () => {
    await person.goto('/');
    await answered(person.getByRole('button', { name: 'Sign out' }));
    await person.goto(`/people/${robin.personId}/plan`);
    await expect(person).toHaveURL(/\/sign-in/);
  });
  await context.close();
});

test.describe('a session that ends in the middle of a sentence', () => {
  test.use({ expectedErrors: [/the server responded with a status of 401/] });

  test('loses no word: they are still there, and are saved after signing in again (P11)', async ({ as, browser }) => {
    const admin = await as('Alex', withoutScript);
    const wren = await addNewcomer(admin, 'Wren Talbot');
    const here = await browser.newContext(withoutScript);
    const elsewhere = await browser.newContext(withoutScript);
    const page = await here.newPage();
    await firstSignIn(page, wren);
    await page.goto(`/people/${wren.personId}/plan/good_day`);
    const words = 'A walk by the river before anybody asks me anything.';
    await page.getByLabel('The words').fill(words);

    const other = await elsewhere.newPage();
    await signIn(other, wren);
    await changePassword(other, wren, 'another password for Wren');

    await page.getByRole('button', { name: 'Add this answer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please sign in again');
    await expect(page.getByText(words)).toBeVisible();
    await page.locator('input[name=email]').fill(wren.email);
    await page.locator('input[name=password]').fill('not the right password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.locator('input[name=email]').fill(wren.email);
    await page.locator('input[name=password]').fill(wren.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Save it now' }).click();
    await expect(page.getByRole('article', { name: words })).toBeVisible();
    await here.close();
    await elsewhere.close();
  });
});
