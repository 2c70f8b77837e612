import { afterEach, expect, test } from 'vitest';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { findChanges } from '#app/features/history/find-changes.server';
import { findSittings } from '#app/features/history/find-sittings.server';
import { findWriters } from '#app/features/history/find-writers.server';
import { whoWrote } from '#app/features/plans/read-draft.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { setClock } from '#app/platform/clock';
import { freshDatabase } from '../support/database';
import { made, makeSuggesting } from '../support/suggesting';

freshDatabase();
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

const zone = 'Europe/London';

test('P3: words that came in with a yes are told as of who suggested them too, wherever it says who wrote', async () => {
  const start = Date.now();
  setClock(() => start);
  const { suggest, friend, me, answer, items, ffion, itemId } = await makeSuggesting();
  await collaboration().stop();
  const hour = 60 * 60_000;
  setClock(() => start + hour);
  expect(await answer(me, await made(suggest(friend, {})), {})).toMatchObject({ allowed: true });
  const mine = await made(suggest(friend, { words: 'Not these.' }));
  expect(await answer(me, mine, { answer: 'yes_in_my_words', words: 'Mine.' })).toMatchObject({ allowed: true });
  await collaboration().stop();
  setClock(() => start + 2 * hour);
  const id = (await items()).find(({ text }) => text === 'Wait with me.')!.id;
  const edit = { do: 'change' as const, id, text: 'Wait here with me.', basedOn: 'Wait with me.', details: {} };
  expect(await writeItem(me, ffion, 'helps', edit)).toMatchObject({ allowed: true });
  await collaboration().stop();

  const now = start + 3 * hour;
  const { subject } = (await findSubject(ffion, me.accountId))!;
  const plan = (await findPlan(ffion))!;
  const { sittings } = await findSittings(me, subject, 'helps', now, zone, {});
  const said = (which: string) => sittings.filter((each) => each.itemId === which).map((each) => each.said);
  // What was written later, and what stood there before, is nobody else's.
  expect(said(id)).toEqual([expect.stringMatching(/^I changed/), expect.stringMatching(/^Dee and I added this/)]);
  expect(said(itemId)).toEqual([expect.stringMatching(/^I added this/)]);
  const writers = await findWriters(me, subject, plan.id, 'helps', now, zone);
  expect(Object.values(writers).filter((each) => each.startsWith('Dee wrote this with me'))).toHaveLength(1);
  expect(writers[id]).toMatch(/^Dee/);
  const [changed] = await findChanges(me, subject, { at: start + 1 }, now, zone);
  expect(changed!.changes.map((change) => change.said)).toContainEqual(expect.stringMatching(/^Dee and I/));
  expect(await whoWrote(plan.id, ffion)).toEqual([expect.stringMatching(/^Dee Lane/)]);
});

test('P3: who only suggested, and heard no, was no part of writing it', async () => {
  const { suggest, friend, me, answer, ffion } = await makeSuggesting();
  expect(await answer(me, await made(suggest(friend, {})), { answer: 'no' })).toMatchObject({ allowed: true });
  expect(await whoWrote((await findPlan(ffion))!.id, ffion)).toEqual([]);
});

test('P11: what one wrote a minute before a yes stays in the history, and is nobody else’s', async () => {
  const start = Date.now();
  setClock(() => start);
  const { suggest, friend, me, answer, ffion, itemId } = await makeSuggesting();
  const text = 'Hold up my cards, slowly.';
  const edit = { do: 'change' as const, id: itemId, text, basedOn: 'Hold up my cards.', details: {} };
  await collaboration().stop();
  setClock(() => start + 30_000);
  expect(await writeItem(me, ffion, 'helps', edit)).toMatchObject({ allowed: true });
  setClock(() => start + 60_000);
  const change = await made(suggest(friend, { kind: 'change', itemId, words: 'Show my cards.' }));
  expect(await answer(me, change, {})).toMatchObject({ allowed: true });
  await collaboration().stop();
  const { subject } = (await findSubject(ffion, me.accountId))!;
  const { sittings } = await findSittings(me, subject, 'helps', start + 90_000, zone, {});
  expect(sittings.map(({ said }) => said)).toEqual([
    expect.stringMatching(/^Dee and I changed/),
    expect.stringMatching(/^I added this/),
  ]);
  const gone = sittings[0]!.words.filter(({ kind }) => kind === 'went').map((each) => each.text);
  expect(gone.join('')).toContain('slowly');
});
