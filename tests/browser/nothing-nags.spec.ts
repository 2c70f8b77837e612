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

test('P13: more on the card than its sixty words and five actions is said where it is ticked and before agreeing, and nothing is in the way', async ({
  as,
  browser,
}) => {
  const robin = await addNewcomer(await as('Alex'), 'Larch Ashdown');
  const person = await (await browser.newContext(noScript)).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  const tooMuch = 'That is more than most people can read in a hurry. You decide.';
  const add = async (words: string) => {
    await person.goto(helps);
    const form = person.locator('#add');
    if (!(await form.getByLabel('The words').isVisible())) await form.locator('summary').first().click();
    await form.getByLabel('The words').fill(words);
    await form.getByLabel('Show this on my card').check();
    await form.getByRole('button', { name: 'Add this answer' }).click();
    await expect(person.getByRole('article', { name: words })).toContainText('On the card');
  };
  const count = () => person.getByRole('region', { name: 'My right-now card' });
  for (let answer = 1; answer <= 5; answer++) await add(`Calm thing ${answer}.`);
  await person.goto(`/people/${robin.personId}/plan/agree`);
  await expect(count()).toContainText('5 of 5');
  await expect(count()).not.toContainText(tooMuch);
  await add('One thing too many, which has many words.');
  await expect(person.getByText(`6 of 5 things to do. ${tooMuch}`).first()).toBeAttached();
  await person.goto(`/people/${robin.personId}/plan/agree`);
  await expect(count()).toContainText('6 of 5');
  await expect(count()).toContainText(tooMuch);
  await person.getByRole('button', { name: /^I agree This becomes/ }).click();
  await expect(person).toHaveURL(/\/agreed\/1$/);
  await person.goto(`/people/${robin.personId}/now`);
  await expect(person.getByText('One thing too many, which has many words.')).toBeVisible();
});
