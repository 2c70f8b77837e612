import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { inTransaction } from '../../db/connection.server';
import {
  accountEntries,
  accounts,
  auditEntries,
  deciders,
  incidentEvents,
  incidents,
  people,
  planVersions,
  plans,
  restrictionUses,
  sectionFolds,
  sectionUpdates,
  sites,
  strategyTries,
} from '../../db/tables.server';
import { cardOf } from '../../app/domain/card';
import { judgeDecider } from '../../app/domain/deciders';
import type { IncidentEvent } from '../../app/domain/incident';
import { foldAccounts, latestOf, type AccountEntry } from '../../app/domain/incident-account';
import { foldIncident } from '../../app/domain/incident-fold';
import { isDetail, isDetailName, isItemId } from '../../app/domain/item-details';
import { crisisLineId } from '../../app/domain/plan';
import { readItems } from '../../app/features/drafting/section-document';
import { decidersZone } from '../../app/features/people/add-decider.server';
import { exampleDays } from '../../app/features/people/example-days';
import { seedExamples } from '../../app/features/people/seed-examples.server';
import { hashOfVersion } from '../../app/features/plans/freeze-version.server';
import { setClock } from '../../app/platform/clock';
import { calendarDate } from '../../app/platform/time-words';
import { freshDatabase } from '../support/database';

const database = freshDatabase();
const read = () => database.current.read;

async function counts(): Promise<number[]> {
  return Promise.all(
    [accounts, people, plans, planVersions, sectionUpdates, sectionFolds, incidents, incidentEvents, auditEntries].map(
      (table) => read().$count(table),
    ),
  );
}

test('the example people come once: a second run changes nothing', async () => {
  const first = await seedExamples();
  const before = await counts();
  expect(await seedExamples()).toEqual([]);
  expect(await counts()).toEqual(before);
  expect(first.length).toBe(before[0]);
  expect(before.every((count) => count > 0)).toBe(true);
});

