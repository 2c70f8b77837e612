import type { Page } from '@playwright/test';
import { narrow } from './measures';
import { demoAccount, expect, test } from './page';

test.use({ javaScriptEnabled: false, viewport: narrow });

/** What the record says of how long it is kept. */
async function keptOf(page: Page, personName: string) {
  await page.goto(`/people/${demoAccount(personName).personId}/now`);
  await page.locator('.dock .button').click();
  await page.waitForURL('**/incidents/*');
  await page.goto(`${new URL(page.url()).pathname}/record`);
  return page.getByRole('region', { name: 'How long it is kept' });
}

test('C6: the record says until when it is kept, by each rule, and which of them is law', async ({ as }) => {
  const kwame = await as('Kwame', { javaScriptEnabled: false, viewport: narrow });
  const onWard = await keptOf(kwame, 'Marcus');
  const rules = onWard.getByRole('listitem');
  // Three years after today by the Act; by the guidance, while care goes on: that is longer.
  const until = new Date();
  until.setFullYear(until.getFullYear() + 3);
  const day = until.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
  const byLaw = rules.filter({ hasText: 'by law' });
  await expect(byLaw).toContainText(`Kept until ${day}`);
  await expect(rules.filter({ hasText: 'by good practice' })).toContainText('Kept while care goes on');
  await expect(onWard.locator('b')).toHaveText('Kept while care goes on.');

  const kofi = await as('Kofi', { javaScriptEnabled: false, viewport: narrow });
  const atSchool = await keptOf(kofi, 'Idris');
  await expect(atSchool.locator('b')).toHaveText(/^Kept until \d+ \w+ 20\d\d\.$/);
  await expect(atSchool.getByRole('listitem')).toContainText('by good practice');
});
