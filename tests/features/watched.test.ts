import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries } from '../../db/tables.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { findPeopleHere } from '../../app/features/people/find-people-here.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as pagesOfIncident from '../../app/routes/incidents';
import * as inSightRoute from '../../app/routes/incidents.$incidentId_.in-sight';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { begunIncident, recordedBySam } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makePerson, makeStay, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const day = 24 * 60 * 60_000;
const line = 'Watch how they breathe and their colour.';

let now: number, court: WillowCourt, incidentId: string;

beforeEach(async () => {
  now = began;
  setClock(() => now);
  court = await makeWillowCourt();
  const plan = aPlan([
    anItem('health_risks', 'My asthma.'),
    anItem('avoid', 'Hands.', { restrictionTypes: ['physical'] }),
  ]);
  court = { ...court, versionId: await makeVersion(court.ffion, court.me, plan) };
  incidentId = await begunIncident(court);
});
afterEach(() => setClock(undefined));

const record = (event: object) => recordedBySam(court, incidentId, event);
const begin = (restriction: string, kind = {}) => record({ type: 'restriction_started', restriction, ...kind });
const stop = (useId: string) => record({ type: 'restriction_stopped', useId });

/** What stands on every page of the incident, by who reads it. */
async function onPages(account = court.sam, ofIncident = incidentId) {
  const cookie = await signedIn(account);
  const asked = { path: `/incidents/${ofIncident}/in-sight`, params: { incidentId: ofIncident }, cookie };
  const { inSight } = (await callRoute(pagesOfIncident, asked)).body as { inSight: object | null };
  // The same for a page that stays open.
  expect(await ((await callRoute(inSightRoute, asked)).body as Response).json()).toEqual(inSight);
  return inSight;
}

async function card(account = court.sam): Promise<string> {
  const headers = { cookie: await signedIn(account) };
  return (await rightNowCard({ url: `/people/${court.ffion}/now`, headers }))!.body.toString();
}

async function inList(account = court.sam) {
  const places = await findPeopleHere(await viewerOfAccount(account), now);
  return places.flatMap(({ rows }) => rows).find(({ id }) => id === court.ffion)?.watched ?? null;
}

describe('P9: what endangers somebody stays in sight', () => {
  it('the signs to stop and the dangers of the plan stand on every page of the incident, while a hold runs', async () => {
    expect(await onPages()).toBeNull();
    const useId = await begin('physical');
    expect(await onPages()).toEqual({
      incidentId,
      short: expect.stringMatching(/^Let go and call 999 if Ffion .*can't breathe/),
      health: 'My asthma.',
      isAgreed: true,
    });
    expect(await onPages(court.bex)).not.toBeNull();
    for (const account of [court.me, court.sister, court.elsewhere, court.administrator]) {
      expect(await onPages(account), account).toBeNull();
    }
    await stop(useId);
    expect(await onPages()).toBeNull();
  });

  it('P12: a page that stays open asks for them by itself, and only to open it was a look', async () => {
    await begin('physical');
    expect(await onPages()).not.toBeNull();
    expect(await database().read.$count(auditEntries, eq(auditEntries.action, 'incident.looked'))).toBe(0);
  });

  it('they are on no page that is not of an incident that is there', async () => {
    expect(await onPages(court.sam, newId())).toBeNull();
    const cookie = await signedIn(court.sam);
    expect(await callRoute(pagesOfIncident, { path: '/incidents', params: {}, cookie })).toMatchObject({ status: 404 });
  });

  it('after an injection they stay, in the list and on the card too, until somebody says that it is over', async () => {
    const useId = await begin('chemical', { mhsdsType: '14' });
    expect(await inList()).toEqual({ incidentId, words: 'Chemical restraint goes on.' });
    await stop(useId);
    await record({ type: 'over' });
    now += 2 * day;
    expect(await onPages()).toMatchObject({ short: expect.stringMatching(/^Stay with them and call 999/) });
    expect(await inList()).toEqual({ incidentId, words: 'After-care goes on after an injection.' });
    expect(await card()).toContain(`href="/incidents/${incidentId}#danger">After-care goes on after an injection.</a>`);
    await record({ type: 'after_care_over', useId });
    expect([await onPages(), await inList()]).toEqual([null, null]);
    expect(await card()).not.toContain(line);
  });

  it('the card says that a hold goes on to staff alone, and sends no script', async () => {
    expect(await card()).not.toContain(line);
    const useId = await begin('physical');
    expect(await card()).toContain(`href="/incidents/${incidentId}#danger">Physical restraint goes on.</a>`);
    expect(await card()).toContain(line);
    expect(await card()).not.toContain('<script');
    expect(await card(court.me)).not.toContain(line);
    await stop(useId);
    expect(await card()).not.toContain(line);
  });

  it('whoever is held stands before whose check is late, who has the checks instead', async () => {
    const apart = await begin('seclusion');
    expect([await inList(), (await card()).includes(line)]).toEqual([null, false]);
    expect(await onPages()).not.toBeNull();
    await begin('mechanical');
    expect(await inList()).toEqual({ incidentId, words: 'Mechanical restraint goes on.' });
    await stop(apart);
    const abe = await makePerson(court.organisation, { preferredName: 'Abe' });
    await makeStay(abe, court.site);
    const theirs = { incidentId: newId(), eventId: newId(), versionId: await makeVersion(abe, court.me, aPlan([])) };
    const sam = await viewerOfAccount(court.sam);
    await startIncident(sam, abe, theirs);
    await recordEvent(sam, theirs.incidentId, {
      type: 'restriction_started',
      restriction: 'seclusion',
      eventId: newId(),
    });
    now += 60 * 60_000;
    const [place] = await findPeopleHere(sam, now);
    expect(place!.rows.map(({ id, late }) => [id, late !== null])).toEqual([
      [court.ffion, false],
      [abe, true],
    ]);
  });

  it('H11: an after-care that nobody ended leaves the list when staff of the place can say no more', async () => {
    await stop(await begin('chemical', { mhsdsType: '15' }));
    now += 7 * day - 1;
    expect(await inList()).not.toBeNull();
    now += 1;
    expect(await inList()).toBeNull();
    expect(await onPages()).not.toBeNull();
  });
});