test('a run that is cut off leaves nothing, and the next one is whole', async () => {
  await expect(
    inTransaction(async (tx) => {
      await tx
        .insert(sites)
        .values({ id: 's', organisationId: 'o', name: 'Half', setting: 'care_home', timeZone: 'UTC', createdAt: 1 });
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  expect((await seedExamples()).length).toBeGreaterThan(20);
  expect(await read().select().from(sites).where(eq(sites.id, 's'))).toEqual([]);
});

test('all five people of the reference are here, each with an agreed version, at a site of each kind', async () => {
  await seedExamples();
  const agreed = await read()
    .select({ name: people.name, number: planVersions.number })
    .from(planVersions)
    .innerJoin(people, eq(people.id, planVersions.personId))
    .orderBy(asc(people.name), asc(planVersions.number));
  const numbers = (name: string) => agreed.filter((row) => row.name === name).map((row) => row.number);
  expect(numbers('Ffion Hughes-Carter')).toEqual([5, 6]);
  for (const name of ['Idris Rahman', 'Marcus Bennett', 'Henryk Wójcik', 'Keira Lee-Walsh'])
    expect(numbers(name)).toHaveLength(1);
  expect(numbers('Mo Farouk')).toEqual([]);
  const settings = (await read().select().from(sites)).map((site) => site.setting);
  expect(new Set(settings).size).toBe(5);
});

test('P1, C2: whoever decides for an example person may, and until a day within the rule', async () => {
  await seedExamples();
  const deciding = await read()
    .select({ decider: deciders, role: accounts.role, dateOfBirth: people.dateOfBirth })
    .from(deciders)
    .innerJoin(accounts, eq(accounts.id, deciders.accountId))
    .innerJoin(people, eq(people.id, deciders.personId));
  expect(deciding).toHaveLength(2);
  for (const { decider, role, dateOfBirth } of deciding) {
    expect(decider.until).toBeGreaterThan(Date.now());
    const today = calendarDate(decider.from, decidersZone);
    const until = calendarDate(decider.until! - 1, decidersZone);
    expect(judgeDecider({ role, basis: decider.basis, dateOfBirth, today, until })).toEqual({ allowed: true });
  }
});

test('H5: every version is what its hash says', async () => {
  await seedExamples();
  for (const version of await read().select().from(planVersions)) expect(hashOfVersion(version)).toBe(version.hash);
});

test('P5: each card has a crisis line, a red line and somebody to call, and no unagreed word', async () => {
  await seedExamples();
  for (const { content } of await read().select().from(planVersions)) {
    const card = cardOf(content, (item) => item.id);
    expect(card.crisisLine).toBeTruthy();
    expect(card.never.length).toBeGreaterThan(0);
    expect(card.contacts.length).toBeGreaterThan(0);
    expect(content.items.map((item) => item.text)).not.toContain('When the lift is broken and I have to');
  }
});

test('P11: the log of each section adds up to its fold, and the agreed items are the draft’s', async () => {
  await seedExamples();
  const updates = await read().select().from(sectionUpdates).orderBy(asc(sectionUpdates.id));
  const folds = await read().select().from(sectionFolds);
  for (const fold of folds) {
    const document = new Y.Doc();
    const own = updates.filter((row) => row.planId === fold.planId && row.section === fold.section);
    for (const row of own) Y.applyUpdate(document, row.bytes);
    expect(readItems(document, fold.section)).toEqual(fold.items);
    expect(fold.foldedThrough).toBe(own.at(-1)!.id);
    for (const item of fold.items) {
      expect(isItemId(fold.section, item.id)).toBe(true);
      for (const [name, value] of Object.entries(item)) {
        if (isDetailName(name))
          expect([item.text, name, isDetail(fold.section, name, value)]).toEqual([item.text, name, true]);
      }
    }
  }
  const drafts = folds.flatMap((fold) => fold.items.filter((item) => item.id !== crisisLineId));
  const latest = (await read().select().from(planVersions)).filter(
    (version) => version.number !== 5 && version.number !== 1,
  );
  for (const version of latest) {
    for (const item of version.content.items) expect(drafts).toContainEqual(item);
  }
});

test('P7, P11: every incident is the fold of its events, with its uses, its tries and the version of its day', async () => {
  await seedExamples();
  const versions = await read().select().from(planVersions);
  const outcomes = new Set<string>();
  for (const incident of await read().select().from(incidents)) {
    const events = (await read()
      .select()
      .from(incidentEvents)
      .where(eq(incidentEvents.incidentId, incident.id))
      .orderBy(asc(incidentEvents.sequence))) as IncidentEvent[];
    const state = foldIncident(events)!;
    expect(incident.state).toEqual(state);
    expect(state.questions).toEqual([]);
    expect(incident).toMatchObject({
      personId: state.personId,
      siteId: state.siteId,
      versionId: state.versionId,
      startedAt: state.startedAt,
      endedAt: state.endedAt,
      outcome: state.outcome,
      lastSequence: events.length,
    });
    const uses = await read().select().from(restrictionUses).where(eq(restrictionUses.incidentId, incident.id));
    expect(uses.map((use) => use.id).sort()).toEqual(state.uses.map((use) => use.useId).sort());
    const tries = await read().select().from(strategyTries).where(eq(strategyTries.incidentId, incident.id));
    expect(tries).toHaveLength(state.tries.length);
    const version = versions.find((each) => each.id === incident.versionId)!;
    expect(version.agreedAt).toBeLessThanOrEqual(incident.startedAt);
    for (const tried of state.tries) expect(version.content.items.map((item) => item.id)).toContain(tried.itemId);
    outcomes.add(incident.outcome);
  }
  expect(outcomes).toEqual(new Set(['passed', 'restricted']));
});

test('a newcomer sees whole records: in two settings, with both accounts, who was told, and both signatures', async () => {
  await seedExamples();
  const whole = new Set<string>();
  for (const incident of await read().select().from(incidents)) {
    const { signed, told, answers } = incident.state;
    if (!signed.author || !signed.manager || Object.keys(told).length === 0) continue;
    expect(Object.keys(answers).length).toBeGreaterThan(15);
    const entries = await read().select().from(accountEntries).where(eq(accountEntries.incidentId, incident.id));
    const given = foldAccounts(entries as AccountEntry[]);
    expect([latestOf(given.person), given.statements.length]).toEqual([expect.anything(), 2]);
    const events = await read().select().from(incidentEvents).where(eq(incidentEvents.incidentId, incident.id));
    // P10: who helped the person with theirs took no part in it.
    expect(events.map(({ accountId }) => accountId)).not.toContain(latestOf(given.person)!.accountId);
    const [site] = await read().select().from(sites).where(eq(sites.id, incident.siteId));
    whole.add(site!.setting);
  }
  expect(whole).toEqual(new Set(['special_school', 'mh_inpatient']));
});

test('days are shifted so that the day they were written for is today, and nothing is still to come', async () => {
  const now = Date.parse('2027-07-02T08:00:00Z');
  setClock(() => now);
  try {
    await seedExamples();
    const [ffion] = await read().select().from(people).where(eq(people.name, 'Ffion Hughes-Carter'));
    expect(ffion!.dateOfBirth).toBe('1998-04-17');
    const versions = await read().select().from(planVersions).where(eq(planVersions.personId, ffion!.id));
    const latest = versions.find((version) => version.number === 6)!;
    // 119 days before the day they were written for, and 62 days after it.
    expect(new Date(latest.agreedAt).toISOString()).toBe('2027-03-05T15:20:00.000Z');
    expect(latest.reviewOn).toBe('2027-09-02');
    for (const row of await read().select().from(auditEntries)) expect(row.at).toBeLessThanOrEqual(now);
    for (const row of await read().select().from(incidentEvents)) expect(row.at).toBeLessThanOrEqual(now);
  } finally {
    setClock(undefined);
  }
});

test('a time of the clock is London’s, in summer and in winter', () => {
  const summer = exampleDays(Date.parse('2026-06-10T12:00:00Z'), '2026-06-10');
  expect(new Date(summer.ago(1, '14:32')).toISOString()).toBe('2026-06-09T13:32:00.000Z');
  expect(new Date(summer.at('2026-01-20', '14:32')).toISOString()).toBe('2026-01-20T14:32:00.000Z');
  expect(new Date(summer.ago(0, '20:00')).toISOString()).toBe('2026-06-09T19:00:00.000Z');
});
