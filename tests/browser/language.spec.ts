import { addNewcomer, firstSignIn } from './newcomer';
import { expectBigTargets, expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, takenOver, test } from './page';

const unchecked = 'Nid yw siaradwr Cymraeg wedi gwirio’r geiriau hyn eto.';

test('the language changes in the middle of a question, and the words that were typed stay (issue 3)', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await addNewcomer(await as('Alex'), 'Gwen Parry');
  const page = await (await browser.newContext({ viewport: narrow })).newPage();
  await firstSignIn(page, person);
  await page.goto(`/people/${person.personId}/plan/helps`);
  const cymraeg = page.getByRole('button', { name: 'Cymraeg' });
  const english = page.getByRole('button', { name: 'English' });

  await test.step('in the first answer, which is not sent yet', async () => {
    await page.getByLabel('The words').fill('Aros');
    await cymraeg.click();
    await expect(page.getByText('Ysgrifennu fy ateb cyntaf')).toBeVisible();
    await expect(page.getByLabel('Y geiriau')).toHaveValue('Aros');
    await page.getByRole('button', { name: 'Ychwanegu’r ateb hwn' }).click();
    await expect(page.getByRole('article', { name: 'Aros' })).toBeVisible();
    await english.click();
  });

  await page.getByRole('link', { name: 'Change: Aros' }).click();
  const words = page.locator('.words--open');
  await expect(words).toBeFocused();
  await words.pressSequentially(' gyda mi.');
  await page.locator('.answer--open').getByText('Say more, if it helps').click();
  const where = page.getByLabel('Where, in my own words');
  await where.fill('by the window');

  await cymraeg.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beth sy’n helpu?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy-GB');
  await expect(page).toHaveTitle('Beth sy’n helpu · Alongside');
  await expect(page.getByText(unchecked)).toBeVisible();
  await expect(cymraeg).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Beth sy’n helpu?' })).toHaveText('Aros gyda mi.');
  await expect(page.getByLabel('Ble, yn fy ngeiriau i')).toHaveValue('by the window');
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectBigTargets(page);

  await english.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What helps?');
  await expect(page.getByText(unchecked)).toHaveCount(0);
  await expect(where).toHaveValue('by the window');
});

test('the language changes where somebody talks a question through, or looks at the plan again: what was typed stays (P11)', async ({
  as,
}) => {
  const ffion = await as('Ffion');
  const plan = `/people/${demoAccount('Ffion').personId}/plan`;
  const cymraeg = ffion.getByRole('button', { name: 'Cymraeg' });
  await ffion.goto(`${plan}/helps/talk`);
  await ffion.getByLabel('What I say').fill('My green cup.');
  await ffion.getByLabel('By showing it').check();
  await cymraeg.click();
  await expect(ffion.getByRole('heading', { level: 1 })).toHaveText('Siarad drwyddo');
  await expect(ffion.locator('textarea[name=text]')).toHaveValue('My green cup.');
  await expect(ffion.locator('input[value=i_showed_it]')).toBeChecked();
  // Written down, the form is another one.
  await ffion.locator('#write .button--main').click();
  await expect(ffion.getByRole('listitem').filter({ hasText: 'My green cup.' })).toBeVisible();
  await expect(ffion.locator('textarea[name=text]')).toHaveValue('');
  await ffion.locator('textarea[name=text]').fill('My blue cup.');
  await ffion.locator('#write .button--main').click();
  await expect(ffion.getByRole('listitem').filter({ hasText: 'My blue cup.' })).toBeVisible();
  await expect(ffion.getByRole('listitem').filter({ hasText: 'My green cup.' })).toBeVisible();

  await ffion.goto(`${plan}/review`);
  await ffion.locator('input[value=left]').check();
  await ffion.locator('textarea[name=why]').fill('It is still right.');
  await ffion.getByRole('button', { name: 'English' }).click();
  await expect(ffion.getByRole('heading', { level: 1 })).toHaveText('Is my plan still right?');
  await expect(ffion.locator('textarea[name=why]')).toHaveValue('It is still right.');
  await expect(ffion.locator('input[value=left]')).toBeChecked();
});

test('without script the language changes on the page where somebody is, on the card too (P6, P15)', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: narrow })).newPage();
  const { email, password, personId } = demoAccount('Ffion');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByLabel('E-bost').fill(email);
  await page.getByLabel('Cyfrinair').fill('not the right one');
  await page.getByRole('button', { name: 'Mewngofnodi' }).click();
  await expect(page.getByRole('alert')).toContainText('Rhowch gynnig arall arni.');
  await page.getByLabel('Cyfrinair').fill(password);
  await page.getByRole('button', { name: 'Mewngofnodi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Helo /);

  await page.goto(`/people/${personId}/now`);
  await expect(page.getByRole('heading', { name: 'Peidiwch byth â gwneud hyn i mi' })).toBeVisible();
  await expect(page.getByText(unchecked)).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(`/people/${personId}/now`);
  await expect(page.getByRole('heading', { name: 'Never do this to me' })).toBeVisible();
});

const ofFfion = ['', '/plan', '/plan/avoid', '/plan/important_people', '/plan/agree', '/plan/changes?since=agreed']
  .concat(['/plan/helps/history', '/suggestions', '/agreed', '/agreed/compare', '/now', '/looked', '/sharing'])
  .concat(['/incidents']);

for (const [who, paths] of [
  ['Ffion', ['/', '/preferences', '/help', ...ofFfion.map((path) => `ffion${path}`)]],
  ['Carys', ['/', '/people', 'ffion', 'ffion/plan/helps', 'ffion/suggestions', 'ffion/agreed']],
] as const) {
  test(`what ${who} opens fits on a narrow telephone in Welsh, and can be read out (P15)`, async ({ as }) => {
    test.setTimeout(180_000);
    const page = await as(who, { viewport: narrow });
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy-GB');
    for (const path of paths) {
      await page.goto(path.replace(/^ffion/, `/people/${demoAccount('Ffion').personId}`));
      await test.step(path, async () => {
        await expect.soft(page.getByText(unchecked)).toBeVisible();
        await expectNoSideways(page);
        await expectBigTargets(page);
        await expectAccessible(page);
      });
    }
  });
}

// A view of one's own beside an answer, a question about a rule, an answer to what staff plan.
for (const [who, of, start, way] of [
  ['Bex', 'Ffion', '/plan/helps/suggest', null],
  ['Carys', 'Ffion', '', 'a[href*="/rules"]'],
  ['Marcus', 'Marcus', '/planned', 'a[href*="/planned/0"]'],
] as const) {
  test(`P11: what ${who} types from ${of}${start} stays when the language of the page changes`, async ({ as }) => {
    const page = await as(who);
    const personOf = `/people/${demoAccount(of).personId}`;
    if (start.endsWith('suggest')) {
      await page.goto(`${personOf}/plan/helps`);
      const item = (await page.getByRole('article').first().getAttribute('id'))!.replace('answer-', '');
      await page.goto(`${personOf}${start}?item=${item}`);
    } else await page.goto(personOf + start);
    if (way) {
      const to = await page.locator(way).first().getAttribute('href');
      await page.goto(to!);
    }
    await takenOver(page);
    const boxes = page.locator('main textarea:visible');
    const count = await boxes.count();
    expect(count).toBeGreaterThan(0);
    for (let n = 0; n < count; n++) await boxes.nth(n).fill(`Typed here, ${n}.`);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy-GB');
    for (let n = 0; n < count; n++) await expect(boxes.nth(n)).toHaveValue(`Typed here, ${n}.`);
  });
}
