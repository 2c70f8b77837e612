import { narrow } from './measures';
import { expect, test } from './page';

const withoutScript = { javaScriptEnabled: false, viewport: narrow };

test('a visitor asks about a rule with the link of the site, a lead answers, and the person reads it, without script', async ({
  as,
  browser,
}) => {
  const administrator = await as('Alex', withoutScript);
  await administrator.goto('/admin/sites');
  await administrator.getByRole('link', { name: 'Rules at Willow Court' }).click();
  await administrator.getByRole('link', { name: 'A link for visitors' }).click();
  await administrator.getByRole('button', { name: 'Make a link' }).click();
  await expect(administrator.getByRole('img', { name: 'The link as a square for a phone' })).toBeVisible();
  const address = await administrator.locator('.typed-link').innerText();

  const here = await browser.newContext(withoutScript);
  const visitor = await here.newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Rules at Willow Court');
  await expect(visitor.getByRole('contentinfo')).toHaveCount(0);
  await visitor.getByRole('link', { name: /^Ask about this rule: The front door/ }).click();
  await expect(visitor.getByLabel('Which rule?')).not.toHaveValue('');
  const words = 'Can my brother have a key?';
  await visitor.getByLabel('Your question').fill(words);
  await visitor.getByRole('button', { name: 'Send the question' }).click();
  await expect(visitor.getByText(words)).toBeVisible();
  await expect(visitor.getByLabel('Your question')).toHaveValue('');
  expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  await here.close();

  const lead = await as('Rhian', withoutScript);
  await lead.getByRole('region', { name: 'Questions about rules' }).getByRole('link').first().click();
  const asked = lead.getByRole('article').filter({ hasText: words });
  await asked.getByLabel('Your answer').fill('Yes. He asks me, and has it the same day.');
  await asked.getByRole('button', { name: 'Answer' }).click();
  await expect(asked.getByText(/^Rhian Pugh answered on/)).toBeVisible();
  await asked.getByText('Hide this question').click();
  await asked.getByRole('button', { name: 'Hide it' }).click();
  await expect(asked).toContainText(words);

  const person = await as('Ffion', withoutScript);
  await person.getByRole('link', { name: /^Rules at Willow Court/ }).click();
  const rule = person.getByRole('article').filter({ hasText: words });
  await expect(rule.getByText('Yes. He asks me, and has it the same day.')).toBeVisible();
  await expect(rule.getByText('It counts now')).toBeVisible();
  await person.getByText('A rule does not fit me').click();
  await person.getByLabel('What does not fit? What would?').fill('I want a key.');
  await person.getByRole('button', { name: 'Send it to the leads' }).click();
  await expect(person.getByRole('region', { name: 'What I asked for' })).toContainText('I want a key.');
});
