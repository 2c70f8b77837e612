import { begin, box, openAnswer, plan } from './open-answers';
import { expect, expectAccessible, test } from './page';

test('P11: who has an answer open is told where somebody who is not seen in it takes words away, and finds them in the history', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  await begin(carys, 'The blue cushion, by the door.');
  const id = new URL(carys.url()).searchParams.get('answer')!;
  const told = carys.getByRole('status').filter({ hasText: 'Somebody else changed these words' });
  const headers = { Origin: new URL(ffion.url()).origin };
  const change = { do: 'change', id, basedOn: 'The blue cushion, by the door.', text: 'The blue cushion.' };
  await ffion.request.post(plan('helps'), { form: change, headers, maxRedirects: 0 });
  await expect(box(carys)).toHaveText('The blue cushion.');
  await expect(told).toBeVisible();
  await expectAccessible(carys);
  await told.getByRole('link', { name: 'See what changed' }).click();
  await expect(carys.getByText('by the door').first()).toBeVisible();
  // Two who see each other write need no telling.
  await openAnswer(carys, 'The blue cushion.');
  await openAnswer(ffion, 'The blue cushion.');
  await expect(carys.getByText(/is writing with you/i)).toBeVisible();
  await ffion.keyboard.press('Backspace');
  await expect(box(carys)).toHaveText('The blue cushion');
  await expect(told).toHaveCount(0);
});

test('P11: what is typed right after a press on a tool is whole, and says what the tool does', async ({ as }) => {
  const page = await as('Ffion');
  await begin(page, 'Wait ');
  await page.getByRole('button', { name: 'Bold' }).click();
  await page.keyboard.type('for me.');
  await expect(box(page).locator('strong')).toHaveText('for me.');
  await expect(box(page)).toHaveText('Wait for me.');
});
