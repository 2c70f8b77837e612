import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { answerPlanned } from '../../app/features/planned/answer-planned.server';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import type { RecordStory } from '../../app/features/record/record-story';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as readRoute from '../../app/routes/incidents.$incidentId_.record_.read';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { aProposal } from '../support/planned';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt, noticeId: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  const rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' });
  await makePosting(rhian, court.site, { role: 'lead' });
  noticeId = newId();
  await proposeRestriction(await viewerOfAccount(rhian), court.ffion, aProposal({ id: noticeId }));
});
afterEach(() => setClock(undefined));

async function says(answer: 'yes' | 'no', words = '') {
  const given = { id: newId(), answer, words, helpedBy: '', basisReason: '' };
  const me = await viewerOfAccount(court.me);
  expect((await answerPlanned(me, court.ffion, noticeId, { does: 'answer', ...given })).allowed).toBe(true);
}
function later(days: number) {
  const at = Date.now() + days * 86_400_000;
  setClock(() => at);
}
async function used(restriction: string) {
  const incidentId = newId();
  const started = { incidentId, eventId: newId(), versionId: court.versionId };
  expect((await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).allowed).toBe(true);
  const page = { path: `/incidents/${incidentId}`, params: { incidentId }, cookie: await signedIn(court.sam) };
  await callRoute(incidentRoute, { ...page, form: { eventId: newId(), type: 'restriction_started', restriction } });
  return page;
}
async function told(then: Awaited<ReturnType<typeof used>>) {
  const page = { ...then, cookie: await signedIn(court.sam) };
  const view = (await callRoute(incidentRoute, page)).body as StaffView;
  const read = (await callRoute(readRoute, { ...page, path: `${page.path}/record/read` })).body as RecordStory;
  // The record that is filled in and the one that is read say the same (s6(5)(d)).
  const asked = (await callRoute(recordRoute, { ...page, path: `${page.path}/record` })).body as RecordView;
  expect(Object.values(asked.inPlan)).toEqual(read.used.map(({ inPlan }) => inPlan));
  return { planned: view.uses[0]!.planned, inPlan: read.used[0]!.inPlan };
}

describe('a restriction that the person was told of beforehand, when it is used', () => {
  it('says on the log when it may be used and by whom, and the record says that it was planned (s6(5)(d))', async () => {
    await says('yes');
    later(15);
    const { planned, inPlan } = await told(await used('environmental'));
    expect(planned).toMatchObject([{ id: noticeId, state: 'agreed', when: 'At night.', who: 'The night staff.' }]);
    expect(inPlan).toBe('planned');
  });

  it('P4: not agreed is said, the person’s no beside it, and it does not count as planned', async () => {
    await says('no', 'It feels like prison.');
    later(15);
    const { planned, inPlan } = await told(await used('environmental'));
    expect(planned).toMatchObject([{ state: 'not_agreed', objection: { words: 'It feels like prison.' } }]);
    expect(inPlan).toBe('not_in_plan');
  });

  it('P7: it stays as it was known when it was used, whatever is answered afterwards', async () => {
    await says('yes');
    later(15);
    const page = await used('environmental');
    later(16);
    await says('no', 'Never again.');
    expect(await told(page)).toMatchObject({ planned: [{ state: 'agreed', objection: null }], inPlan: 'planned' });
  });

  it('says nothing where another type was used', async () => {
    await says('yes');
    later(15);
    expect(await told(await used('mechanical'))).toEqual({ planned: [], inPlan: 'not_in_plan' });
  });
});
