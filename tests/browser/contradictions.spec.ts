import { narrow } from './measures';
import { demoAccount, expect, expectAccessible, test } from './page';

test('two answers that may not fit together are asked about, and nothing is changed, without script', async ({
  as,
}) => {
  const { personId } = demoAccount('Henryk');
  const scripted = await as('Ania', { viewport: narrow });
  await scripted.goto(`/people/${personId}/plan`);
  await scripted.getByRole('link', { name: /^Questions about the plan/ }).click();
  await expect(scripted.getByRole('region', { name: 'Are both right?' })).toHaveCount(1);
  await expectAccessible(scripted);

  const plain = await as('Ania', { javaScriptEnabled: false });
  await plain.goto(`/people/${personId}/plan/both-right`);
  const asked = plain.getByRole('region', { name: 'Are both right?' });
  await expect(asked.getByText(/hand on his shoulder/)).toBeVisible();
  await asked.getByRole('button', { name: 'Both are right' }).click();
  await expect(plain.getByText('There is nothing to ask now.')).toBeVisible();
  await plain.getByText('Answered before').click();
  await expect(plain.getByText(/^You said that both are right, today/)).toBeVisible();
  await plain.getByRole('button', { name: 'Ask again' }).click();
  await asked.getByRole('link', { name: /^Change this one: Tea in his glass/ }).click();
  await expect(plain).toHaveURL(/\/plan\/afterwards\?answer=/);
});
