import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as listRoute from '../../app/routes/people.$personId.incidents';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, sam: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  sam = await signedIn(court.sam);
  incidentId = newId();
  const form = { incidentId, eventId: newId(), versionId: court.versionId };
  const place = { path: `/people/${court.ffion}/incidents`, params: { personId: court.ffion } };
  expect((await callRoute(listRoute, { ...place, cookie: sam, form })).status).toBe(303);
  const restraint = { eventId: newId(), type: 'restriction_started', restriction: 'physical' };
  const incident = { path: `/incidents/${incidentId}`, params: { incidentId } };
  await callRoute(incidentRoute, { ...incident, cookie: sam, form: restraint });
});
afterEach(() => setClock(undefined));

const record = () => ({ path: `/incidents/${incidentId}/record`, params: { incidentId }, cookie: sam });
const opened = async () => (await callRoute(recordRoute, record())).body as RecordView;
async function answered(answers: Record<string, string>) {
  const view = await opened();
  const own = { eventId: view.eventId, tappedBy: court.sam, after: String(view.sequence), group: 'facts' };
  return callRoute(recordRoute, { ...record(), form: { ...own, ...answers } });
}
const audiences = async () => (await opened()).toTell.map(({ audience, by }) => [audience, by]);

describe('P14: who must know is asked where nothing else tells it', () => {
  it('each answer adds to the list, with by when in words', async () => {
    expect(await audiences()).toEqual([]);
    const answers = { hasSocialWorker: 'yes', policeCame: 'yes', hasAttorneyOrDeputy: 'yes' };
    expect((await answered({ ...answers, commissionerAsks: 'yes' })).status).toBe(303);
    expect(await audiences()).toEqual([
      ['regulator', 'you can do this now'],
      ['attorney_or_deputy', 'as soon as you can'],
      ['social_worker_or_placing_authority', 'as soon as you can'],
      ['commissioner', 'as soon as you can'],
    ]);
  });

  it('"not sure" is kept as an answer and adds nobody', async () => {
    await answered({ abuseAlleged: 'not_sure', hasAdvocate: 'not_sure' });
    const { answers, toTell } = await opened();
    expect([answers.abuseAlleged, answers.hasAdvocate, toTell]).toEqual(['not_sure', 'not_sure', []]);
    expect((await answered({ abuseAlleged: 'perhaps' })).status).toBe(400);
  });

  it('by when is said by the name of its day once it is late', async () => {
    await answered({ abuseAlleged: 'yes' });
    const safeguarding = async () => (await audiences()).find(([audience]) => audience === 'safeguarding_team')?.[1];
    expect(await safeguarding()).toBe('today');
    setClock(() => began + 24 * 60 * 60_000);
    sam = await signedIn(court.sam);
    expect(await safeguarding()).toBe('was due yesterday');
  });

  it('asks no question of parents about somebody who is grown up', async () => {
    expect((await opened()).facts).not.toContain('harmIfParentsKnow');
  });
});
