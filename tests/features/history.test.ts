import { and, eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { grants, itemRevisions, plans, sectionUpdates } from '#db/tables.server';
import type { Viewer } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { findChanges } from '#app/features/history/find-changes.server';
import { findPutBack, findSittings } from '#app/features/history/find-sittings.server';
import { findWriters } from '#app/features/history/find-writers.server';
import { putBack } from '#app/features/history/put-back.server';
import { lastVisits, visitSection } from '#app/features/history/visit-section.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { setClock } from '#app/platform/clock';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

const monday = Date.parse('2026-06-01T09:00:00Z');
const hour = 60 * 60_000;
const zone = 'Europe/London';

/** Ffion writes on Monday, Carys changes it on Tuesday; everything is folded. */
async function writtenByTwo() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const carys = await viewerOfAccount(place.sister);
  const id = newId();
  const write = async (viewer: Viewer, at: number, text: string, basedOn: string | null) => {
    setClock(() => at);
    const command =
      basedOn === null
        ? { do: 'add' as const, id, text, details: { stage: 'early_signs' as const } }
        : { do: 'change' as const, id, text, basedOn, details: {} };
    expect(await writeItem(viewer, place.ffion, 'helps', command)).toMatchObject({ allowed: true });
    await collaboration().stop();
  };
  await write(me, monday, 'Hold up my cards.', null);
  await write(carys, monday + 24 * hour, 'Hold up both of my cards.', 'Hold up my cards.');
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const now = monday + 48 * hour;
  setClock(() => now);
  const subjectFor = async (viewer: Viewer) => (await findSubject(place.ffion, viewer.accountId))!.subject;
  return { ...place, me, carys, id, plan: plan!, now, write, subjectFor };
}

describe('P3: who wrote what, from the log', () => {
  test('is kept sitting by sitting, and said in words', async () => {
    const { me, carys, plan, now, subjectFor, id } = await writtenByTwo();
    const { sittings } = await findSittings(me, await subjectFor(me), 'helps', now, zone, {});
    expect(sittings.map(({ said, isFirst }) => ({ said, isFirst }))).toEqual([
      { said: 'Carys changed the words, yesterday at 10 am.', isFirst: false },
      { said: 'I added this, on Monday at 10 am.', isFirst: true },
    ]);
    expect(sittings[0]?.words).toContainEqual({ kind: 'came', text: 'both of ' });
    expect(await findWriters(me, await subjectFor(me), plan.id, 'helps', now, zone)).toEqual({
      [id]: 'Carys wrote this with me, yesterday',
    });
    expect(await findWriters(carys, await subjectFor(carys), plan.id, 'helps', now, zone)).toEqual({
      [id]: 'Ffion wrote this with you, yesterday',
    });
  });

  test('is the same when the server was killed before it could fold', async () => {
    const { me, ffion, id, plan, now, subjectFor } = await writtenByTwo();
    setClock(() => now);
    await writeItem(me, ffion, 'helps', {
      do: 'change',
      id,
      text: 'Wait.',
      basedOn: 'Hold up both of my cards.',
      details: {},
    });
    const rows = await database().read.$count(sectionUpdates);
    // Killed: nothing folds, and the next one to open the section reads the log.
    collaboration().hocuspocus.documents.clear();
    const { openSections } = await import('#app/features/drafting/open-sections.server');
    openSections.clear();
    const fresh = { do: 'describe' as const, id, details: { stage: 'crisis' as const } };
    await writeItem(me, ffion, 'helps', fresh);
    await collaboration().stop();
    expect(await database().read.$count(sectionUpdates)).toBe(rows + 1);
    const { sittings } = await findSittings(me, await subjectFor(me), 'helps', now, zone, {});
    expect(sittings[0]?.said).toBe('I changed the words and changed when it is, today at 10 am.');
    expect((await readSection(plan.id, 'helps'))[0]).toMatchObject({ text: 'Wait.', stage: 'crisis' });
  });

  test('somebody let in later reads nothing that was taken out before', async () => {
    const { me, ffion, organisation, id, now, write, subjectFor, sister, carys } = await writtenByTwo();
    await write(me, now, 'canary-secret. Wait.', 'Hold up both of my cards.');
    await write(me, now + hour, 'Wait.', 'canary-secret. Wait.');
    const newcomer = await viewerOfAccount(await makeAccount(organisation, 'supporter'));
    await makeGrant(ffion, newcomer.accountId, { section: 'helps', level: 'write', from: now + 2 * hour });
    const at = now + 3 * hour;
    setClock(() => at);
    const seen = async (viewer: Viewer) => {
      const subject = await subjectFor(viewer);
      const sittings = await findSittings(viewer, subject, 'helps', at, zone, {});
      const changes = await findChanges(viewer, subject, { at: 0 }, at, zone);
      return JSON.stringify([sittings, changes]);
    };
    expect(await seen(carys)).toContain('Wait.');
    expect(await seen(newcomer)).not.toMatch(/canary|cards/);
    const [first] = await database().read.select().from(itemRevisions).where(eq(itemRevisions.itemId, id));
    const taken = await putBack(newcomer, await subjectFor(newcomer), 'helps', first!.id, 'answer');
    expect(taken).toMatchObject({ reason: 'unseen' });
    expect(await database().read.$count(grants, and(eq(grants.accountId, sister)))).toBe(1);
  });
});

