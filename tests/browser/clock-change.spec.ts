import { newId } from '../../app/platform/ids';
import { demoAccount, expect, test } from './page';

const minute = 60_000;

/** 01:40 in Greenwich on the last Sunday of the next October: the hour from 1 to 2 has come twice. */
function whenClocksWentBack(): number {
  const thisYear = new Date().getUTCFullYear();
  const [at, next] = [thisYear, thisYear + 1].map((year) => {
    const last = new Date(Date.UTC(year, 9, 31, 1, 40));
    return last.getTime() - last.getUTCDay() * 24 * 60 * minute;
  });
  return at! > Date.now() ? at! : next!;
}

// The server of this file believes that it is that night.
test.use({
  baseURL: async ({ serverFor }, use, { file }) => {
    const { NODE_OPTIONS } = process.env;
    const clock = `const now = Date.now; Date.now = () => now() + ${whenClocksWentBack() - Date.now()};`;
    process.env.NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(clock)}`;
    const { address } = await serverFor(file);
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
    await use(address);
  },
});

test('H8: a restriction from 01:30 until 01:30, for the clocks went back between, says which is which in the log and the record', async ({
  as,
  baseURL,
}) => {
  const sam = await as('Sam', { javaScriptEnabled: false });
  const [incidentId, useId] = [newId(), newId()];
  const headers = { Origin: baseURL! };
  const form = { incidentId, eventId: newId(), waited: String(80 * minute) };
  const list = `/people/${demoAccount('Ffion').personId}/incidents`;
  expect((await sam.request.post(list, { form, headers, maxRedirects: 0 })).status()).toBe(303);
  const tap = async (event: object) => {
    const answer = await sam.request.post(`/incidents/${incidentId}/events`, { data: event, headers });
    expect(answer.status()).toBe(201);
  };
  await tap({ type: 'restriction_started', restriction: 'physical', eventId: useId, waited: 70 * minute });
  await tap({ type: 'restriction_stopped', useId, eventId: newId(), waited: 10 * minute });
  await tap({ type: 'over', eventId: newId(), waited: 9 * minute });

  await sam.goto(`/incidents/${incidentId}`);
  const log = sam.locator('.log li');
  await expect(log.filter({ hasText: 'Physical restraint started' })).toContainText('01:30 BST');
  await expect(log.filter({ hasText: 'Physical restraint stopped' })).toContainText('01:30 GMT');
  await sam.goto(`/incidents/${incidentId}/record/read`);
  const record = sam.locator('.record-read');
  await expect(record).toContainText('01:30 BST');
  await expect(record).toContainText('01:30 GMT');
});
