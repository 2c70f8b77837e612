import type { Page } from '@playwright/test';
import { demoAccount, expect, test } from './page';

const helps = `/people/${demoAccount('Ffion').personId}/plan/helps`;
const box = (page: Page) => page.locator('[contenteditable=true]');
const saved = (page: Page) => page.locator('[data-save=saved]').first();

async function begin(page: Page): Promise<void> {
  await page.goto(helps);
  await page.getByRole('button', { name: 'Add another answer' }).click();
  await expect(box(page)).toBeFocused();
}

// The browser says of each that it was not let run.
test.use({ expectedErrors: [/violates the following Content Security Policy directive/] });

test('D3: what is pasted from a document keeps its words, bold and lists, and brings nothing else', async ({ as }) => {
  const page = await as('Ffion');
  await begin(page);
  const html =
    '<html><head><style>p{color:red}</style></head><body><h1 style="font-size:40pt">My morning</h1>' +
    '<p class="MsoNormal" onclick="hurt()"><b>Tea</b> first.<script>document.title="hurt"</script></p>' +
    '<img src="https://elsewhere.example/seen.png" onerror="document.title=\'hurt\'"><ul><li>No rush.</li></ul>' +
    '<table><tr><td>A cell.</td></tr></table><iframe src="https://elsewhere.example/"></iframe></body></html>';
  await box(page).evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'Plain');
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(box(page)).toContainText('My morning');
  await expect(saved(page)).toContainText(/^Saved/);
  await page.getByRole('link', { name: 'Close' }).click();
  await page.reload();
  const words = page.locator('.answer').filter({ hasText: 'My morning' }).locator('.words');
  await expect(words.locator('strong')).toHaveText('Tea');
  await expect(words.locator('li')).toHaveText('No rush.');
  await expect(words).toContainText('A cell.');
  await expect(words.locator('h1, img, script, style, iframe, table, [style], [onclick], [class*=Mso]')).toHaveCount(0);
  await expect(words).not.toContainText('hurt');
  await expect(page).not.toHaveTitle(/hurt/);
});

test('H18: Arabic, joined emoji and marks on letters stand to the letter in the draft, after agreeing, and on the card', async ({
  as,
}) => {
  const page = await as('Ffion');
  await begin(page);
  const said = 'امسك يدي ببطء 👩🏽‍🦽‍➡️ e\u0301 Ŵŷ';
  await page.keyboard.insertText(said);
  await expect(box(page)).toHaveText(said);
  await expect(saved(page)).toContainText(/^Saved/);
  await page.getByLabel('Show this on my card').check();
  await page.getByRole('link', { name: 'Close' }).click();
  const answer = page.getByRole('article').filter({ hasText: said });
  await expect(answer.getByText('On the card', { exact: true })).toBeVisible();
  await page.goto(`/people/${demoAccount('Ffion').personId}/plan/agree`);
  await expect(page.getByText(said).first()).toBeVisible();
  await page.getByRole('button', { name: /^I agree This/ }).click();
  await page.waitForURL('**/agreed/*');
  await expect(page.getByText(said).first()).toBeVisible();
  await page.goto(`/people/${demoAccount('Ffion').personId}/now`);
  const onCard = page.getByText(said).first();
  await expect(onCard).toBeVisible();
  expect(await onCard.textContent()).toContain(said);
});
