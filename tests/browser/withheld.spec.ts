import { narrow } from './measures';
import { answered, demoAccount, expect, test } from './page';

const withoutScript = { javaScriptEnabled: false, viewport: narrow };

test('what is kept from the parents, for it could do serious harm: the lead reads why, the person reads that, the parent reads nothing', async ({
  as,
}) => {
  const { personId } = demoAccount('Idris');
  const kofi = await as('Kofi', withoutScript);
  await kofi.goto(`/people/${personId}/now`);
  await kofi.locator('.dock .button').click();
  await kofi.waitForURL('**/incidents/*');
  const { pathname } = new URL(kofi.url());
  await answered(kofi.getByRole('button', { name: /^Physical restraint/ }));
  await answered(kofi.getByRole('button', { name: 'Stopped', exact: true }));
  await answered(kofi.getByRole('button', { name: 'It is over' }));
  await kofi.goto(`${pathname}/record`);
  const parents = kofi.locator('.told', { has: kofi.locator('input[value=parent_or_pr_holder]') });
  await parents.getByRole('textbox').fill('He is afraid of what his uncle would do.');
  await answered(parents.getByRole('button', { name: 'We do not tell them' }));

  const lead = await as('Laura', withoutScript);
  await lead.goto(`${pathname}/record`);
  await expect(lead.locator('#told')).toContainText('He is afraid of what his uncle would do.');
  await lead.goto(`${pathname}/record/parents`);
  await expect(lead.getByText('It is written that telling the parents would do serious harm.')).toBeVisible();
  await expect(lead.locator('main')).not.toContainText('uncle');

  const idris = await as('Idris', withoutScript);
  await idris.goto(pathname);
  await expect(idris.getByText(/did not tell/)).toContainText('they did not tell the parents');
  await expect(idris.locator('main')).toContainText('He is afraid of what his uncle would do.');

  const nasima = await as('Nasima', withoutScript);
  for (const at of ['', '/record/parents', '/easy']) {
    expect((await nasima.request.get(pathname + at)).status(), at).toBeGreaterThanOrEqual(403);
  }
});
