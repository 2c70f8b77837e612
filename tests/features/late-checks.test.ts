import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { findLeadStart } from '../../app/features/people/lead-start.server';
import { findPeopleHere, listPeople } from '../../app/features/people/find-people-here.server';
import type { ReviewCheck } from '../../app/domain/review-intervals';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { begunIncident } from '../support/begun';
import { freshDatabase } from '../support/database';
import { aPlan, makeVersion } from '../support/agreed-plan';
import { makeAccount, makePerson, makePosting, makeSite, makeStay } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, incidentId: string, useId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  incidentId = await begunIncident(court);
  useId = newId();
  await record({ type: 'restriction_started', restriction: 'seclusion', eventId: useId });
});
afterEach(() => setClock(undefined));

async function record(event: object) {
  await recordEvent(await viewerOfAccount(court.sam), incidentId, { eventId: newId(), ...event } as never);
}
const check = (which: ReviewCheck) => record({ type: 'checked', useId, check: which });

async function rowsAt(at: number, account = court.sam) {
  setClock(() => at);
  const [place] = await findPeopleHere(await viewerOfAccount(account), at);
  return place!.rows;
}
const ffionsLate = async (at: number) => (await rowsAt(at)).find(({ id }) => id === court.ffion)?.late;

test('an overdue check is said beside the name, what waited longest with how many more, until it is made', async () => {
  expect(await ffionsLate(began + 15 * minute)).toBeNull();
  expect(await ffionsLate(began + 16 * minute)).toEqual({
    check: 'obs_15',
    due: { day: null, time: '14:47' },
    more: 0,
  });
  expect(await ffionsLate(began + 121 * minute)).toMatchObject({ check: 'obs_15', more: 2 });
  await check('obs_15');
  expect(await ffionsLate(began + 122 * minute)).toMatchObject({ check: 'first_medical', more: 1 });
  await check('first_medical');
  expect(await ffionsLate(began + 122 * minute)).toEqual({
    check: 'nursing_2h',
    due: { day: null, time: '16:32' },
    more: 0,
  });
  await check('nursing_2h');
  expect(await ffionsLate(began + 123 * minute)).toBeNull();
});

test('who waits for a check comes before who is finding it hard, and before everybody else', async () => {
  const named = (preferredName: string) => makePerson(court.organisation, { preferredName });
  const [zed, abe] = [await named('Aled'), await named('Abe')];
  await makeStay(zed, court.site);
  await makeStay(abe, court.site);
  setClock(() => began - minute);
  const viewer = await viewerOfAccount(court.sam);
  await startIncident(viewer, zed, {
    incidentId: newId(),
    eventId: newId(),
    versionId: await makeVersion(zed, court.me, aPlan([])),
  });
  const order = (rows: { id: string }[]) => rows.map(({ id }) => id).filter((id) => [court.ffion, zed].includes(id));
  expect(order(await rowsAt(began + 16 * minute))).toEqual([court.ffion, zed]);
  expect((await rowsAt(began + 16 * minute))[0]?.id).toBe(court.ffion);
});

test('it is said too where somebody wrote that it is over and the seclusion has no end; not once it has stopped', async () => {
  await record({ type: 'over' });
  expect(await ffionsLate(began + 16 * minute)).toMatchObject({ check: 'obs_15' });
  await record({ type: 'restriction_stopped', useId });
  expect(await ffionsLate(began + 17 * minute)).toBeNull();
});

test('the lead reads it first, with the way to the incident; a lead of another site and who is let in do not', async () => {
  const lead = await makeAccount(court.organisation, 'lead');
  await makePosting(lead, court.site, { role: 'lead' });
  const other = await makeAccount(court.organisation, 'lead');
  await makePosting(other, await makeSite(court.organisation, { name: 'Rowan Ward' }), { role: 'lead' });
  const at = began + 16 * minute;
  setClock(() => at);
  expect((await findLeadStart(await viewerOfAccount(lead), at)).late).toEqual([
    {
      personId: court.ffion,
      preferredName: 'Ffion',
      siteName: 'Willow Court',
      words: 'Write down how the person is. Overdue: it was due at 14:47.',
      to: `/incidents/${incidentId}`,
    },
  ]);
  expect((await findLeadStart(await viewerOfAccount(other), at)).late).toEqual([]);
  const mine = await listPeople(await viewerOfAccount(court.me), at);
  expect(mine.map(({ id, late }) => [id, late])).toEqual([[court.ffion, null]]);
});
