import { narrow } from './measures';
import { answered, demoAccount, expect, test } from './page';

const withoutScript = { javaScriptEnabled: false, viewport: narrow };

test('a lead plans a restriction, the person says no in their own words, and staff read it on the card, without script', async ({
  as,
}) => {
  const { personId } = demoAccount('Marcus');
  const lead = await as('Anne', withoutScript);
  await lead.goto(`/people/${personId}/planned`);
  await answered(lead.getByRole('link', { name: 'Plan a restriction' }));
  await expect(lead.getByRole('heading', { name: 'The plan says never' })).toBeVisible();
  await lead.locator('select[name=type]').selectOption('environmental');
  for (const area of await lead.locator('main textarea, main input[type=text]').all())
    await area.fill('We are not sure.');
  await answered(lead.getByRole('button', { name: 'Give them the notice' }));
  if (await lead.getByRole('alert').isVisible()) {
    await lead.getByLabel('Why do you plan it all the same?').fill('The road is close.');
    await answered(lead.getByRole('button', { name: 'Give them the notice' }));
  }
  await expect(lead.getByText('Environmental restraint')).toBeVisible();
  await expect(lead.getByText(/^Not agreed\. There is time to say no until/)).toBeVisible();

  const person = await as('Marcus', withoutScript);
  await person.getByRole('link', { name: /^What staff plan to do/ }).click();
  await person.getByRole('link', { name: 'Read it: Environmental restraint' }).click();
  await expect(person.getByText('Staff want to be able to do this to me.')).toBeVisible();
  await expect(person.getByText('Nothing counts as agreed before that.')).toBeVisible();
  // On paper nothing can be unfolded: what is folded away is printed too.
  const law = person.getByText('What law allows it?');
  await expect(law).toBeHidden();
  await person.emulateMedia({ media: 'print' });
  await expect(law).toBeVisible();
  await person.emulateMedia({ media: 'screen' });
  await person.getByRole('radio', { name: 'No', exact: true }).check();
  await person.getByLabel(/^In my words/).fill('It feels like prison.');
  await person.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(person.getByText(/^I said no on/)).toBeVisible();
  expect(await person.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);

  await lead.goto(`/people/${personId}/now?usual`);
  const planned = lead.getByRole('region', { name: 'Planned restrictions' });
  await expect(planned.getByText(/Environmental restraint: not agreed\./)).toBeVisible();
  await expect(planned.getByText('It feels like prison.')).toBeVisible();
  await expect(lead.locator('script')).toHaveCount(0);
});
