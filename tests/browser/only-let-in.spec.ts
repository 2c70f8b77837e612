import path from 'node:path';
import type { Locator } from '@playwright/test';
import { narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { expect, expectAccessible, test } from './page';
import { letCarysSuggest } from './suggesting';

const photo = path.resolve(import.meta.dirname, '../../public/card.png');

test('A5, D14: a sister sees the pictures with what they mean to the person and hears the voice note; a worker who is not let in gets neither page nor file, nor she once it is taken back', async ({
  as,
  browser,
}) => {
  const robin = await addNewcomer(await as('Alex'), 'Hawthorn Ashdown');
  const person = await (await browser.newContext({ viewport: narrow })).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;

  await test.step('the person brings a symbol with a meaning of their own, a photo and a voice note', async () => {
    await person.goto(helps);
    await person.getByRole('link', { name: 'Add an answer with a picture' }).click();
    await person.getByLabel('A word for it').fill('headphone');
    await person.getByRole('button', { name: 'Find', exact: true }).click();
    await person.getByRole('button', { name: 'headphone', exact: true }).click();
    await person.getByRole('link', { name: 'Picture for: headphone' }).click();
    await person.getByLabel('What it means to me').fill('World off');
    await person.getByRole('button', { name: 'Save these words' }).click();
    await expect(person.getByRole('article', { name: 'World off' })).toBeVisible();
    await person.getByRole('link', { name: 'Add an answer with a picture' }).click();
    await person.getByLabel('Choose a photo').setInputFiles(photo);
    await person.getByLabel('What can be seen?').fill('My ferns');
    await person.getByRole('button', { name: 'Use this photo' }).click();
    await expect(person.getByRole('article', { name: 'My ferns' })).toBeVisible();
    await person.getByRole('link', { name: 'Add an answer with my voice' }).click();
    await person.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(person.getByText('0:01')).toBeVisible();
    await person.getByRole('button', { name: 'Stop', exact: true }).click();
    await person
      .getByLabel(/^What do you hear in it/)
      .first()
      .fill('I hum like this.');
    await person.getByRole('button', { name: 'Keep this voice note' }).click();
    await expect(person.getByRole('article', { name: 'I hum like this.' })).toBeVisible();
  });

  await letCarysSuggest(person, robin.personId);
  const sister = await as('Carys', { viewport: narrow });
  await sister.goto(helps);
  const width = (image: Locator) => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth);
  const symbol = sister.getByRole('article', { name: 'World off' }).locator('img');
  const ferns = sister.getByRole('article', { name: 'My ferns' }).getByRole('img');
  const note = sister.getByRole('article', { name: 'I hum like this.' }).locator('audio');
  await expect(sister.getByText('headphone')).toHaveCount(0);
  await expect(sister.getByRole('article', { name: 'World off' })).toContainText('World off');
  for (const image of [symbol, ferns]) await expect.poll(() => width(image)).toBeGreaterThan(0);
  await note.evaluate((player: HTMLAudioElement) => player.play());
  await expect.poll(() => note.evaluate((player: HTMLAudioElement) => player.currentTime)).toBeGreaterThan(0);
  await expectAccessible(sister);

  const at = { picture: (await ferns.getAttribute('src'))!, sound: (await note.getAttribute('src'))! };
  const files = [at.picture, `${at.picture.split('?')[0]}?size=full`, at.sound];
  expect(files.join()).toMatch(/^\/pictures\/.*\/pictures\/.*\/sounds\//);
  const statuses = ({ request }: typeof person) =>
    Promise.all([helps, ...files].map(async (address) => (await request.get(address)).status()));
  expect(await statuses(sister)).toEqual([200, 200, 200, 200]);
  // Both work where the person stays, and neither is let in to what is being written.
  for (const worker of ['Bex', 'Sam']) {
    const [page, ...refused] = await statuses(await as(worker));
    expect([403, 404]).toContain(page);
    expect(refused).toEqual([404, 404, 404]);
  }

  await person.goto(`/people/${robin.personId}/sharing`);
  await person.getByRole('button', { name: 'Take everything back: from Carys Hughes' }).click();
  await expect(person.getByText('It is taken back.')).toBeVisible();
  const [page, ...refused] = await statuses(sister);
  expect([403, 404]).toContain(page);
  expect(refused).toEqual([404, 404, 404]);
  expect(await statuses(person)).toEqual([200, 200, 200, 200]);
});
