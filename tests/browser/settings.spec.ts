import type { Page } from '@playwright/test';
import { answered, demoAccount, expect, test } from './page';

/**
 * The five example people, each with somebody who works and somebody who leads where they live or learn. On the ward the
 * hold changes its position; elsewhere it is talked about before the record is written.
 */
const places = [
  { person: 'Ffion', worker: 'Sam', lead: 'Rhian', place: 'supported living', laws: 1 },
  { person: 'Idris', worker: 'Kofi', lead: 'Laura', place: 'a special school', laws: 1 },
  { person: 'Marcus', worker: 'Kwame', lead: 'Anne', place: 'a mental health ward', laws: 2 },
  { person: 'Henryk', worker: 'Blessing', lead: 'Margaret', place: 'a care home', laws: 1 },
  { person: 'Keira', worker: 'Mel', lead: 'Gareth', place: 'a children’s home', laws: 1 },
];

/** Opens the card, starts a log from it, and uses a restriction after everything on the card was tried. */
async function restrain(worker: Page, personId: string, turns: boolean): Promise<string> {
  await worker.goto(`/people/${personId}/now`);
  await expect(worker.locator('main')).toBeVisible();
  await worker.locator('.dock .button').click();
  await worker.waitForURL('**/incidents/*');
  const tries = worker.locator('form', { has: worker.locator('input[value=strategy_tried]') });
  for (let left = await tries.count(); left > 0; left -= 1) {
    await answered(tries.nth(left - 1).getByRole('button', { name: 'Did not help' }));
  }
  await answered(worker.getByRole('button', { name: /^Physical restraint/ }));
  if (turns) await turn(worker);
  await answered(worker.getByRole('button', { name: 'Stopped', exact: true }));
  if (!turns) await sayKind(worker);
  await answered(worker.getByRole('button', { name: 'It is over' }));
  return new URL(worker.url()).pathname;
}

async function sayKind(worker: Page): Promise<void> {
  const kinds = worker.locator('details', { hasText: 'Which kind? You can say this later' });
  await kinds.locator('summary').click();
  await answered(kinds.getByRole('button', { name: /standing/i }));
}

/** The hold goes on in another position, and why it began is not asked again. */
async function turn(worker: Page): Promise<void> {
  await sayKind(worker);
  await worker.locator('.crossed').getByRole('textbox').fill('The road was two steps away.');
  await worker.locator('.crossed').getByRole('button').click();
  await expect(worker.getByText('Why it was used:')).toHaveCount(1);
  await worker.getByRole('region', { name: 'The position changed to' }).getByRole('button').first().click();
  await expect(worker.locator('section.use')).toHaveCount(2);
  await expect(worker.getByText('Somebody said this of the use before it:')).toHaveCount(1);
}

