import { expectBigTargets, expectFocusInSight, expectFrame, expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, expectReadableColours, test } from './page';

const talk = (section: string) => `/people/${demoAccount('Ffion').personId}/plan/${section}/talk`;

test('P3, P14: a key worker talks a question through: three equal answers, then words as they are said', async ({
  as,
}) => {
  const bex = await as('Bex', { javaScriptEnabled: false, viewport: narrow });
  await bex.goto(talk('helps').replace(/\/talk$/, ''));
  await bex.getByRole('link', { name: 'Talk it through with Ffion' }).click();
  const answers = bex.getByRole('button', { name: /^(Yes|No|Not sure)$/ });
  const sizes = await answers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  const looks = await answers.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect([sizes.length, new Set(sizes.map(({ width, height }) => `${width}×${height}`)).size]).toEqual([3, 1]);
  // None is put forward (H16).
  expect(new Set(looks).size).toBe(1);
  await bex.getByRole('button', { name: 'Not sure' }).click();
  await expect(bex.getByText('“Does it help when somebody sits near you?”')).toBeVisible();
  await bex.getByRole('button', { name: 'Yes' }).click();
  await expect(bex.getByRole('listitem').filter({ hasText: 'Sit near me.' })).toBeVisible();
  await bex.getByLabel('What Ffion says').fill('My green cup.');
  // Asked something else meanwhile: what was typed stays (P11).
  await bex.getByRole('button', { name: 'Not sure' }).click();
  await expect(bex.getByText('“Does it help when somebody sits near you?”')).toHaveCount(0);
  await expect(bex.getByLabel('What Ffion says')).toHaveValue('My green cup.');
  await bex.getByRole('list', { name: 'Pictures to show' }).getByRole('button', { name: 'A hot drink' }).click();
  await expect(bex.getByText('This picture goes with the answer.')).toBeInViewport();
  await expect(bex.getByLabel('What Ffion says')).toHaveValue('My green cup.');
  await expect(bex.getByLabel('By showing it')).toBeChecked();
  await bex.getByRole('button', { name: 'Write it down' }).click();
  await expect(bex.getByRole('listitem').filter({ hasText: 'My green cup.' })).toBeVisible();
  await bex.getByRole('link', { name: 'Change it on the page of the question' }).click();
  await expect(bex.getByRole('article', { name: 'My green cup.' })).toContainText("Ffion's words, with help");
  await expect(bex.getByRole('article', { name: 'My green cup.' }).getByRole('img')).toHaveAttribute(
    'alt',
    'A hot drink',
  );
});

test.describe('with script', () => {
  // A second tap ends what the first one still asked the server for.
  test.use({ expectedErrors: [/^AbortError: signal is aborted/] });

  test('A5: with script too, a picture carries its words into the answer, and can be taken out of it', async ({
    as,
  }) => {
    const ffion = await as('Ffion', { viewport: narrow });
    await ffion.goto(talk('signs'));
    await ffion.getByRole('button', { name: 'I make fists' }).click();
    await expect(ffion.getByLabel('What I say')).toHaveValue('I make fists');
    await expect(ffion.getByRole('img', { name: 'I make fists' })).toBeInViewport();
    await expectAccessible(ffion);
    await ffion.getByRole('button', { name: 'I stare' }).click();
    await expect(ffion.getByLabel('What I say')).toHaveValue('I stare');
    await ffion.getByLabel('What I say').fill('I stare at the door.');
    const asked = await ffion.locator('.talk-question').innerText();
    await ffion.getByRole('button', { name: 'Yes' }).click();
    await expect(ffion.locator('.talk-question')).not.toHaveText(asked);
    await expect(ffion.getByLabel('What I say')).toHaveValue('I stare at the door.');
    await expect(ffion.getByRole('img', { name: 'I stare' })).toBeVisible();
    await ffion.getByLabel('What I say').fill('I stare');
    await ffion.getByRole('button', { name: 'Without the picture' }).click();
    await expect(ffion.getByLabel('What I say')).toHaveValue('');
    await expect(ffion.getByText('This picture goes with the answer.')).toHaveCount(0);
  });
});

test('A1, A2: the page to talk through reads, fits and can be reached, light and dark, on a small screen', async ({
  as,
}) => {
  const ffion = await as('Ffion', { viewport: narrow });
  await ffion.goto(talk('triggers'));
  await expectFrame(ffion, []);
  await expectNoSideways(ffion);
  await expectBigTargets(ffion);
  await expectFocusInSight(ffion);
  await expectAccessible(ffion);
  await ffion.emulateMedia({ colorScheme: 'dark' });
  await expectReadableColours(ffion);
});

test('A2, P15: large words on a small screen: every picture to point at stays inside its button', async ({ as }) => {
  for (const who of ['Henryk', 'Ffion']) {
    const page = await as(who, { viewport: narrow });
    await page.goto(`/people/${demoAccount(who).personId}/plan/helps/talk`);
    const wide = await page
      .getByRole('list', { name: 'Pictures to show' })
      .getByRole('button')
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(wide, who).toEqual(wide.map(() => 0));
    expect(wide.length, who).toBeGreaterThan(4);
  }
});
