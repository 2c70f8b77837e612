import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { grants, itemViews, stays } from '../../db/tables.server';
import { crisisLineId, type PlanItem } from '../../app/domain/plan';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { answerPlanned } from '../../app/features/planned/answer-planned.server';
import { proposalBefore } from '../../app/features/planned/proposal-before.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { versionInUse } from '../../app/features/plans/find-version.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { findSuggestions } from '../../app/features/suggestions/find-suggestions.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as agreedRoute from '../../app/routes/people.$personId.agreed.$number';
import * as doorsRoute from '../../app/routes/people.$personId._index';
import * as noticeRoute from '../../app/routes/people.$personId.planned.$noticeId';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makeGrant, makePosting, makeSite, makeStay, signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { aProposal } from '../support/planned';
import { made, makeSuggesting } from '../support/suggesting';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
let court: WillowCourt;
beforeEach(async () => {
  court = await makeWillowCourt();
});
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

const kept = { ...aPlan([]).audience, adjustments: 'named_people', important_people: 'named_people' } as const;

async function begun(versionId: string | null = court.versionId, by = court.sam): Promise<string> {
  const incidentId = newId();
  const started = { incidentId, eventId: newId(), ...(versionId && { versionId }) };
  expect((await startIncident(await viewerOfAccount(by), court.ffion, started)).allowed).toBe(true);
  return incidentId;
}
async function opened(incidentId: string, by = court.sam): Promise<string> {
  const page = { path: `/incidents/${incidentId}`, params: { incidentId }, cookie: await signedIn(by) };
  const { status, body } = await callRoute(incidentRoute, page);
  expect(status).toBe(200);
  return JSON.stringify(body);
}

