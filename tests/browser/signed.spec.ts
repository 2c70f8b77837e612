import { narrow } from './measures';
import { demoAccount, expect, expectAccessible, expectReadableColours, test } from './page';

test('P14: what changes in a signed record says why, one step away, and both stand in the log', async ({ as }) => {
  const sam = await as('Sam', { viewport: narrow });
  await sam.goto(`/people/${demoAccount('Ffion').personId}/now`);
  await sam.getByRole('button', { name: "It's getting difficult" }).click();
  await sam.waitForURL(/\/incidents\//);
  const incident = sam.url();
  await sam.getByRole('button', { name: /^Physical restraint/ }).click();
  await sam.getByRole('button', { name: 'Stopped', exact: true }).click();
  const strategy = sam.locator('.try').first();
  await strategy.getByRole('button', { name: 'Did not help' }).click();
  await sam.getByRole('button', { name: 'It is over' }).click();
  await expect(sam.getByRole('heading', { name: 'It is over. A restriction was used.' })).toBeVisible();
  await sam.goto(`${incident}/record`);
  await sam.getByRole('button', { name: 'I wrote this record. It is whole.' }).click();
  await sam.goto(incident);

  await expect(strategy).toContainText('Did not help · ');
  await expect(strategy.getByRole('button', { name: 'Helped', exact: true })).toBeHidden();
  const change = strategy.locator('form').first();
  await change.getByText('Change it', { exact: true }).click();
  await strategy.getByRole('button', { name: 'Helped', exact: true }).click();
  const why = change.getByLabel(/^Why do you change it\?/);
  await expect(why, 'the reason is asked for').toBeFocused();
  await expectAccessible(sam);
  await why.fill('Bex saw that it helped.');
  await strategy.getByRole('button', { name: 'Helped', exact: true }).click();
  const log = sam.getByRole('log');
  await expect(log).toContainText('Changed because: Bex saw that it helped.');
  await expect(strategy).toContainText('Helped · ');
  await expect(sam.getByText('did not say why')).toHaveCount(0);
  await sam.goto(`${incident}/record/read`);
  await expect(sam.locator('tr', { hasText: 'Bex saw that it helped.' })).toContainText('helped');
  await sam.goto(incident);
  await sam.emulateMedia({ colorScheme: 'dark' });
  await expectReadableColours(sam);
});
