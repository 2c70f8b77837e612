import { afterEach, beforeEach, expect, test } from 'vitest';
import { incidents, restrictionUses } from '../../db/tables.server';
import { notSettled } from '../../app/domain/settled';
import type { Viewer } from '../../app/domain/viewer';
import { openIncidentsOf } from '../../app/features/incidents/open-incident.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { findPeopleHere } from '../../app/features/people/find-people-here.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const hour = 60 * 60_000;

let now: number, court: WillowCourt, sam: Viewer;
const incidentId = newId();

beforeEach(async () => {
  now = began;
  setClock(() => now);
  court = await makeWillowCourt();
  sam = await viewerOfAccount(court.sam);
  await startIncident(sam, court.ffion, { incidentId, eventId: newId(), versionId: court.versionId });
});
afterEach(() => setClock(undefined));

/** What the card and the list of people say, at the same moment. */
async function saidToGoOn(at: number): Promise<boolean[]> {
  now = at;
  const card = (await openIncidentsOf(court.ffion)).length > 0;
  const [place] = await findPeopleHere(sam, now);
  return [card, place?.rows[0]?.hardNow ?? false];
}

test('a log that nobody ended goes on for a day, on the card and in the list', async () => {
  expect(await saidToGoOn(began + 23 * hour)).toEqual([true, true]);
  expect(await saidToGoOn(began + 25 * hour)).toEqual([false, false]);
});

test('P11: a restriction tapped by mistake holds nothing open, and is no use any more', async () => {
  const useId = newId();
  await recordEvent(sam, incidentId, { type: 'restriction_started', restriction: 'segregation', eventId: useId });
  const slipped = { type: 'corrected', correctedId: useId, text: 'My finger slipped.', undone: 'yes' } as const;
  expect(await recordEvent(sam, incidentId, { ...slipped, eventId: newId() })).toMatchObject({ allowed: true });
  expect(await fresh.current.read.$count(restrictionUses)).toBe(0);
  expect(await saidToGoOn(began + 25 * hour)).toEqual([false, false]);
});

test('H12: while a restriction has no end it goes on, however long it lasts', async () => {
  const useId = newId();
  await recordEvent(sam, incidentId, { type: 'restriction_started', restriction: 'segregation', eventId: useId });
  expect(await saidToGoOn(began + 72 * hour)).toEqual([true, true]);
  expect(await recordEvent(sam, incidentId, { type: 'restriction_stopped', useId, eventId: newId() })).toMatchObject({
    allowed: true,
  });
  expect(await saidToGoOn(began + 73 * hour)).toEqual([false, false]);
});

test('an incident is settled when it is over and its last restriction stopped, and no more once it started again', async () => {
  const settled: number[] = [];
  const tap = async (event: object) => {
    now += hour;
    const eventId = newId();
    const tapped = { eventId, ...event } as Parameters<typeof recordEvent>[2];
    expect(await recordEvent(sam, incidentId, tapped)).toMatchObject({ allowed: true });
    const [row] = await fresh.current.read.select({ at: incidents.settledAt }).from(incidents);
    settled.push(row!.at === notSettled ? Infinity : (row!.at - began) / hour);
    return eventId;
  };
  const useId = await tap({ type: 'restriction_started', restriction: 'segregation' });
  await tap({ type: 'over' });
  await tap({ type: 'restriction_stopped', useId });
  await tap({ type: 'note', text: 'She sleeps.' });
  await tap({ type: 'reopened' });
  await tap({ type: 'over' });
  expect(settled).toEqual([Infinity, Infinity, 3, 3, Infinity, 6]);
});
