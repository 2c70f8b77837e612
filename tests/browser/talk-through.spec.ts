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
  await bex.getByLabel('By showing it').check();
  await bex.getByRole('button', { name: 'Write it down' }).click();
  await expect(bex.getByRole('listitem').filter({ hasText: 'My green cup.' })).toBeVisible();
  await bex.getByRole('link', { name: 'Change it on the page of the question' }).click();
  await expect(bex.getByRole('article', { name: 'My green cup.' })).toContainText('My words, with help');
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
