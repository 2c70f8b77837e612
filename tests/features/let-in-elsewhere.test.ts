import { beforeEach, expect, it } from 'vitest';
import type { PersonStart } from '../../app/features/people/person-start.server';
import type { PersonRow } from '../../app/features/people/find-people-here.server';
import * as startRoute from '../../app/routes/_index';
import * as peopleRoute from '../../app/routes/people._index';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makePerson, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt;
beforeEach(async () => {
  court = await makeWillowCourt();
});

it('a person whom somebody let in to their plan has a door there on their first page, while they are let in (P2, journey 8)', async () => {
  const dan = await makePerson(court.organisation, { name: 'Dan Prosser', preferredName: 'Dan' });
  const his = await makeAccount(court.organisation, 'person', { personId: dan });
  await makeGrant(court.ffion, his, { section: 'helps', grantedBy: court.me, withdrawnAt: Date.now() - 1 });
  const cookie = await signedIn(his);
  const read = async (route: Parameters<typeof callRoute>[0]) =>
    (await callRoute(route, { path: '/', params: {}, cookie })).body;
  const hasDoor = async () => ((await read(startRoute)) as { start: PersonStart }).start.isLetIn;
  expect(await hasDoor()).toBe(false);
  await makeGrant(court.ffion, his, { section: 'avoid', grantedBy: court.me });
  expect(await hasDoor()).toBe(true);
  const { others } = (await read(peopleRoute)) as { others: PersonRow[] };
  expect(others.map(({ id }) => id)).toContain(court.ffion);
});
