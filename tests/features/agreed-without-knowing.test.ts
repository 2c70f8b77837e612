import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import type { PlanReviewView } from '../../app/features/plan-review/find-plan-review.server';
import { plansDueAt } from '../../app/features/plan-review/restrictions-since.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as reviewRoute from '../../app/routes/people.$personId.plan.review';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { restrictedAt } from '../support/begun';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const hour = 60 * 60_000;
const began = Date.UTC(2026, 5, 3, 13, 32);

let court: WillowCourt, father: string;

beforeEach(async () => {
  setClock(() => began - 24 * hour);
  court = await makeWillowCourt();
  father = await makeAccount(court.organisation, 'supporter', { name: 'Gareth Hughes' });
  await makeDecider(court.ffion, father, { basis: '004' });
  const me = await viewerOfAccount(court.me);
  const added = { do: 'add', id: newId(), text: 'Wait with me.', details: {} } as const;
  expect(await writeItem(me, court.ffion, 'helps', added)).toMatchObject({ allowed: true });
});
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

async function restricted(at: number, isKept: boolean): Promise<string> {
  const { incidentId } = await restrictedAt(court, at);
  const withheld = { type: 'told', whom: 'parent_or_pr_holder', withheld: 'yes', text: 'Harm.' } as const;
  if (isKept) await recordEvent(await viewerOfAccount(court.sam), incidentId, { ...withheld, eventId: newId() });
  return incidentId;
}

async function agrees(account: string, at: number): Promise<void> {
  setClock(() => at);
  const viewer = await viewerOfAccount(account);
  const given = await givenAnswer(court.ffion, { note: 'We talked about it.' });
  expect(await answerPlan(viewer, court.ffion, given)).toMatchObject({ allowed: true });
}

/** Why and for how many the plan is due, as this account sees it; null where it is not. */
async function due(account: string) {
  const place = { path: `/people/${court.ffion}/plan/review`, params: { personId: court.ffion } };
  const { body } = await callRoute(reviewRoute, { ...place, cookie: await signedIn(account) });
  const { due: asked, restrictions } = body as PlanReviewView;
  return asked && { count: asked.count, incidents: restrictions.map(({ incidentId }) => incidentId) };
}
const dueHere = async (at: number) => (await plansDueAt(court.site, at)).get(court.ffion)?.count ?? 0;

describe('P14: a plan that a parent agrees to, from whom a restriction is kept', () => {
  it('stays due for staff because of that one; of what the parent knew it is not due', async () => {
    await restricted(began, false);
    const kept = await restricted(began + hour, true);
    await agrees(father, began + 2 * hour);
    expect(await due(court.sam)).toEqual({ count: 1, incidents: [kept] });
    expect(await dueHere(began + 3 * hour)).toBe(1);
    expect(await due(father)).toBeNull();
    const later = await restricted(began + 4 * hour, false);
    expect(await due(court.sam)).toEqual({ count: 2, incidents: [later, kept] });
    expect(await due(father)).toEqual({ count: 1, incidents: [later] });
  });

  it('is not due any more once somebody agrees who could know of all that happened', async () => {
    await restricted(began, true);
    await agrees(father, began + hour);
    expect(await dueHere(began + 2 * hour)).toBe(1);
    await agrees(court.me, began + 2 * hour);
    expect(await due(court.sam)).toBeNull();
    expect(await dueHere(began + 3 * hour)).toBe(0);
  });
});
