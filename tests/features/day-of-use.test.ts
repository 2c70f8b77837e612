import { eq } from 'drizzle-orm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { people, sites } from '../../db/tables.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { answerPlanned } from '../../app/features/planned/answer-planned.server';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import { LawChoice } from '../../app/features/record/law-choice';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as parentsRoute from '../../app/routes/incidents.$incidentId_.record_.parents';
import { begunIncident } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { aProposal } from '../support/planned';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt, incidentId: string, now: number;

/** London is an hour before UTC until 1 am on 25 October 2026, and then is not. */
const time = (day: number, hour: number, minute: number) => Date.UTC(2026, 9, day, hour, minute);

beforeEach(async () => {
  setClock(() => now);
  now = time(1, 12, 0);
  court = await makeWillowCourt();
});
afterEach(() => setClock(undefined));

async function bornOn(dateOfBirth: string) {
  await inTransaction((tx) => tx.update(people).set({ dateOfBirth }).where(eq(people.id, court.ffion)));
}

/** One incident that begins ten minutes before the first use. */
async function usedAt(first: number, ...more: number[]) {
  now = first - 10 * 60_000;
  incidentId = await begunIncident(court);
  for (now of [first, ...more]) {
    const used = { type: 'restriction_started', restriction: 'environmental', eventId: newId() } as const;
    expect(await recordEvent(await viewerOfAccount(court.sam), incidentId, used)).toMatchObject({ allowed: true });
  }
}

async function record(): Promise<RecordView> {
  const page = { path: `/incidents/${incidentId}/record`, params: { incidentId } };
  return (await callRoute(recordRoute, { ...page, cookie: await signedIn(court.sam) })).body as RecordView;
}
async function mca() {
  const { blocks, warnings } = (await record()).frameworks.find(({ code }) => code === 'MCA_S5_6')!;
  return { blocks, ofDays: warnings.filter(({ on }) => on) };
}

describe('age and law on the day of each restriction', () => {
  it('MCA s2(5): a birthday at midnight in London, the night before the clocks change', async () => {
    await bornOn('2010-10-25');
    await usedAt(time(24, 22, 55), time(24, 23, 5));
    expect(await mca()).toEqual({ blocks: [], ofDays: [{ code: 'too_young', age: 16, on: '2026-10-24' }] });
    const page = renderToStaticMarkup(createElement(LawChoice, { view: await record(), refusal: undefined }));
    expect(page).toContain(
      'It does not hold for what began on 24 October 2026. This law is for people of 16 or older.',
    );
  });

  it('and at midnight once they have changed', async () => {
    await bornOn('2010-10-26');
    await usedAt(time(25, 23, 30), time(26, 0, 5));
    expect(await mca()).toEqual({ blocks: [], ofDays: [{ code: 'too_young', age: 16, on: '2026-10-25' }] });
  });

  it('before the birthday on each day, it cannot be chosen', async () => {
    await bornOn('2010-10-27');
    await usedAt(time(25, 23, 30), time(26, 0, 5));
    expect((await mca()).blocks).toEqual([{ code: 'too_young', age: 16 }]);
  });

  it('the day on which the incident began counts for no restriction of the next', async () => {
    await bornOn('2010-10-25');
    await usedAt(time(24, 23, 5));
    expect(await mca()).toEqual({ blocks: [], ofDays: [] });
  });

  it('DfE 2026: whether the parents of a pupil are told is told from the day of the first restriction', async () => {
    await inTransaction((tx) => tx.update(sites).set({ setting: 'special_school' }).where(eq(sites.id, court.site)));
    await bornOn('2006-10-25');
    const parents = async () => {
      const { toTell, facts } = await record();
      const page = { path: `/incidents/${incidentId}`, params: { incidentId }, cookie: await signedIn(court.sam) };
      const { toComplete } = (await callRoute(incidentRoute, page)).body as StaffView;
      return [
        toTell.some(({ audience }) => audience === 'parent_or_pr_holder'),
        facts.includes('harmIfParentsKnow'),
        toComplete.some(({ code }) => code.startsWith('parents')),
      ];
    };
    await usedAt(time(24, 22, 55), time(24, 23, 5));
    expect(await parents()).toEqual([true, true, true]);
    await usedAt(time(24, 23, 5));
    expect(await parents()).toEqual([false, false, false]);
  });

  it('DfE, from 1 April 2026: what schools record is asked where a restriction began once it had started', async () => {
    await inTransaction((tx) => tx.update(sites).set({ setting: 'special_school' }).where(eq(sites.id, court.site)));
    await bornOn('2012-05-14');
    const asks = async () => {
      const page = { path: `/incidents/${incidentId}/record/parents`, params: { incidentId } };
      const { copy } = (await callRoute(parentsRoute, { ...page, cookie: await signedIn(court.sam) })).body as {
        copy: object | null;
      };
      return [(await record()).complete.map(({ law }) => law), copy !== null];
    };
    const midnight = Date.UTC(2026, 2, 31, 23, 0);
    await usedAt(midnight - 60_000);
    expect(await asks()).toEqual([[], false]);
    await usedAt(midnight - 60_000, midnight);
    expect(await asks()).toEqual([['schools'], true]);
  });
});

describe('what was planned is told from when each restriction began', () => {
  it('P7: one before the time to object was over was not in the plan, and one after it was', async () => {
    const rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' });
    await makePosting(rhian, court.site, { role: 'lead' });
    const noticeId = newId();
    const proposal = aProposal({ id: noticeId, objectBy: '2026-10-24' });
    await proposeRestriction(await viewerOfAccount(rhian), court.ffion, proposal);
    const yes = { does: 'answer', id: newId(), answer: 'yes', words: '', helpedBy: '', basisReason: '' } as const;
    await answerPlanned(await viewerOfAccount(court.me), court.ffion, noticeId, yes);
    await usedAt(time(24, 22, 55), time(24, 23, 5));
    const { uses, inPlan } = await record();
    expect(uses.map(({ useId }) => inPlan[useId])).toEqual(['not_in_plan', 'planned']);
    expect(uses.map(({ planned }) => planned.map(({ state }) => state))).toEqual([['yes_so_far'], ['agreed']]);
  });
});