describe('what a person keeps to those they let in, in everything that a page is sent (C1)', () => {
  it('who is let in to one section gets the views that stand beside its answers, and no others', async () => {
    await makeGrant(court.ffion, court.sister, { section: 'good_day', level: 'see' });
    const me = await viewerOfAccount(court.me);
    for (const section of ['good_day', 'medicines'] as const) {
      const itemId = newId();
      await writeItem(me, court.ffion, section, { do: 'add', id: itemId, text: section, details: {} });
      const view = {
        id: newId(),
        personId: court.ffion,
        section,
        itemId,
        by: 'Dr Sethi',
        words: `canary-${section}`,
        at: 0,
      };
      await inTransaction((tx) => tx.insert(itemViews).values(view));
    }
    const params = { personId: court.ffion, section: 'good_day' };
    const page = { path: `/people/${court.ffion}/plan/good_day`, params, cookie: await signedIn(court.sister) };
    const sent = JSON.stringify((await callRoute(questionRoute, page)).body);
    expect(sent).toContain('canary-good_day');
    expect(sent).not.toContain('canary-medicines');
  });

  it('nothing of the draft is shown in an incident that began without a plan, once there is one (P5)', async () => {
    const incidentId = await begun(null);
    await makeVersion(court.ffion, court.me, aPlan([anItem('good_day', 'A walk.')], { audience: kept }));
    const me = await viewerOfAccount(court.me);
    const contact = { name: 'canary-contact', relationship: 'friend', phone: '1', tellAfterRestriction: false };
    const details = { contacts: [contact] };
    await writeItem(me, court.ffion, 'important_people', { do: 'add', id: newId(), text: 'Ada', details });
    expect(await opened(incidentId)).not.toContain('canary-contact');
  });

  it('no words of the plan come into a log by the id of an item that is not on the card', async () => {
    const lights = anItem('adjustments', 'canary-lights');
    const versionId = await makeVersion(court.ffion, court.me, aPlan([lights, court.cards], { audience: kept }));
    const incidentId = await begun(versionId);
    const post = async (item: PlanItem) => {
      const page = {
        path: `/incidents/${incidentId}/events`,
        params: { incidentId },
        cookie: await signedIn(court.sam),
      };
      const json = { type: 'strategy_tried', eventId: newId(), itemId: item.id, outcome: 'tried_helped' };
      return (await callRoute(eventsRoute, { ...page, json })).status;
    };
    expect([await post(court.cards), await post(lights)]).toEqual([201, 404]);
    expect(await opened(incidentId)).not.toContain('canary-lights');
  });

  it('the form of a planned restriction fills in no advocate that is kept', async () => {
    const contacts = [{ name: 'canary-advocate', relationship: 'advocate', phone: '1', tellAfterRestriction: false }];
    const people = anItem('important_people', 'Ada', { contacts, onCard: false });
    await makeVersion(court.ffion, court.me, aPlan([people]));
    expect((await proposalBefore(court.ffion, null)).advocate).toContain('canary-advocate');
    await makeVersion(court.ffion, court.me, aPlan([people], { audience: kept }));
    expect((await proposalBefore(court.ffion, null)).advocate).toBe('');
  });

  it('who is let in to the card alone reads neither what staff plan, nor where the person lives, nor when they were born', async () => {
    const rhian = await makeAccount(court.organisation, 'lead');
    await makePosting(rhian, court.site, { role: 'lead' });
    await makeGrant(court.ffion, court.sister, { section: 'card', level: 'see' });
    await inTransaction((tx) => tx.update(stays).set({ room: 'canary-room' }));
    await proposeRestriction(await viewerOfAccount(rhian), court.ffion, aProposal());
    const card = async (by: string) => {
      const headers = { cookie: await signedIn(by) };
      return (await rightNowCard({ url: `/people/${court.ffion}/now`, headers }))?.body.toString() ?? '';
    };
    const [worker, sister] = [await card(court.sam), await card(court.sister)];
    for (const told of ['Environmental restraint', 'canary-room', ' · born ']) {
      expect(worker).toContain(told);
      expect(sister).not.toContain(told);
    }
    expect(sister).toContain('Hold up my two cards.');
    const doors = async (by: string) => {
      const page = { path: `/people/${court.ffion}`, params: { personId: court.ffion }, cookie: await signedIn(by) };
      return (await callRoute(doorsRoute, page)).body as { dateOfBirth: string | null; places: { name: string }[] };
    };
    expect((await doors(court.sam)).dateOfBirth).toMatch(/ \d{4}$/);
    expect((await doors(court.sister)).dateOfBirth).toBeNull();
    for (const close of [court.sam, court.me, court.administrator, court.sister]) {
      expect((await doors(close)).places).toMatchObject([{ name: 'Willow Court' }]);
    }
    const ofTheCardAlone = await makeAccount(court.organisation, 'supporter');
    await makeGrant(court.ffion, ofTheCardAlone, { section: 'card', level: 'see' });
    expect((await doors(ofTheCardAlone)).places).toEqual([]);
  });

  it('the crisis line is for whoever sees the card, and for whoever is let in to its section', async () => {
    await makeGrant(court.ffion, court.sister, { section: 'culture_identity', level: 'see' });
    const params = { personId: court.ffion, number: '1' };
    const page = { path: `/people/${court.ffion}/agreed/1`, params };
    const line = async (by: string) =>
      ((await callRoute(agreedRoute, { ...page, cookie: await signedIn(by) })).body as { crisisLine: string | null })
        .crisisLine;
    expect(await line(court.sister)).toBeNull();
    expect(await line(court.sam)).toContain('Never hold me.');
    await makeGrant(court.ffion, court.sister, { section: 'really_hard', level: 'see' });
    expect(await line(court.sister)).toContain('Never hold me.');
  });

  it('a crisis line that was not agreed is not shown in an incident as if it were (P5)', async () => {
    const plan = aPlan([court.cards], { crisisLine: 'canary-line', notAgreed: [crisisLineId] });
    const incidentId = await begun(await makeVersion(court.ffion, court.me, plan));
    expect(await opened(incidentId)).not.toContain('canary-line');
  });

  it('who completes what happened where they work learns nothing of where the person is now', async () => {
    const now = Date.now();
    const incidentId = await begun();
    const elsewhere = await makeSite(court.organisation);
    await inTransaction((tx) => tx.update(stays).set({ until: now + 1 }));
    setClock(() => now + 60_000);
    await makeStay(court.ffion, elsewhere, { from: now + 1 });
    const kim = await court.worker(elsewhere, 'Kim Lowe');
    const there = await begun(court.versionId, kim);
    const others = (sent: string) => (JSON.parse(sent) as StaffView).others.map(({ id }) => id);
    expect(others(await opened(incidentId))).toEqual([]);
    expect(others(await opened(there, kim))).toEqual([incidentId]);
  });

  it('what shows that somebody may decide is told to who plans a restriction, and not to all staff', async () => {
    const rhian = await makeAccount(court.organisation, 'lead');
    await makePosting(rhian, court.site, { role: 'lead' });
    await makeDecider(court.ffion, court.sister);
    const noticeId = newId();
    await proposeRestriction(await viewerOfAccount(rhian), court.ffion, aProposal({ id: noticeId }));
    const said = { answer: 'yes', words: '', helpedBy: '', basisReason: 'canary-reason' } as const;
    const sister = await viewerOfAccount(court.sister);
    await answerPlanned(sister, court.ffion, noticeId, { does: 'answer', id: newId(), ...said });
    const params = { personId: court.ffion, noticeId };
    const notice = async (by: string) => {
      const page = { path: `/people/${court.ffion}/planned/${noticeId}`, params, cookie: await signedIn(by) };
      return JSON.stringify((await callRoute(noticeRoute, page)).body);
    };
    expect(await notice(rhian)).toContain('canary-reason');
    expect(await notice(court.sam)).toContain('"answer":"yes"');
    expect(await notice(court.sam)).not.toContain('canary-reason');
  });

  it('a note about what was not right is kept as its most private part is', async () => {
    const me = await viewerOfAccount(court.me);
    const write = async (section: 'triggers' | 'medicines') => {
      const id = newId();
      await writeItem(me, court.ffion, section, { do: 'add', id, text: section, details: {} });
      return id;
    };
    const [open, secret] = [await write('triggers'), await write('medicines')];
    const audience = { ...aPlan([]).audience, medicines: 'named_people' as const };
    const marked = { status: 'i_agree_with_some', notAgreed: [open, secret], note: 'canary-note', audience } as const;
    await writeItem(me, court.ffion, 'helps', { do: 'add', id: newId(), text: 'Wait.', details: {} });
    const given = await givenAnswer(court.ffion, { ...marked, notAgreed: [open, secret] });
    expect(await answerPlan(me, court.ffion, given)).toMatchObject({ allowed: true });
    const views = (await versionInUse(court.ffion))?.content.views.filter(({ text }) => text === 'canary-note');
    expect(views?.map(({ itemId }) => itemId)).toEqual([secret]);
  });

  it('a suggestion tells nothing more of a section that was closed to who made it', async () => {
    const { ffion, me, friend, itemId, suggest, answer } = await makeSuggesting();
    const id = await made(suggest(friend, { itemId, kind: 'change', words: 'Show my cards.' }));
    await makeGrant(ffion, friend.accountId, { section: 'card', level: 'see' });
    await answer(me, id, { answer: 'yes_in_my_words', words: 'canary-words' });
    const seen = async () => {
      const found = await findSubject(ffion, friend.accountId);
      return JSON.stringify(await findSuggestions(friend, found!, Date.now(), 'Europe/London'));
    };
    expect(await seen()).toContain('canary-words');
    const taken = and(eq(grants.accountId, friend.accountId), eq(grants.section, 'helps'));
    await inTransaction((tx) =>
      tx
        .update(grants)
        .set({ withdrawnAt: Date.now() - 1 })
        .where(taken),
    );
    expect(await seen()).toContain('Show my cards.');
    expect(await seen()).not.toMatch(/canary-words|Hold up my cards/);
  });
});