/** Answers every question that a law still asks, as the list of what is missing leads to it. */
async function answerAll(worker: Page, name: string): Promise<void> {
  const gaps = worker.locator('section[aria-labelledby^=law-] .due a');
  const places = new Set(await gaps.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)));
  for (const place of places) {
    if (place === '#told' || place === '#sign') continue;
    expect(place, 'what is missing is asked on this page').toMatch(/^#/);
    const field = worker.locator(place);
    const kind = await field.evaluate((element) => element.tagName);
    if (kind === 'FIELDSET') await field.locator('label').first().click();
    else if (kind === 'SELECT') await field.selectOption({ index: 1 });
    else await field.fill(place === '#nhsNumber' ? '943 476 5919' : `What there is to say of this, for ${name}.`);
  }
  await worker.locator('#done').getByRole('button', { name: 'Save' }).click();
  await worker.waitForURL(/#done$/);
}

/** Says of everybody on the list that they know. */
async function tellAll(worker: Page, record: string): Promise<void> {
  const untold = worker.locator('.told', { hasNot: worker.locator('b') });
  for (let left = await untold.count(); left > 0; left -= 1) {
    await untold.first().getByRole('textbox').fill('By telephone, at once.');
    await answered(untold.first().getByRole('button', { name: 'I told them' }));
    await worker.goto(record);
    await expect(untold).toHaveCount(left - 1);
  }
}

for (const { person, worker: workerName, lead: leadName, place, laws } of places) {
  test(`P5 to P14, ${person} in ${place}: from the card to a whole and signed record, both accounts, and back into the plan`, async ({
    as,
  }) => {
    test.setTimeout(240_000);
    const { personId } = demoAccount(person);
    const plain = { javaScriptEnabled: false };
    const worker = await as(workerName, plain);
    const turns = person === 'Marcus';
    const address = await restrain(worker, personId!, turns);
    const record = `${address}/record`;
    const own = await as(person, plain);

    if (!turns)
      await test.step('they talk about it, and the record knows when', async () => {
        await own.goto(`${address}/learning`);
        await own.getByLabel('Who was there?').fill('Somebody I like.');
        await own.getByLabel('What did we talk about?').fill('It was too loud.');
        await own.locator('#talked').getByRole('button', { name: 'Keep it' }).click();
        await expect(own.getByText('It was too loud.')).toBeVisible();
        await worker.goto(record);
        await expect(worker.locator('#reviewWithPerson')).toHaveValue(/^\d+ \p{L}+ \d{4}$/u);
      });
    await test.step('the record, whole by every law of the place, and signed by two', async () => {
      await worker.goto(record);
      await expect(worker.locator('section[aria-labelledby^=law-]')).toHaveCount(laws);
      await answerAll(worker, person);
      await tellAll(worker, record);
      await worker.getByRole('button', { name: 'I wrote this record. It is whole.' }).click();
      await expect(worker.getByText(/^Signed by you/)).toBeVisible();
      const lead = await as(leadName, plain);
      await lead.goto(record);
      await answered(lead.getByRole('button', { name: 'I lead here. I have read this record.' }));
      await lead.goto(record);
      await expect(lead.locator('section[aria-labelledby^=law-] .due a')).toHaveCount(0);
      for (const law of await lead.locator('section[aria-labelledby^=law-] b').allTextContents())
        expect(law).toMatch(/^(\d+) of \1 are there$/);
    });

    await test.step('the person tells it', async () => {
      await own.goto(`${address}/account`);
      await own.getByLabel('What happened for me?').fill('They held my arms. I was frightened.');
      await own.getByRole('button', { name: 'Go on' }).click();
      await own.getByLabel('What should happen next time?').fill('Ask me to come outside first.');
      await own.getByRole('button', { name: 'Go on' }).click();
      await own.getByRole('button', { name: 'This is my account' }).click();
      await expect(own.getByText('Nobody of the staff has finished theirs yet.')).toBeVisible();
    });
    await test.step('the worker tells it, then reads theirs', async () => {
      await worker.goto(`${address}/statement`);
      await worker.getByLabel('What happened?').fill('I held both arms for a minute.');
      await worker.getByLabel('What could we do differently?').fill('Open the back door first.');
      await worker.getByRole('button', { name: 'Finish my account' }).click();
      await expect(worker.getByText('They held my arms. I was frightened.')).toBeVisible();
    });
    await test.step('what was learnt is in the plan', async () => {
      await own.goto(`${address}/accounts`);
      await answered(own.getByRole('button', { name: 'What helps', exact: true }));
      await own.goto(`/people/${personId}/plan/helps`);
      await expect(own.getByText('Ask me to come outside first.').first()).toBeVisible();
    });
    await test.step('what staff would do differently is suggested in one tap, and comes into the plan by their yes alone', async () => {
      await worker.goto(`${address}/accounts`);
      await worker.getByRole('button', { name: 'What helps', exact: true }).click();
      await expect(worker.getByText('It is suggested for the plan, in “What helps”.')).toBeVisible();
      await own.goto(`/people/${personId}/plan/helps`);
      const inPlan = own.locator('.answer', { hasText: 'Open the back door first.' });
      await expect(inPlan).toHaveCount(0);
      await own.goto(`/people/${personId}/suggestions`);
      await own.locator('main li', { hasText: 'Open the back door first.' }).getByRole('link').first().click();
      await answered(own.getByRole('button', { name: 'Yes', exact: true }));
      await own.goto(`/people/${personId}/plan/helps`);
      await expect(inPlan).toHaveCount(1);
    });
    await test.step('and the person finds it among what was written about them', async () => {
      await own.goto(`/people/${personId}/incidents`);
      await expect(own.locator(`a[href^="${address}"]`).first()).toBeVisible();
    });
  });
}
