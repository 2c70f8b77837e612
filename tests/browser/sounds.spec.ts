import path from 'node:path';
import type { Page } from '@playwright/test';
import { addNewcomer, firstSignIn } from './newcomer';
import { expectNoSideways, narrow } from './measures';
import { expect, expectAccessible, test, withoutNetwork } from './page';

const photo = path.resolve(import.meta.dirname, '../../public/card.png');

test.use({ expectedErrors: withoutNetwork(/ERR_FAILED/) });

/** A voice, recorded on the page of a new answer, with what is said in it. */
async function recordVoice(person: Page, personId: string): Promise<void> {
  await person.goto(`/people/${personId}/plan/helps`);
  await person.getByRole('link', { name: 'Add an answer with my voice' }).click();
  await person.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(person.getByText('0:01')).toBeVisible();
  await person.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(person.getByText(/^Listen to it first/)).toBeVisible();
  await person
    .getByLabel(/^What do you hear in it/)
    .first()
    .fill('Sit near me.');
}

test('D14, P11: a voice note is recorded, stays while it cannot be sent, and plays beside the answer', async ({
  as,
  browser,
}) => {
  const robin = await addNewcomer(await as('Alex'), 'Wren Ashdown');
  const context = await browser.newContext({ viewport: narrow, colorScheme: 'dark' });
  const person = await context.newPage();
  await firstSignIn(person, robin);
  await recordVoice(person, robin.personId);
  await expectNoSideways(person);
  await expectAccessible(person);
  const keep = person.getByRole('button', { name: 'Keep this voice note' });

  await test.step('without a network it waits on the page, which asks before it is left; then it goes by itself', async () => {
    await context.setOffline(true);
    await keep.click();
    await expect(person.getByText('We try again by ourselves.')).toBeVisible();
    await expect(person.locator('audio')).toBeVisible();
    await person.getByRole('link', { name: 'Start page' }).click();
    await expect(person.getByText('Another page cannot open now.')).toBeVisible();
    await person.getByRole('button', { name: 'Stay here' }).click();
    await context.setOffline(false);
  });
  const answer = person.getByRole('article', { name: 'Sit near me.' });
  await expect(answer).toBeVisible();
  await answer.locator('audio').evaluate((player: HTMLAudioElement) => player.play());
  await expect
    .poll(() => answer.locator('audio').evaluate((player: HTMLAudioElement) => player.currentTime))
    .toBeGreaterThan(0);
  await expectAccessible(person);

  await test.step('talked through, the answer can be heard again, and a photo without words is shown (A5)', async () => {
    await person.getByRole('link', { name: 'Add an answer with a picture' }).click();
    await person.getByLabel('Choose a photo').setInputFiles(photo);
    await person.getByRole('button', { name: 'Use this photo' }).click();
    await expect(person.getByRole('article')).toHaveCount(2);
    await person.goto(`/people/${robin.personId}/plan/helps/talk`);
    const readBack = person.getByRole('region', { name: 'Now read it back' }).getByRole('listitem');
    await expect(readBack).toHaveCount(2);
    await expect(readBack.filter({ hasText: 'Sit near me.' }).locator('audio')).toBeVisible();
    await expect(readBack.filter({ hasText: 'A photo. Nobody wrote down' }).getByRole('img')).toBeVisible();
    await expectNoSideways(person);
    await expectAccessible(person);
  });
});

test('P11: a voice note is kept in a browser that cannot read a file back out of a request, as WebKit cannot', async ({
  as,
  browser,
}) => {
  const linnet = await addNewcomer(await as('Alex'), 'Linnet Ashdown');
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Request.prototype.formData = () => Promise.reject(new DOMException('Unable to read form data blob'));
  });
  const person = await context.newPage();
  await firstSignIn(person, linnet);
  await recordVoice(person, linnet.personId);
  await person.getByRole('button', { name: 'Keep this voice note' }).click();
  const kept = person.getByRole('article', { name: 'Sit near me.' }).locator('audio');
  await kept.evaluate((player: HTMLAudioElement) => player.play());
  await expect.poll(() => kept.evaluate((player: HTMLAudioElement) => player.currentTime)).toBeGreaterThan(0);
});
