import { afterEach, expect, test } from 'vitest';
import { setClock } from '../../app/platform/clock';
import * as versionRoute from '../../app/routes/people.$personId.agreed.$number';
import * as compareRoute from '../../app/routes/people.$personId.agreed.compare';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makeGrant, signedIn } from '../support/fixtures';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => setClock(undefined));

const hour = 60 * 60_000;
const now = Date.parse('2026-06-03T12:00:00Z');

test('P1, C1: those let in read no version that another one had replaced before; those let in earlier, staff and who decides do', async () => {
  setClock(() => now);
  const court = await makeWillowCourt();
  const old = anItem('helps', 'canary-old words.');
  const first = aPlan([old], { crisisLine: 'canary-old line.' });
  const [one, two] = [now - 10 * hour, now - 5 * hour];
  await makeVersion(court.ffion, court.me, first, one);
  await makeVersion(
    court.ffion,
    court.me,
    aPlan([anItem('helps', 'New words.', { id: old.id })], { crisisLine: 'New line.' }),
    two,
  );
  const letIn = async (from: number, ...sections: ('helps' | 'card')[]) => {
    const account = await makeAccount(court.organisation, 'supporter');
    for (const section of sections) await makeGrant(court.ffion, account, { section, level: 'see', from });
    return account;
  };
  const before = await letIn(now - 7 * hour, 'helps', 'card');
  const after = await letIn(now - hour, 'helps', 'card');
  const father = await makeAccount(court.organisation, 'supporter');
  await makeDecider(court.ffion, father, { basis: '003' });

  const personId = court.ffion;
  const reads = async (account: string) => {
    const cookie = await signedIn(account);
    const page = async (number: string) =>
      callRoute(versionRoute, { path: `/people/${personId}/agreed/${number}`, params: { personId, number }, cookie });
    const compared = { path: `/people/${personId}/agreed/compare?from=2&to=3`, params: { personId }, cookie };
    const bodies = [await page('2'), await page('3'), await callRoute(compareRoute, compared)];
    expect(bodies.map(({ status }) => status)).toEqual([200, 200, 200]);
    return bodies.map(({ body }) => JSON.stringify(body));
  };
  for (const account of [court.me, father, court.sam, before]) {
    const [earlier, inUse, changes] = await reads(account);
    expect(earlier).toContain('canary-old words.');
    expect(earlier).toContain('canary-old line.');
    expect(inUse).toContain('New words.');
    expect(changes).toContain('canary-old');
  }
  const [earlier, inUse, changes] = await reads(after);
  expect(inUse).toContain('New words.');
  expect(inUse).toContain('New line.');
  expect(earlier).not.toContain('canary-old');
  expect(changes).not.toContain('canary-old');
});
