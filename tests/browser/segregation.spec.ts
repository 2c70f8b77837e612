import { newId } from '../../app/platform/ids';
import { narrow } from './measures';
import { demoAccount, expect, test } from './page';

const hour = 60 * 60_000;

test('P14: the clocks of a segregation that goes on for days say the day beside the time, without script', async ({
  as,
  baseURL,
}) => {
  const kwame = await as('Kwame', { viewport: narrow, javaScriptEnabled: false });
  const incidentId = newId();
  const headers = { Origin: baseURL! };
  // It was tapped three days and an hour ago, and sent only now.
  const waited = 73 * hour;
  const form = { incidentId, eventId: newId(), waited: String(waited) };
  const list = `/people/${demoAccount('Marcus').personId}/incidents`;
  expect((await kwame.request.post(list, { form, headers, maxRedirects: 0 })).status()).toBe(303);
  const data = { type: 'restriction_started', restriction: 'segregation', eventId: newId(), waited };
  expect((await kwame.request.post(`/incidents/${incidentId}/events`, { data, headers })).status()).toBe(201);

  await kwame.goto(`/incidents/${incidentId}`);
  const checks = kwame.getByRole('region', { name: 'What is due next' }).getByRole('listitem');
  const daily = checks.filter({ hasText: 'Check by the approved clinician' });
  await expect(daily).toContainText(/Overdue: it was due (on )?\w+day, \d\d:\d\d/);
  const weekly = checks.filter({ hasText: 'The whole team looks at it' });
  await expect(weekly).toContainText(/by (on )?\w+day, \d\d:\d\d/);
  await expect(weekly).not.toContainText('Overdue');
  await expect(checks.filter({ hasText: 'Another hospital looks at it' })).toContainText(/by \d+ \w+ \d{4}, \d\d:\d\d/);

  await daily.getByText('Write it down').click();
  await daily.getByRole('button', { name: 'Checked now' }).click();
  await expect(daily).toContainText(/by tomorrow, \d\d:\d\d/);
  await expect(daily).toContainText(/last at \d\d:\d\d/);
});
