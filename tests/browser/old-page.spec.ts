import type { Page } from '@playwright/test';
import { begin, box, openAnswer, plan, saved } from './open-answers';
import { expect, expectAccessible, test } from './page';

/**
 * This page stays as it is while the server becomes newer: from then on, it says of itself that it knows an older shape
 * of words.
 *
 * @returns makes the server newer: its restart cuts the connection
 */
async function growOld(page: Page): Promise<() => Promise<void>> {
  let isOld = false;
  let cut = async () => {};
  await page.routeWebSocket(/\/collab$/, (socket) => {
    const server = socket.connectToServer();
    cut = () => socket.close();
    socket.onMessage((said) => server.send(isOld ? olderIn(said) : said));
  });
  return async () => {
    isOld = true;
    await cut();
  };
}

function olderIn(said: string | Buffer): Buffer {
  const bytes = Buffer.from(said as Buffer);
  const at = bytes.indexOf('words/1');
  if (at >= 0) bytes.write('words/0', at);
  return bytes;
}

test('H18: a page that was open while the server became newer changes nothing more, keeps what was typed to copy, and says to open it again', async ({
  as,
}) => {
  const [ffion, carys, bex] = [await as('Ffion'), await as('Carys'), await as('Bex')];
  await begin(ffion, 'A red lamp.');
  await ffion.getByRole('button', { name: 'Bold' }).click();
  await ffion.keyboard.type(' Low.');
  await expect(saved(ffion)).toContainText(/^Saved/);
  const [writes, reads] = [await growOld(carys), await growOld(bex)];
  await openAnswer(carys, 'A red lamp. Low.');
  await bex.goto(plan('helps'));
  await expect(saved(bex)).toBeVisible();

  await writes();
  await reads();
  await carys.keyboard.press('Control+a');
  await carys.keyboard.type('Gone.');
  for (const page of [carys, bex]) {
    const told = page.getByRole('status').filter({ hasText: 'This page is an old one' });
    await expect(told).toContainText('Open it again. Then you can go on writing.');
    await expect(page.getByRole('button', { name: 'Add another answer' })).toHaveCount(0);
    await expectAccessible(page);
  }
  await expect(box(carys)).toHaveCount(0);
  await expect(carys.getByText('Copy them if you need them.')).toBeVisible();
  await expect(carys.getByRole('status').filter({ hasText: 'Copy them' })).toContainText('Gone.');
  await expect(box(ffion)).toHaveText('A red lamp. Low.');
  await expect(box(ffion).locator('strong')).toHaveText(' Low.');
});