test('C1: a sitting that began before somebody was let in tells them nothing of how it was before', async () => {
  const { me, ffion, organisation, now, write, subjectFor } = await writtenByTwo();
  const minute = 60_000;
  await write(me, now, 'Wait.', 'Hold up both of my cards.');
  await write(me, now + 3 * minute, 'Wait with me.', 'Wait.');
  const at = now + hour;
  const changes = async (from: number) => {
    const newcomer = await viewerOfAccount(await makeAccount(organisation, 'supporter'));
    await makeGrant(ffion, newcomer.accountId, { section: 'helps', level: 'see', from });
    return JSON.stringify(await findChanges(newcomer, await subjectFor(newcomer), { at: 0 }, at, zone));
  };
  expect(await changes(now - hour)).toContain('cards');
  expect(await changes(now + 2 * minute)).not.toContain('cards');
});

test('C1: putting a whole part back tells nobody how it was before they were let in', async () => {
  const { me, ffion, organisation, now, write, subjectFor } = await writtenByTwo();
  const minute = 60_000;
  await write(me, now, 'canary', 'Hold up both of my cards.');
  await write(me, now + minute, 'Quiet.', 'canary');
  const newcomer = await viewerOfAccount(await makeAccount(organisation, 'supporter'));
  await makeGrant(ffion, newcomer.accountId, { section: 'helps', level: 'write', from: now + 2 * minute });
  setClock(() => now + 3 * minute);
  await writeItem(newcomer, ffion, 'helps', { do: 'add', id: newId(), text: 'Music.', details: {} });
  await write(me, now + 10 * minute, 'Quiet, please.', 'Quiet.');
  const at = now + hour;
  const subject = await subjectFor(newcomer);
  const { sittings } = await findSittings(newcomer, subject, 'helps', at, zone, {});
  expect(sittings).toHaveLength(1);
  const found = await findPutBack(newcomer, subject, 'helps', sittings[0]!.id, 'part', at);
  expect(found?.items.map(({ now: { text } }) => text)).toEqual(['Music.']);
});

describe('what changed since', () => {
  test('a moment: one line for each item, against how it stood', async () => {
    const { me, now, subjectFor, id } = await writtenByTwo();
    const since = async (at: number) => findChanges(me, await subjectFor(me), { at }, now, zone);
    expect(await since(monday + hour)).toMatchObject([
      { section: 'helps', changes: [{ itemId: id, kinds: ['reworded'], said: 'Carys changed the words, yesterday.' }] },
    ]);
    expect(await since(0)).toMatchObject([
      { changes: [{ kinds: ['added'], said: 'Carys and I added this, yesterday.' }] },
    ]);
    expect(await since(now)).toEqual([]);
  });

  test('I last looked: this visit does not count, and each part is told since I opened that part', async () => {
    const { me, plan, now, subjectFor, id } = await writtenByTwo();
    const visits = async () => Object.fromEntries(await lastVisits(me, plan.id));
    expect(await visits()).toEqual({});
    setClock(() => monday + hour);
    await visitSection(me, plan.id, 'helps');
    setClock(() => monday + hour + 5 * 60_000);
    await visitSection(me, plan.id, 'helps');
    expect(await visits()).toEqual({});
    setClock(() => now - hour);
    await visitSection(me, plan.id, 'avoid');
    setClock(() => now);
    const last = await lastVisits(me, plan.id);
    expect(Object.fromEntries(last)).toEqual({ helps: monday + hour, avoid: now - hour });
    const since = { at: now - hour, bySection: last };
    expect(await findChanges(me, await subjectFor(me), since, now, zone)).toMatchObject([
      { section: 'helps', changes: [{ itemId: id, kinds: ['reworded'] }] },
    ]);
    await visitSection(me, plan.id, 'helps');
    expect(await visits()).toMatchObject({ helps: monday + hour });
  });
});

