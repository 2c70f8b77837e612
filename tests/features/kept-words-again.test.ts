import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { suggestions } from '#db/tables.server';
import type { WordsNode } from '#app/domain/plan';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { addItem, rewordItem, wordItem } from '#app/features/drafting/section-document';
import { writeItem } from '#app/features/drafting/write-item.server';
import { takeKeptWords, type KeptWords } from '#app/features/offline/take-kept-words.server';
import { answerSuggestion, markOf } from '#app/features/suggestions/answer-suggestion.server';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { onTheTrain } from '../support/on-the-train';

freshDatabase();
afterEach(() => collaboration().stop());

describe('P11, P2: words that were taken are never taken again', () => {
  /** Carys's words beside mine, and an answer of the same batch that did not clash. */
  async function clashed() {
    const train = await onTheTrain();
    rewordItem(train.device, train.cards, 'Hold up my cards please.');
    rewordItem(train.device, train.music, 'Quiet music.');
    await train.meanwhile(train.cards, 'Hold up my cards. Thank you.');
    const kept = train.keep(train.cards, train.music);
    const send = (again: KeptWords = kept) => takeKeptWords(train.carys, train.ffion, 'helps', again);
    const clash = { allowed: true, clashes: [train.cards], merged: false };
    expect(await send()).toEqual(clash);
    const answer = async (said: 'yes' | 'no') => {
      const item = (await readSection(train.plan.id, 'helps')).find(({ id }) => id === train.cards)!;
      const asked = { suggestionId: kept.items[0]!.recordId, answer: said, words: '', seen: markOf(item) };
      return answerSuggestion(train.me, train.ffion, asked);
    };
    return { ...train, kept, send, clash, answer };
  }
  const done = { allowed: true, clashes: [], merged: false };

  test('after "Use these words" nothing is doubled', async () => {
    const { send, answer, texts } = await clashed();
    expect(await answer('yes')).toMatchObject({ allowed: true });
    expect(await send()).toEqual(done);
    expect(await texts()).toEqual(['Hold up my cards please.', 'Quiet music.']);
  });

  test('after "No" they do not enter the plan, though it stands as it did before', async () => {
    const { me, ffion, cards, send, answer, texts } = await clashed();
    expect(await answer('no')).toMatchObject({ allowed: true });
    const basedOn = 'Hold up my cards. Thank you.';
    await writeItem(me, ffion, 'helps', { do: 'change', id: cards, text: 'Hold up my cards.', basedOn, details: {} });
    expect(await send()).toEqual(done);
    expect(await texts()).toEqual(['Hold up my cards.', 'Quiet music.']);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('not answered yet, they still stand beside, once', async () => {
    const { send, clash, texts } = await clashed();
    expect(await Promise.all([send(), send()])).toEqual([clash, clash]);
    expect(await texts()).toEqual(['Hold up my cards. Thank you.', 'Quiet music.']);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('two pages that send them at once send them once', async () => {
    const { carys, ffion, cards, music, device, keep, meanwhile, texts } = await onTheTrain();
    rewordItem(device, cards, 'Hold up my cards please.');
    rewordItem(device, music, 'Quiet music.');
    await meanwhile(cards, 'Hold up my cards. Thank you.');
    const kept = keep(cards, music);
    const answers = [1, 2, 3].map(() => takeKeptWords(carys, ffion, 'helps', kept));
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ clashes: [cards] });
    expect(await texts()).toEqual(['Hold up my cards. Thank you.', 'Quiet music.']);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('an answer of the same batch that did not clash, and was changed since, is no clash', async () => {
    const { me, ffion, music, send, answer, texts } = await clashed();
    await answer('yes');
    const change = { do: 'change', id: music, text: 'No music.', basedOn: 'Quiet music.', details: {} } as const;
    await writeItem(me, ffion, 'helps', change);
    expect(await send()).toEqual(done);
    expect(await texts()).toEqual(['Hold up my cards please.', 'No music.']);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('what was merged, and changed since by somebody else, is no clash', async () => {
    const { me, carys, ffion, music, device, keep, texts } = await onTheTrain();
    rewordItem(device, music, 'Quiet music.');
    const kept = keep(music);
    const merged = { allowed: true, clashes: [], merged: true };
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual(merged);
    const change = { do: 'change', id: music, text: 'No music.', basedOn: 'Quiet music.', details: {} } as const;
    await writeItem(me, ffion, 'helps', change);
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual(merged);
    expect(await texts()).toEqual(['Hold up my cards.', 'No music.']);
    expect(await database().read.$count(suggestions)).toBe(0);
  });

  test('what the same device wrote on, though no answer reached it, is wanted', async () => {
    const { cards, music, device, keep, kept, send, clash, answer, texts } = await clashed();
    await answer('no');
    rewordItem(device, music, 'Quiet music, and tea.');
    rewordItem(device, cards, 'Hold up my cards please, Mum.');
    const later = keep(cards, music);
    const again = { ...later, items: later.items.map((item, n) => ({ ...item, recordId: kept.items[n]!.recordId })) };
    expect(await send(again)).toEqual(clash);
    expect(await send(again)).toMatchObject({ allowed: true });
    expect(await texts()).toEqual(['Hold up my cards. Thank you.', 'Quiet music, and tea.']);
    const both = await database().read.select().from(suggestions);
    expect(both.map(({ words }) => words)).toEqual(['Hold up my cards please.', 'Hold up my cards please, Mum.']);
  });
});

test('P11: words beside a clash keep their list, their marks and their links', async () => {
  const { carys, ffion, plan, cards, music, device, keep, meanwhile } = await onTheTrain();
  const list: WordsNode = {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: ['Quiet music.', 'Tea.'].map((text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'strong' }] }] }],
        })),
      },
    ],
  };
  rewordItem(device, cards, 'Never.');
  wordItem(device, music, list);
  const fresh = newId();
  addItem(device, 'helps', { id: fresh, text: 'Wait.', addedBy: carys.accountId, addedAt: 1 });
  wordItem(device, fresh, list);
  await meanwhile(cards, 'Hold up my two cards.');
  expect(await takeKeptWords(carys, ffion, 'helps', keep(cards, music, fresh))).toMatchObject({ clashes: [cards] });
  const items = await readSection(plan.id, 'helps');
  expect(items.map(({ text }) => text)).toEqual(['Hold up my two cards.', 'Quiet music.\nTea.', 'Quiet music.\nTea.']);
  for (const id of [music, fresh]) expect(items.find((item) => item.id === id)?.words).toEqual(list);
});
