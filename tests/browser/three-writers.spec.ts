import type { Page } from '@playwright/test';
import { box, begin, openAnswer, plan, saved } from './open-answers';
import { narrow } from './measures';
import { demoAccount, expect, test } from './page';

const ffionsPlan = `/people/${demoAccount('Ffion').personId}/plan`;
/** Puts the caret there, in an answer of one line, and waits until it stands there. */
async function caretAt(page: Page, letter: number): Promise<void> {
  const at = () => page.evaluate(() => window.getSelection()?.anchorOffset);
  await expect(async () => {
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < letter; step++) await page.keyboard.press('ArrowRight');
    expect(await at()).toBe(letter);
  }).toPass();
}

const noScript = { javaScriptEnabled: false, viewport: narrow };

test('P3, P11: a person, her sister and her key worker write in one answer at once: the words are exact, each sees who writes, and nobody’s are called her own', async ({
  as,
}) => {
  const [ffion, carys, bex] = [await as('Ffion'), await as('Carys'), await as('Bex')];
  await begin(ffion, 'Curtains shut.');
  await ffion.getByRole('link', { name: 'Close' }).click();
  const answer = (words: string) => ffion.getByRole('article', { name: words });
  await expect(answer('Curtains shut.').getByText('My own words')).toBeVisible();
  const all = [ffion, carys, bex];
  for (const page of all) await openAnswer(page, 'Curtains shut.');
  for (const [page, others] of [
    [ffion, ['Carys', 'Bex']],
    [carys, ['Ffion', 'Bex']],
    [bex, ['Ffion', 'Carys']],
  ] as const) {
    const told = page.getByText(/ are writing with you$/);
    for (const name of others) await expect(told).toContainText(name);
  }

  await caretAt(ffion, 0);
  await caretAt(carys, 'Curtains shut.'.length);
  await caretAt(bex, 'Curtains '.length);
  await Promise.all([
    ffion.keyboard.type('One person. ', { delay: 25 }),
    carys.keyboard.type(' Then tea.', { delay: 30 }),
    bex.keyboard.type('and door ', { delay: 28 }),
  ]);
  const whole = 'One person. Curtains and door shut. Then tea.';
  for (const page of all) await expect(box(page)).toHaveText(whole);
  for (const page of all) await expect(saved(page)).toContainText(/^Saved \d/);
  const carets = () =>
    box(ffion)
      .locator('.caret')
      .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.name).sort());
  await expect.poll(carets).toEqual([expect.stringContaining('Bex'), expect.stringContaining('Carys')]);

  for (const page of [carys, bex]) await page.goto('/');
  // It is written down when the section is folded: two quiet seconds after the last word.
  await expect(async () => {
    await ffion.goto(plan('helps'));
    await expect(answer(whole).getByRole('link', { name: / wrote this with me, today$/ })).toBeVisible({
      timeout: 500,
    });
  }).toPass({ timeout: 30_000 });
  const wrote = answer(whole).getByRole('link', { name: / wrote this with me, today$/ });
  await expect(wrote).toContainText('Carys');
  await expect(wrote).toContainText('Bex');
  await expect(answer(whole).getByText('Nobody said whose words')).toBeVisible();
  await answer(whole).getByRole('button', { name: 'These are my words' }).click();
  await expect(answer(whole).getByText('My own words')).toBeVisible();
  await carys.goto(plan('helps'));
  await expect(carys.getByRole('article', { name: whole })).toContainText("Ffion's own words");
});

test('P11: two who type at the same place at once: what each of them wrote stands together, letter by letter', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  await begin(ffion, 'At night.');
  await openAnswer(carys, 'At night.');
  for (const page of [ffion, carys]) await caretAt(page, 'At night.'.length);
  const [hers, sisters] = ['Knock, then wait outside.', 'Bring the blue mug.'];
  await Promise.all([ffion.keyboard.type(hers, { delay: 35 }), carys.keyboard.type(sisters, { delay: 45 })]);
  await expect(box(ffion)).toHaveText(new RegExp(`^At night\\.(${hers}${sisters}|${sisters}${hers})$`));
  await expect(box(carys)).toHaveText((await box(ffion).textContent())!);
});

test('P3: what a key worker typed for the person is told as hers with help, to her and to her sister, wherever it is read', async ({
  as,
}) => {
  const [ffion, carys, bex] = [await as('Ffion', noScript), await as('Carys', noScript), await as('Bex', noScript)];
  const write = async (words: string, whose?: string) => {
    await bex.goto(plan('signs'));
    const form = bex.locator('details.add');
    await form.locator('summary').first().click();
    await form.getByLabel('The words').fill(words);
    if (whose) await form.getByLabel(/^Whose words/).selectOption({ label: whose });
    await form.getByRole('button', { name: 'Add this answer' }).click();
    await expect(bex.getByRole('article', { name: words })).toBeVisible();
  };
  const [hers, staffs] = ['I hum the same song.', 'She paces by the window.'];
  await write(hers, "Ffion's words, with help");
  await write(staffs);
  for (const [page, ofHers, ofStaff] of [
    [ffion, 'My words, with help', "Staff's words, not mine"],
    [carys, "Ffion's words, with help", "Staff's words"],
  ] as const) {
    await page.goto(plan('signs'));
    await expect(page.getByRole('article', { name: hers })).toContainText(ofHers);
    await expect(page.getByRole('article', { name: staffs })).toContainText(ofStaff);
    await page.goto(`${ffionsPlan}/easy`);
    const idea = (words: string) => page.locator('.easy-idea').filter({ hasText: words });
    await expect(idea(hers)).toContainText('My words, with help');
    await expect(idea(staffs)).toContainText("Staff's words, not mine");
  }
  await ffion.goto(`${ffionsPlan}/agree`);
  const read = (words: string) => ffion.locator('.read > li').filter({ hasText: words });
  await expect(read(hers)).toContainText('My words, with help');
  await expect(read(staffs)).toContainText("Staff's words, not mine");
  const said = ffion.getByRole('region', { name: 'Whose words are in it?' });
  await expect(said.locator('.meter').filter({ hasText: 'With help' })).toBeVisible();
  await expect(said).toContainText('Bex Nolan');
});

test('P11: ten thousand words pasted into one answer are saved, and the sister reads every one', async ({ as }) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  const words = Array.from({ length: 10_000 }, (_word, index) => `w${index}`).join(' ');
  await begin(ffion, 'Long: ');
  await box(ffion).evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
  await expect(box(ffion)).toContainText('w9999');
  await ffion.keyboard.type(' Done.');
  await expect(saved(ffion)).toContainText(/^Saved/);
  const whole = `Long: ${words} Done.`;
  await ffion.reload();
  await expect(box(ffion)).toHaveText(whole);
  await carys.goto(plan('helps'));
  const read = carys.locator('.answer').filter({ hasText: 'w9999' }).locator('.words');
  await expect(read).toHaveText(whole);
});
