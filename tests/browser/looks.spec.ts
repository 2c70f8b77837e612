import type { Page } from '@playwright/test';
import { expectFocusInSight, expectNoSideways, narrow } from './measures';
import { addNewcomer, firstSignIn } from './newcomer';
import { demoAccount, expect, expectAccessible, test } from './page';

const ffion = () => `/people/${demoAccount('Ffion').personId}`;
const ownPages = () => [
  '/',
  ...['', '/plan', '/plan/helps', '/plan/agree', '/now', '/agreed', '/looked', '/sharing', '/incidents'].map(
    (at) => ffion() + at,
  ),
];

/** Every page that the person opens, one after the other. */
async function onEachPage(page: Page, check: () => Promise<void>) {
  for (const at of ownPages()) {
    await test.step(at, async () => {
      await page.goto(at);
      await check();
    });
  }
}

async function setSize(page: Page, name: string) {
  await page.goto('/preferences');
  await page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Keep it like this' }).click();
}

test('words twice as big fit a 320 px phone without scrolling sideways (1.4.4)', async ({ as }) => {
  const page = await as('Ffion', { viewport: narrow });
  await setSize(page, 'Twice as big');
  await expect(page.locator('html')).toHaveAttribute('data-size', '200');
  await onEachPage(page, () => expectNoSideways(page));
  await setSize(page, 'Usual');
  await expect(page.locator('html')).toHaveAttribute('data-size', '100');
});

test('at 400 % zoom nothing scrolls sideways and the bar covers no focus (1.4.10, 2.4.11)', async ({ as }) => {
  const page = await as('Ffion', { viewport: { width: 320, height: 256 } });
  await onEachPage(page, async () => {
    await expectNoSideways(page);
    await expectFocusInSight(page);
  });
});

test('every page stands in forced colours, and with nothing moving (2.3.3)', async ({ as }) => {
  const page = await as('Ffion', { viewport: narrow, forcedColors: 'active', reducedMotion: 'reduce' });
  await onEachPage(page, async () => {
    await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((each) => each.outerHTML.slice(0, 100)),
    );
    expect.soft(moving, 'what moves').toEqual([]);
  });
});

test('more contrast is as readable as the usual', async ({ as }) => {
  const page = await as('Ffion', { viewport: narrow, contrast: 'more' });
  await onEachPage(page, () => expectAccessible(page));
});

test('words from the right run from the right, on the card and in a plan, and others do not', async ({ as }) => {
  const page = await as('Ffion', { viewport: narrow, javaScriptEnabled: false });
  /** How far from the left the first letter of the first thing there stands, and how wide it is. */
  const firstLetter = (where: string, text: string) =>
    page.evaluate(
      ([selector, words]) => {
        const place = document.querySelector<HTMLElement>(selector!)!;
        place.textContent = words!;
        place.style.display = 'block';
        place.style.width = '200px';
        const range = document.createRange();
        range.setStart(place.firstChild!, 0);
        range.setEnd(place.firstChild!, 1);
        return range.getBoundingClientRect().left - place.getBoundingClientRect().left;
      },
      [where, text],
    );
  for (const [at, where] of [
    ['/now?usual', '.says [lang=""]'],
    ['/plan/helps', '.answer [lang=""]'],
  ] as const) {
    await page.goto(ffion() + at);
    expect(await firstLetter(where, 'انتظر معي (OK).'), at).toBeGreaterThan(150);
    expect(await firstLetter(where, 'Wait with me.'), at).toBeLessThan(20);
  }
});

for (const who of ['Ffion', 'Marcus', 'Henryk', 'Idris', 'Keira']) {
  test(`the right-now card of ${who} prints on one A4 page`, async ({ as }) => {
    const page = await as(who);
    await page.goto(`/people/${demoAccount(who).personId}/now`);
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('a word without an end widens no page where a plan is read through (1.4.10)', async ({ as, browser }) => {
  const robin = await addNewcomer(await as('Alex'), 'Alder Ashdown');
  const person = await (await browser.newContext({ viewport: narrow })).newPage();
  await firstSignIn(person, robin);
  await person.goto(`/people/${robin.personId}/plan/helps`);
  await person.getByLabel('The words').fill('w'.repeat(300));
  await person.getByRole('button', { name: 'Add this answer' }).click();
  await expect(person.getByRole('article')).toHaveCount(1);
  for (const page of ['agree', 'easy', 'changes', 'helps/history', 'helps/talk']) {
    await person.goto(`/people/${robin.personId}/plan/${page}`);
    await expectNoSideways(person);
  }
});
