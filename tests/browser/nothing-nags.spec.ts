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

test('P11: what her sister changed since she last looked, and nothing that she saw before, is told to the person', async ({
  as,
  serverFor,
}, { file }) => {
  const [ffion, carys] = [await as('Ffion', noScript), await as('Carys')];
  await begin(carys, 'Rain on the window.');
  await carys.goto('/');
  await ffion.goto(plan('helps'));
  await expect(ffion.getByRole('article', { name: 'Rain on the window.' })).toBeVisible();
  await carys.goto('about:blank');

  // An hour later, by the clock of the server.
  const { NODE_OPTIONS } = process.env;
  const clock = `const now = Date.now; Date.now = () => now() + ${60 * 60_000};`;
  await (
    await serverFor(file)
  ).restart(async () => {
    process.env.NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(clock)}`;
  });
  if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = NODE_OPTIONS;

  await openAnswer(carys, 'Rain on the window.');
  await carys.keyboard.type(' And wind.');
  await expect(box(carys)).toHaveText('Rain on the window. And wind.');
  await expect(saved(carys)).toContainText(/^Saved/);
  await carys.goto('/');
  const part = ffion.getByRole('region', { name: 'What helps' });
  // It is written down when the section is folded: two quiet seconds after the last word.
  await expect(async () => {
    await ffion.goto(`/people/${demoAccount('Ffion').personId}/plan/changes`);
    await expect(part.getByText(/^Carys changed the words, today/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(ffion.getByLabel('Since I last looked')).toBeChecked();
  await expect(part.locator('ins')).toContainText('And wind.');
  await expect(part.getByText(/added this/)).toHaveCount(0);
  await ffion.getByLabel('In the last 7 days').check();
  await ffion.getByRole('button', { name: 'Show what changed' }).click();
  await expect(part.getByText(/^Carys added this, today/)).toBeVisible();
  await ffion.getByLabel('Since I last looked').check();
  await ffion.getByRole('button', { name: 'Show what changed' }).click();
  await expect(part.getByText(/added this/)).toHaveCount(0);
});