describe('putting back', () => {
  test('an answer says again what it said, as a new change, and nothing is lost (P11)', async () => {
    const { me, plan, now, subjectFor, id } = await writtenByTwo();
    const subject = await subjectFor(me);
    const [last] = (await findSittings(me, subject, 'helps', now, zone, {})).sittings;
    expect(await putBack(me, subject, 'helps', last!.id, 'answer')).toEqual({ allowed: true });
    expect(await readSection(plan.id, 'helps')).toMatchObject([{ id, text: 'Hold up my cards.' }]);
    await collaboration().stop();
    const { sittings } = await findSittings(me, subject, 'helps', now, zone, {});
    expect(sittings).toHaveLength(3);
    await putBack(me, subject, 'helps', sittings[0]!.id, 'answer');
    expect(await readSection(plan.id, 'helps')).toMatchObject([{ id, text: 'Hold up both of my cards.' }]);
  });

  test('what one wrote a minute ago stays in the history when it is put back, and can be put back again (P11)', async () => {
    const { me, now, subjectFor, id, plan, write } = await writtenByTwo();
    await write(me, now, 'Hold up both of my cards, and hum.', 'Hold up both of my cards.');
    setClock(() => now + 60_000);
    const subject = await subjectFor(me);
    const sittings = async () => (await findSittings(me, subject, 'helps', now + hour, zone, {})).sittings;
    await putBack(me, subject, 'helps', (await sittings())[0]!.id, 'answer');
    expect(await readSection(plan.id, 'helps')).toMatchObject([{ id, text: 'Hold up both of my cards.' }]);
    await collaboration().stop();
    expect(await sittings()).toHaveLength(4);
    await putBack(me, subject, 'helps', (await sittings())[0]!.id, 'answer');
    expect(await readSection(plan.id, 'helps')).toMatchObject([{ id, text: 'Hold up both of my cards, and hum.' }]);
  });

  test('a whole part: what was changed is as it was, and what was new is out, to be brought back', async () => {
    const { me, ffion, plan, now, subjectFor, id } = await writtenByTwo();
    const later = newId();
    setClock(() => now);
    await writeItem(me, ffion, 'helps', { do: 'add', id: later, text: 'Music.', details: {} });
    await collaboration().stop();
    const subject = await subjectFor(me);
    const { sittings } = await findSittings(me, subject, 'helps', now, zone, {});
    await putBack(me, subject, 'helps', sittings.at(-2)!.id, 'part');
    expect(await readSection(plan.id, 'helps')).toMatchObject([
      { id, text: 'Hold up my cards.', takenOut: false },
      { id: later, text: 'Music.', takenOut: true },
    ]);
  });

  test('is for those who may write there', async () => {
    const { me, ffion, organisation, now, subjectFor, plan } = await writtenByTwo();
    const reader = await viewerOfAccount(await makeAccount(organisation, 'supporter'));
    await makeGrant(ffion, reader.accountId, { section: 'helps', level: 'suggest' });
    const [last] = (await findSittings(me, await subjectFor(me), 'helps', now, zone, {})).sittings;
    const before = await readSection(plan.id, 'helps');
    expect(await putBack(reader, await subjectFor(reader), 'helps', last!.id, 'answer')).toMatchObject({
      reason: 'forbidden',
    });
    expect(await putBack(me, await subjectFor(me), 'avoid', last!.id, 'answer')).toMatchObject({ reason: 'unseen' });
    expect(await readSection(plan.id, 'helps')).toEqual(before);
  });
});
