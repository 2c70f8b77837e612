import { box, begin, openAnswer, plan, saved } from './open-answers';
import { narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { demoAccount, expect, expectAccessible, test } from './page';

const noScript = { javaScriptEnabled: false, viewport: narrow };

test('P2: what others suggested is told on the first page without a number, a badge or a movement, and more of it is told no louder', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion', { viewport: narrow }), await as('Carys', noScript)];
  const door = ffion.getByRole('link', { name: /^What others suggested/ });
  const suggest = async (words: string) => {
    await carys.goto(`${plan('adjustments')}/suggest`);
    await carys.getByLabel('The words you suggest').fill(words);
    await carys.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(carys.getByRole('heading', { name: 'Carys suggests something new' })).toBeVisible();
  };
  const look = async () => {
    await ffion.goto('/');
    await expect(door).toContainText('Carys suggested something');
    const moves = await ffion.evaluate(() => document.getAnimations().length);
    return { said: await door.innerText(), looks: await door.innerHTML(), title: await ffion.title(), moves };
  };
  await suggest('A quieter kettle.');
  const one = await look();
  for (const words of ['A softer bell.', 'A blind for the hall.']) await suggest(words);
  expect(await look()).toEqual(one);
  expect(one.said + one.title).not.toMatch(/\d/);
  expect(one.moves).toBe(0);
  await expect(
    ffion.locator('main marquee, main blink, main [class*=badge], main [aria-live], main [role=alert]'),
  ).toHaveCount(0);
  await expectAccessible(ffion);
});
