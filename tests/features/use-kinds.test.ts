import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { equipmentKinds, medicineRoutes } from '../../app/domain/use-details';
import type { StaffView } from '../../app/features/incidents/incident-view';
import type { UseDetailsView } from '../../app/features/use-details/use-details-view';
import type { FormRefusal } from '../../app/platform/form';
import { setClock } from '../../app/platform/clock';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as detailsRoute from '../../app/routes/incidents.$incidentId_.uses.$useId';
import { useDetailsWords } from '../../app/words/use-details';
import { begunIncident, recordedBySam } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const day = 24 * 60 * 60_000;

let court: WillowCourt, incidentId: string, sam: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  sam = await signedIn(court.sam);
  incidentId = await begunIncident(court);
});
afterEach(() => setClock(undefined));

const record = (event: object) => recordedBySam(court, incidentId, event);
const begin = (restriction: string, mhsdsType?: string) =>
  record({ type: 'restriction_started', restriction, ...(mhsdsType && { mhsdsType }) });
const details = (useId: string) => ({
  ...{ path: `/incidents/${incidentId}/uses/${useId}`, params: { incidentId, useId }, cookie: sam },
});
const opened = async (useId: string) => (await callRoute(detailsRoute, details(useId))).body as UseDetailsView;
async function saved(useId: string, form: Record<string, string | string[]>) {
  const { eventId, kindId, sequence } = await opened(useId);
  const own = { eventId, kindId, tappedBy: court.sam, after: String(sequence) };
  return callRoute(detailsRoute, { ...details(useId), form: { ...own, ...form } });
}
const view = async () => {
  const cookie = await signedIn(court.sam);
  return (await callRoute(incidentRoute, { path: `/incidents/${incidentId}`, params: { incidentId }, cookie }))
    .body as StaffView;
};

describe('what was given and what was put on', () => {
  it.each(medicineRoutes)('a medicine by the route %s stands in the details and in words in the log', async (route) => {
    const useId = await begin('chemical', '14');
    expect((await saved(useId, { medicineName: 'Lorazepam', medicineRoute: route })).status).toBe(303);
    expect((await opened(useId)).details).toEqual({ medicineName: 'Lorazepam', medicineRoute: route });
    expect((await view()).log.at(-1)!.words).toBe(
      useDetailsWords.en.said({ medicineName: 'Lorazepam', medicineRoute: route }),
    );
    expect((await view()).log.at(-1)!.words).not.toContain(route.includes('_') ? route : 'undefined');
  });

  it('equipment is a list, each of it, with words of its own; a route or a thing that nobody knows is refused', async () => {
    const useId = await begin('mechanical');
    expect((await opened(useId)).asks).toContain('equipment');
    expect((await saved(useId, { equipment: ['lap_belt', 'other'], equipmentWords: 'A tray.' })).status).toBe(303);
    expect((await opened(useId)).details).toEqual({ equipment: ['lap_belt', 'other'], equipmentWords: 'A tray.' });
    expect((await view()).log.at(-1)!.words).toContain('A tray.');
    expect((await saved(useId, { equipment: [...equipmentKinds] })).status).toBe(303);
    const wrong = await saved(useId, { equipment: ['whip'] });
    expect([wrong.status, Object.keys((wrong.body as FormRefusal).errors)]).toEqual([400, ['equipment']]);
    const injected = await begin('chemical', '14');
    const route = await saved(injected, { medicineRoute: 'by_force' });
    expect([route.status, Object.keys((route.body as FormRefusal).errors)]).toEqual([400, ['medicineRoute']]);
    // Of a hold nobody is asked for a thing.
    expect((await opened(await begin('physical'))).asks).not.toContain('equipment');
  });
});

it('the clocks of long-term segregation run for days, are recorded, and stop with it', async () => {
  const useId = await begin('segregation');
  const checks = async () => (await view()).uses[0]!.checks;
  const of = async (check: string) => (await checks()).find((each) => each.check === check)!;
  expect((await checks()).map(({ check }) => check).sort()).toEqual(
    ['lts_3m', 'lts_daily', 'lts_periodic', 'lts_records', 'lts_weekly'].sort(),
  );
  expect(await of('lts_weekly')).toMatchObject({ overdue: false, due: { time: '14:32' } });
  setClock(() => began + 2 * day);
  expect(await of('lts_daily')).toMatchObject({ overdue: true, due: { day: 'yesterday', time: '14:32' } });
  await record({ type: 'checked', useId, check: 'lts_daily', text: 'Calm. Ate lunch.' });
  expect(await of('lts_daily')).toMatchObject({ overdue: false, last: { day: null, time: '14:32' } });
  setClock(() => began + 8 * day);
  const first = (await checks())[0]!;
  expect([first.overdue, ['lts_daily', 'lts_weekly', 'lts_records'].includes(first.check)]).toEqual([true, true]);
  expect(await of('lts_weekly')).toMatchObject({ overdue: true, due: { day: 'yesterday', time: '14:32' } });
  await record({ type: 'restriction_stopped', useId });
  expect(await checks()).toEqual([]);
});
