import { randomUUID } from 'node:crypto';
import { demoAccount, expect, expectAccessible, test } from './page';

const helps = `/people/${demoAccount('Ffion').personId}/plan/helps`;

test.use({ expectedErrors: [/status of 409/] });

test('P3, 2.4.3: “These are my words”, where somebody else says whose meanwhile: it says so beside the answer, and keeps the focus', async ({
  as,
  baseURL,
}) => {
  const ffion = await as('Ffion', { viewport: { width: 320, height: 700 } });
  const headers = { Origin: baseURL! };
  const post = (form: Record<string, string>) => ffion.request.post(helps, { form, headers, maxRedirects: 0 });
  const id = randomUUID();
  expect((await post({ do: 'add', id, text: 'Hum with me.', before: '{}' })).status()).toBe(302);
  await ffion.goto(helps);
  const answer = ffion.getByRole('article', { name: 'Hum with me.' });
  const mine = answer.getByRole('button', { name: 'These are my words' });
  const told = answer.getByRole('status');
  await expect(told, 'what speaks is there before it says something').toBeAttached();
  await expect(told).toBeEmpty();

  let taps = 0;
  await ffion.route(`**${helps}*`, async (route) => {
    if (route.request().method() === 'POST' && (taps += 1) === 1) {
      const theirs = await post({ do: 'describe', id, before: '{}', voice: 'staff' });
      expect(theirs.status()).toBe(302);
      // It is seen before the answer to the tap comes.
      await expect(answer.getByText("Staff's words, not mine")).toBeVisible();
    }
    await route.continue();
  });
  await mine.press('Enter');
  await expect(told).toHaveText('Somebody changed this answer while you read it. We did not mark it as your words.');
  await expect(mine).toBeFocused();
  await expectAccessible(ffion);
  expect(await ffion.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  // What stands was seen: the person has the last word.
  await mine.press('Enter');
  await expect(answer.getByText('My own words')).toBeVisible();
  await expect(mine).toHaveCount(0);
});
