import type { Page } from '@playwright/test';
import { addNewcomer, firstSignIn } from './newcomer';
import { answered, demoAccount, expect, expectAccessible, test } from './page';
import { narrow } from './measures';
import { letCarysSuggest, write } from './suggesting';

const phone = { viewport: narrow };
const noScript = { ...phone, javaScriptEnabled: false };

async function suggest(sister: Page, words: string, why: string) {
  await sister.getByLabel('The words you suggest').fill(words);
  await sister.getByLabel(/^Why\?/).fill(why);
  await sister.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(sister.getByRole('heading', { name: /^Carys suggests/ })).toBeVisible();
}

test.use({ expectedErrors: [/status of 400/] });

test('P2: a sister suggests, the person has the last word, and nothing enters the plan before that', async ({
  as,
  browser,
}) => {
  test.setTimeout(150_000);
  const robin = await addNewcomer(await as('Alex'), 'Rowan Ashdown');
  const plain = await (await browser.newContext(noScript)).newPage();
  await firstSignIn(plain, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await write(plain, helps, 'Sit near me.');
  await letCarysSuggest(plain, robin.personId);

  const sister = await as('Carys', noScript);
  await test.step('without script she suggests other words, and something new', async () => {
    await sister.goto(helps);
    await sister.getByRole('link', { name: 'Suggest a change: Sit near me.' }).click();
    await sister.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(sister.getByRole('alert')).toContainText('This is what stands there already');
    await suggest(sister, 'Sit near me, not too close.', 'Too close scared you on Sunday.');
    await sister.goto(helps);
    await sister.getByRole('link', { name: 'Suggest something new' }).click();
    await sister.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(sister.getByRole('alert')).toContainText('Write a few words first');
    await suggest(sister, 'Turn the music off.', '');
  });

  // The same person, live, in a second window.
  const person = await (await browser.newContext(phone)).newPage();
  await person.goto('/sign-in');
  await person.getByLabel('Email').fill(robin.email);
  await person.getByLabel('Password').fill(robin.password);
  await person.getByRole('button', { name: 'Sign in' }).click();
  await expect(person.getByText('Carys suggested something')).toBeVisible();
  await person.goto(helps);
  await expect(person.getByRole('article')).toHaveCount(1);
  const beside = person.getByRole('complementary', { name: 'Carys suggests other words' });
  await expect(beside.locator('ins')).toContainText('not too close');
  await expectAccessible(person);

  await test.step('"Yes, in my words" opens the words first, and a live window sees them come', async () => {
    await plain.goto(helps);
    await plain.getByRole('complementary').getByRole('link', { name: 'Yes, in my words' }).first().click();
    const mine = plain.getByLabel('How would I say it?');
    await expect(mine).toHaveValue('Sit near me, not too close.');
    await mine.fill('Sit by the door.');
    await plain.getByRole('button', { name: 'Put this in the plan' }).click();
    await expect(plain.getByRole('status')).toContainText('I said yes, in my words');
    await expect(person.getByRole('article', { name: 'Sit by the door.' })).toBeVisible();
    await expect(person.getByRole('article', { name: 'Sit by the door.' })).toContainText('My own words');
  });

  await test.step('"Let’s talk" is begun and ended by the person', async () => {
    await person.goto(helps);
    await person.getByRole('link', { name: "Let's talk" }).click();
    await person.getByLabel('Your words').fill('Which music do you mean?');
    await person.getByRole('button', { name: "Let's talk" }).click();
    await expect(person.getByText('Which music do you mean?')).toBeVisible();
    await sister.goto('/');
    await expect(sister.getByText('Rowan wants to talk about it')).toBeVisible();
    await sister.goto(`/people/${robin.personId}/suggestions`);
    await sister.getByRole('link', { name: /something new/ }).click();
    await sister.getByLabel('Your words').fill('The loud one in the hall.');
    await answered(sister.getByRole('button', { name: 'Send' }));
    await person.reload();
    await expect(person.getByText('The loud one in the hall.')).toBeVisible();
    await person.getByRole('button', { name: 'End the talk' }).click();
    await expect(person.getByText(/^You ended the talk/)).toBeVisible();
    await sister.reload();
    await expect(sister.getByLabel('Your words')).toHaveCount(0);
  });

  await test.step('"No" changes nothing', async () => {
    await person.getByRole('button', { name: 'No', exact: true }).click();
    await expect(person.getByRole('status')).toContainText('I said no');
    await expectAccessible(person);
    await person.goto(helps);
    await expect(person.getByRole('article')).toHaveCount(1);
    await sister.reload();
    await expect(sister.getByRole('status')).toContainText('Rowan said no');
  });
});

test('P4: the person says no, and keeps the other view beside their own, in the agreed plan too', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Ashley Rowe');
  const person = await (await browser.newContext(phone)).newPage();
  await firstSignIn(person, robin);
  const helps = `/people/${robin.personId}/plan/helps`;
  await person.goto(helps);
  await person.getByLabel('The words').fill('Leave me alone.');
  await person.getByRole('button', { name: 'Add this answer' }).click();
  await letCarysSuggest(person, robin.personId);
  const sister = await as('Carys', phone);
  await sister.goto(helps);
  await sister.getByRole('link', { name: /^Suggest a change/ }).click();
  await suggest(sister, 'Stay where she can see you.', '');

  await person.goto(helps);
  await person.getByRole('complementary').getByRole('button', { name: 'No', exact: true }).click();
  await person.getByRole('button', { name: "Keep it beside my words, as Carys's view" }).click();
  await expect(person.getByText('It stands beside the answer, under its own name.')).toBeVisible();
  await person.goto(helps);
  await expect(person.getByRole('article')).toContainText('Leave me alone.');
  await expect(person.locator('blockquote')).toContainText('Stay where she can see you.');
  await expect(person.locator('blockquote')).toContainText('Carys Hughes');

  await person.goto(`/people/${robin.personId}/plan/agree`);
  await person.getByRole('button', { name: /^I agree This becomes/ }).click();
  await expect(person).toHaveURL(/\/agreed\/1$/);
  await expect(person.locator('blockquote')).toContainText('Stay where she can see you.');
  await expectAccessible(person);
});

