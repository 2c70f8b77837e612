import { addNewcomer, firstSignIn } from './newcomer';
import { narrow } from './measures';
import { expect, takenOver, test, withoutNetwork } from './page';
import { write } from './suggesting';

test.use({ expectedErrors: withoutNetwork(/status of 400/) });

test('P11: a drawing stays where its answer is taken out meanwhile, without a connection, and where somebody taps away', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Aspen Ashdown');
  const context = await browser.newContext({ viewport: narrow });
  const [page, other] = [await context.newPage(), await context.newPage()];
  await firstSignIn(page, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(page, helps, 'Tea.');
  await page.getByRole('link', { name: 'Picture for: Tea.' }).click();
  await takenOver(page);
  await page.getByRole('button', { name: 'Put the pen down' }).press('Enter');
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Lift the pen' }).press('Enter');
  const lines = page.getByText('Lines on the sheet: 1.');
  await expect(lines).toBeAttached();

  await page.locator('.bar a').first().click();
  await expect(page.getByText('Something here is not sent yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Stay here' }).click();

  await other.goto(helps);
  await other.getByRole('button', { name: 'Take out: Tea.' }).click();
  await expect(other.getByRole('article')).toHaveCount(0);
  const keep = page.getByRole('button', { name: 'Use this drawing' });
  await keep.click();
  await expect(page.getByRole('alert')).toContainText('Somebody took this answer out');
  await expect(lines).toBeAttached();
  // What is sent next is the sheet as it is by then, not this one again.
  const files = page.locator('input[name=drawing]');
  expect(await files.evaluate((input: HTMLInputElement) => input.files!.length)).toBe(0);
  await other.reload();
  await other.getByText(/^Taken out/).click();
  await other
    .getByRole('button', { name: /^Bring .*back/ })
    .first()
    .click();
  await expect(other.getByRole('article')).toHaveCount(1);

  await context.setOffline(true);
  await keep.click();
  await expect(page.getByText('There is no connection.').first()).toBeVisible();
  await expect(lines).toBeAttached();
  await context.setOffline(false);
  await expect(page.getByRole('article', { name: 'Tea.' }).getByRole('img')).toBeVisible({ timeout: 20_000 });
});
