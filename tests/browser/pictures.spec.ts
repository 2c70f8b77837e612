import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addNewcomer, firstSignIn } from './newcomer';
import { expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, test } from './page';

const phone = { viewport: narrow };
const photo = path.resolve(import.meta.dirname, '../../public/card.png');

test.use({ expectedErrors: [/status of 4(00|09|15)/] });

test('A5, D14: a picture for an answer: a symbol without script, a photo, and a drawing with keys alone', async ({
  as,
  browser,
}) => {
  test.setTimeout(150_000);
  const robin = await addNewcomer(await as('Alex'), 'Merle Ashdown');
  const helps = `/people/${robin.personId}/plan/helps`;
  const plain = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  await firstSignIn(plain, robin);

  await test.step('without script and without a word: a symbol says it', async () => {
    await plain.goto(helps);
    await plain.getByRole('link', { name: 'Add an answer with a picture' }).click();
    await plain.getByLabel('A word for it').fill('ear defenders');
    await plain.getByRole('button', { name: 'Find', exact: true }).click();
    const ours = plain.getByRole('button', { name: 'ear defenders' }).locator('img');
    await expect.poll(() => ours.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await plain.getByRole('button', { name: 'headphone' }).click();
    await expect(plain.getByRole('article', { name: 'headphone' }).getByText('headphone')).toBeVisible();
    await expect(plain.getByText('CC BY-SA 4.0')).toBeVisible();
  });

  await test.step('it means what the person says', async () => {
    await plain.getByRole('link', { name: 'Picture for: headphone' }).click();
    await plain.getByLabel('What it means to me').fill('World off');
    await plain.getByRole('button', { name: 'Save these words' }).click();
    await expect(plain.getByRole('article', { name: 'World off' })).toBeVisible();
  });

  await test.step('a file that is no photo is refused in words, and a photo is shown', async () => {
    await plain.getByRole('link', { name: 'Picture for: World off' }).click();
    await plain.getByLabel('Choose a photo').setInputFiles(import.meta.filename);
    await plain.getByLabel('What can be seen?').fill('my card');
    await plain.getByRole('button', { name: 'Use this photo' }).click();
    await expect(plain.getByRole('alert')).toContainText('We cannot read this file');
    await expect(plain.getByLabel('What can be seen?')).toHaveValue('my card');
    const half = readFileSync(photo).subarray(0, 20_000);
    await plain.getByLabel('Choose a photo').setInputFiles({ name: 'half.png', mimeType: 'image/png', buffer: half });
    await plain.getByRole('button', { name: 'Use this photo' }).click();
    await expect(plain.getByRole('alert')).toContainText('damaged');
    await expect(plain.getByLabel('What can be seen?')).toHaveValue('my card');
    await plain.getByLabel('Choose a photo').setInputFiles(photo);
    await plain.getByRole('button', { name: 'Use this photo' }).click();
    const shown = plain.getByRole('article', { name: 'my card' }).getByRole('img');
    await expect(shown).toHaveAttribute('alt', /my card/);
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  await test.step('a drawing, with keys alone', async () => {
    const context = await browser.newContext(phone);
    await context.addCookies(await plain.context().cookies());
    const page = await context.newPage();
    await page.goto(helps);
    await page.getByRole('link', { name: 'Picture for: my card' }).click();
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByRole('button', { name: 'Use this drawing' }).click();
    await expect(page.getByRole('alert')).toContainText('Draw something first');
    // The sheet is there once its script runs. Pressed twice, the pen would be up again.
    await page.getByRole('button', { name: 'Put the pen down' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Lift the pen' })).toBeFocused();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Lift the pen' }).press('Enter');
    await expect(page.getByText('Lines on the sheet: 1.')).toBeAttached();
    const sheetAt = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const first = await sheetAt();
    await page.getByRole('button', { name: 'Put the pen down' }).press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Lift the pen' }).press('Enter');
    await expect(page.getByText('Lines on the sheet: 2.')).toBeAttached();
    expect(await sheetAt()).not.toBe(first);
    await page.getByRole('button', { name: 'Take the last line back' }).press('Enter');
    // Taken back with the pen down, and another colour chosen: the pen is lifted, and steps change no older line.
    const pen = page.getByRole('button', { name: 'Put the pen down' });
    for (const lift of [
      () => page.getByRole('button', { name: 'Take the last line back' }).press('Enter'),
      async () => {
        await page.getByLabel('Blue').check();
        await page.getByRole('button', { name: 'Take the last line back' }).press('Enter');
      },
    ]) {
      await pen.press('Enter');
      await page.keyboard.press('ArrowDown');
      await lift();
      await pen.focus();
      await page.keyboard.press('ArrowUp');
      await expect(page.getByText('Lines on the sheet: 1.')).toBeAttached();
      expect(await sheetAt()).toBe(first);
    }
    await expect(page.getByText('Lines on the sheet: 1.')).toBeAttached();
    expect(await sheetAt(), 'the sheet is as it was before the second line').toBe(first);
    await page.getByLabel('What does it show?').fill('a corner');
    await page.getByLabel('What does it show?').press('Enter');
    const drawn = page.getByRole('article', { name: 'a corner' }).getByRole('img');
    await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    const inked = await drawn.evaluate((image: HTMLImageElement) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 360 });
      const context2d = canvas.getContext('2d')!;
      context2d.drawImage(image, 0, 0);
      return context2d.getImageData(252, 180, 1, 1).data[0]! < 120;
    });
    expect(inked, 'the line is where the pen went').toBe(true);
    await context.close();
  });
});