test('a worker suggests about what was agreed, by keyboard alone, and sees the answer', async ({ as }) => {
  const { personId } = demoAccount('Ffion');
  const worker = await as('Sam');
  await worker.goto(`/people/${personId}/agreed`);
  const link = worker.getByRole('link', { name: /^Suggest a change: Hold up my two cards/ });
  await link.focus();
  await worker.keyboard.press('Enter');
  const box = worker.getByLabel('The words you suggest');
  await expect(box).toHaveValue(/^Hold up my two cards/);
  await box.focus();
  await worker.keyboard.press('Control+End');
  await worker.keyboard.type(' Keep your hands low.');
  const send = worker.getByRole('button', { name: 'Send the suggestion' });
  await send.focus();
  await worker.keyboard.press('Enter');
  await expect(worker.locator('ins')).toContainText('Keep your hands low.');
  const person = await as('Ffion');
  await person.goto(new URL(worker.url()).pathname);
  await person.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(person.getByRole('status')).toContainText('I said yes');
  await worker.reload();
  await expect(worker.getByRole('status')).toContainText('Ffion said yes');
});

test('A5, P2: a worker sends a symbol with something new, without script; it comes into the plan with a yes', async ({
  as,
}) => {
  const { personId } = demoAccount('Ffion');
  const worker = await as('Sam', noScript);
  await worker.goto(`/people/${personId}/plan/helps/suggest`);
  await worker.getByLabel('The words you suggest').fill('Water first.');
  await worker.getByLabel('A word for it').fill('tea');
  await worker.getByLabel('A word for it').press('Enter');
  await worker.getByRole('button', { name: 'hot beverage' }).click();
  await expect(worker.getByText('This symbol goes with it.')).toBeInViewport();
  await expect(worker.getByLabel('The words you suggest')).toHaveValue('Water first.');
  await worker.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(worker.getByRole('img', { name: 'hot beverage' })).toBeVisible();
  const person = await as('Ffion', phone);
  await person.goto(new URL(worker.url()).pathname);
  await expectAccessible(person);
  await person.getByRole('button', { name: 'Yes', exact: true }).click();
  await person.getByRole('link', { name: 'See it in the plan' }).click();
  await expect(person.getByRole('article', { name: 'Water first.' }).getByRole('img')).toBeVisible();
});

test('P4: a worker puts their own view beside an answer, the person reads it there, and the worker ends it', async ({
  as,
}) => {
  const { personId } = demoAccount('Ffion');
  const worker = await as('Sam', phone);
  await worker.goto(`/people/${personId}/agreed`);
  await worker.getByRole('link', { name: /^Suggest a change: Lights off/ }).click();
  await worker.getByRole('link', { name: 'Or put your own view beside it' }).click();
  await worker.getByLabel('What you think').fill('One lamp can stay on.');
  await worker.getByRole('button', { name: 'Put it beside' }).click();
  await expect(worker.getByRole('blockquote')).toContainText(/One lamp can stay on\.\s*Sam Okoro, Support worker, /);
  await expectAccessible(worker);
  const person = await as('Ffion');
  await person.goto(`/people/${personId}/plan/helps`);
  await expect(person.getByText('One lamp can stay on.')).toBeVisible();
  await worker.getByRole('button', { name: 'My view no longer stands' }).click();
  await expect(worker.getByRole('blockquote')).toHaveCount(0);
  await person.reload();
  await expect(person.getByRole('article', { name: /^Lights off/ })).toBeVisible();
  await expect(person.getByText('One lamp can stay on.')).toHaveCount(0);
});

test('P2: where somebody lawfully decides, they answer, and both pages say on what basis', async ({ as }) => {
  const [kofi, nasima] = [await as('Kofi', noScript), await as('Nasima', phone)];
  const suggestions = `/people/${demoAccount('Idris').personId}/suggestions`;
  await kofi.goto(`/people/${demoAccount('Idris').personId}/plan/helps/suggest`);
  await kofi.getByLabel('The words you suggest').fill('The quiet corner, with the bus book.');
  await kofi.getByLabel(/^Why\?/).fill('He went there twice today.');
  await kofi.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(kofi.getByRole('heading', { name: /^Kofi suggests/ })).toBeVisible();
  const asked = kofi.url();

  await nasima.goto(suggestions);
  await nasima.getByRole('link', { name: /^Kofi suggests/ }).click();
  await expect(nasima.getByText(/^You decide this on the basis of /)).toBeVisible();
  await expectAccessible(nasima);
  await nasima.getByRole('button', { name: 'Yes', exact: true }).click();
  const basis = nasima.getByText(/^Nasima Rahman decided this, on the basis of /);
  await expect(basis).toBeVisible();
  const said = (await basis.textContent())!;

  await kofi.goto(asked);
  await expect(kofi.getByText(said)).toBeVisible();
  await expect(kofi.getByText('Idris said yes')).toHaveCount(0);
  await nasima.goto(`/people/${demoAccount('Idris').personId}/plan/helps`);
  const added = nasima.getByRole('article', { name: 'The quiet corner, with the bus book.' });
  await expect(added).toBeVisible();
  await expect(added.getByText('Own words')).toHaveCount(0);
});
