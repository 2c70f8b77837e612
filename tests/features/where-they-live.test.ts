import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonRow } from '../../app/features/people/find-people-here.server';
import * as peopleRoute from '../../app/routes/people._index';
import * as rulesRoute from '../../app/routes/sites.$siteId.rules._index';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makeGrant, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt;
beforeEach(async () => {
  court = await makeWillowCourt();
});

describe('where a person lives and when they were born is not told to a friend who is let in (C6)', () => {
  it('the rules of the place where a person lives are not there for who is let in to the card alone (C6)', async () => {
    const rules = async (by: string) => {
      const page = { path: `/sites/${court.site}/rules`, params: { siteId: court.site }, cookie: await signedIn(by) };
      return (await callRoute(rulesRoute, page)).status;
    };
    const friend = await makeAccount(court.organisation, 'supporter');
    await makeGrant(court.ffion, friend, { section: 'card', level: 'see' });
    expect([await rules(friend), await rules(court.sister), await rules(court.me)]).toEqual([404, 200, 200]);
  });

  it('whoever lists the people who let them in reads no birth date there, and who decides for them does (C6)', async () => {
    const listed = async (by: string) => {
      const page = { path: '/people', params: {}, cookie: await signedIn(by) };
      const { others } = (await callRoute(peopleRoute, page)).body as { others: PersonRow[] };
      return others.map(({ dateOfBirth }) => dateOfBirth);
    };
    const attorney = await makeAccount(court.organisation, 'supporter');
    await makeDecider(court.ffion, attorney);
    expect(await listed(court.sister)).toEqual([null]);
    expect(await listed(attorney)).toEqual([expect.any(String)]);
  });
});