test('P3, P11: a picture that somebody changed meanwhile is shown before it gets words, or is taken away', async ({
  as,
}) => {
  const ffion = await as('Ffion');
  const carys = await as('Carys');
  const helps = `/people/${demoAccount('Ffion').personId}/plan/helps`;
  await ffion.goto(helps);
  const address = (await ffion.getByRole('link', { name: 'Add an answer with a picture' }).getAttribute('href'))!;
  await ffion.goto(address);
  await ffion.getByRole('button', { name: 'tea', exact: true }).click();
  await ffion.getByRole('button', { name: 'hot beverage' }).click();
  await expect(ffion.getByRole('article', { name: 'hot beverage' })).toBeVisible();
  await ffion.goto(address);
  for (const press of ['Save these words', 'Take the picture away']) {
    const seen = `my card, ${press}`;
    await carys.goto(address);
    await carys.getByLabel('Choose a photo').setInputFiles(photo);
    await carys.getByLabel('What can be seen?').fill(seen);
    await carys.getByRole('button', { name: 'Use this photo' }).click();
    await expect(carys.getByRole('article', { name: seen })).toBeVisible();
    await ffion.getByRole('button', { name: press }).click();
    await expect(ffion.getByRole('alert')).toContainText('Somebody changed this picture just now.');
    await expect(ffion.getByRole('link', { name: new RegExp(seen) }).getByRole('img')).toBeVisible();
    await expectAccessible(ffion);
  }
  await ffion.getByRole('button', { name: 'Take the picture away' }).click();
  await expect(ffion).toHaveURL(new RegExp(helps + '#'));
  await expect(ffion.getByRole('article', { name: /my card/ })).toHaveCount(0);
});

test('A5, P6: a picture beside the crisis line, chosen without script, comes after its words on the card', async ({
  as,
  browser,
}) => {
  test.setTimeout(90_000);
  const linnet = await addNewcomer(await as('Alex'), 'Linnet Moss');
  const home = `/people/${linnet.personId}`;
  const plain = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  await firstSignIn(plain, linnet);
  const choose = async (link: string, word: string, symbol: string) => {
    await plain.getByRole('link', { name: link }).click();
    await plain.getByLabel('A word for it').fill(word);
    await plain.getByRole('button', { name: 'Find', exact: true }).click();
    await plain.getByRole('button', { name: symbol, exact: true }).click();
  };
  await plain.goto(`${home}/plan/helps`);
  await choose('Add an answer with a picture', 'ear defenders', 'headphone');
  await plain.goto(`${home}/plan/really_hard`);
  await plain.getByLabel('In very few words').fill('Lights down. Stop talking.');
  await plain.getByRole('button', { name: 'Keep this line' }).click();
  await choose('Picture for: Lights down. Stop talking.', 'light', 'light bulb');
  await expect(plain.getByRole('article').getByRole('img', { name: 'light bulb' })).toBeVisible();
  await plain.goto(`${home}/plan/agree`);
  await expect(plain.getByRole('img', { name: 'light bulb' })).toBeVisible();
  await plain.getByRole('button', { name: /^I agree This becomes/ }).click();
  await expect(plain.getByRole('region', { name: 'The one line to see first' }).getByRole('img')).toBeVisible();

  const sam = await as('Sam', phone);
  for (const form of ['now', 'now/easy', 'agreed/easy']) {
    await sam.goto(`${home}/${form}`);
    const shown = sam.getByRole('img', { name: 'light bulb' });
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const [words, picture] = await Promise.all([sam.getByText('Stop talking.').boundingBox(), shown.boundingBox()]);
    expect(picture!.y, form).toBeGreaterThanOrEqual(words!.y + words!.height);
    await expectNoSideways(sam);
    await expectAccessible(sam);
  }

  // The card stays in sight while a log is kept, and in its record: with the picture (P9).
  await sam.goto(`${home}/now`);
  await sam.getByRole('button', { name: "It's getting difficult" }).click();
  await expect(sam).toHaveURL(/\/incidents\/[^/]+$/);
  const incident = sam.url();
  await expect(sam.getByRole('main').getByRole('img', { name: 'light bulb' })).toBeInViewport();
  await expect(sam.getByRole('link', { name: 'OpenMoji' })).toBeVisible();
  await expectNoSideways(sam);
  await expectAccessible(sam);
  await sam.goto(`${incident}/record/read`);
  await expect(sam.getByRole('region', { name: 'The plan that was on the screen' }).getByRole('img')).toBeVisible();
});
