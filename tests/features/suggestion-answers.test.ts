import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { itemViews, suggestionAnswers } from '#db/tables.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { answerSuggestion, markOf } from '#app/features/suggestions/answer-suggestion.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { keepView } from '#app/features/suggestions/keep-view.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { stateSaid, WhatStands } from '../../app/features/suggestions/suggestion-said';
import { basisWords } from '#app/words/basis';
import { suggestionWords } from '#app/words/suggestions';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider } from '../support/fixtures';
import { shownPlainly } from '../support/posted-back';
import { made, makeSuggesting } from '../support/suggesting';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

describe('P2: the last word', () => {
  test('yes puts the words in the plan as whose they are, once, and keeps who decided and when', async () => {
    const { suggest, friend, me, answer, items } = await makeSuggesting();
    const id = await made(suggest(friend, { words: 'Wait with me.' }));
    expect(await answer(me, id, {})).toMatchObject({ allowed: true });
    expect((await items()).map(({ text, voice, addedBy }) => ({ text, voice, addedBy }))).toEqual([
      { text: 'Hold up my cards.', voice: 'person_own_words', addedBy: me.accountId },
      { text: 'Wait with me.', voice: 'friend', addedBy: friend.accountId },
    ]);
    const [kept] = await database().read.select().from(suggestionAnswers);
    expect(kept).toMatchObject({ suggestionId: id, answer: 'yes', accountId: me.accountId, basis: null });
    expect(await answer(me, id, {})).toMatchObject({ reason: 'answered-already' });
    expect(await answer(me, id, { answer: 'no' })).toMatchObject({ reason: 'answered-already' });
    expect(await items()).toHaveLength(2);
  });

  test.each(['add', 'change', 'take_out'] as const)('pressed in ten windows at once, %s is made once', async (kind) => {
    const { suggest, friend, me, answer, items, itemId } = await makeSuggesting();
    const about = kind === 'add' ? null : itemId;
    const id = await made(suggest(friend, { kind, itemId: about, words: 'Wait with me.' }));
    const before = await items();
    const answers = (['yes', 'no'] as const).flatMap((each) => Array.from({ length: 5 }, () => each));
    const results = await Promise.all(answers.map((each) => answer(me, id, { answer: each })));
    expect(results.filter(({ allowed }) => allowed)).toHaveLength(1);
    const [kept] = await database().read.select().from(suggestionAnswers);
    const after = (await items()).filter(({ takenOut }) => !takenOut).map(({ text }) => text);
    const said = kept?.answer === 'no' ? before.map(({ text }) => text) : [];
    const yes = { add: ['Hold up my cards.', 'Wait with me.'], change: ['Wait with me.'], take_out: [] }[kind];
    expect(after).toEqual(kept?.answer === 'no' ? said : yes);
  });

  test('an answer that was taken out since is shown as it was, not as if it stood, and yes brings it back', async () => {
    const { suggest, friend, me, ffion, answer, items, itemId } = await makeSuggesting();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Both cards.' }));
    await writeItem(me, ffion, 'helps', { do: 'take-out', id: itemId });
    const found = await findSubject(ffion, me.accountId);
    const [suggestion] = await findSuggestions(me, found!, Date.now(), 'Europe/London');
    const said = await shownPlainly(createElement(WhatStands, { suggestion: suggestion!, own: true }));
    expect(said).toContain(suggestionWords.en.own_taken_out_since);
    expect(said).not.toContain(suggestionWords.en.it_says_now);
    expect(await answer(me, id, {})).toMatchObject({ allowed: true });
    expect(await items()).toMatchObject([{ id: itemId, text: 'Both cards.', takenOut: false }]);
  });

  test('yes in my words puts those there, as mine', async () => {
    const { suggest, friend, me, answer, items, itemId } = await makeSuggesting();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Hold up both of the cards.' }));
    expect(await answer(me, id, { answer: 'yes_in_my_words', words: ' ' })).toMatchObject({ reason: 'words-missing' });
    expect(await answer(me, id, { answer: 'yes_in_my_words', words: 'Both cards.' })).toMatchObject({ allowed: true });
    expect(await items()).toMatchObject([{ id: itemId, text: 'Both cards.', voice: 'person_own_words' }]);
    const [kept] = await database().read.select().from(suggestionAnswers);
    expect(kept).toMatchObject({ answer: 'yes_in_my_words', words: 'Both cards.' });
  });

  test('no changes nothing', async () => {
    const { suggest, friend, me, answer, items, itemId } = await makeSuggesting();
    const before = await items();
    const id = await made(suggest(friend, { kind: 'take_out', itemId, words: null }));
    expect(await answer(me, id, { answer: 'no' })).toMatchObject({ allowed: true });
    expect(await items()).toEqual(before);
  });

  test('a stage and a place are suggested and taken like words, and whose words they are stays', async () => {
    const { suggest, friend, me, answer, items, itemId } = await makeSuggesting();
    const placing = { stage: 'crisis' as const, who: 'Bex', where: 'my_room' as const, whereWords: null };
    const id = await made(suggest(friend, { kind: 'change', itemId, words: null, placing }));
    await answer(me, id, {});
    expect(await items()).toMatchObject([{ ...placing, text: 'Hold up my cards.', voice: 'person_own_words' }]);
  });

  test('nobody says yes to words that stand there unseen', async () => {
    const { suggest, friend, me, ffion, answer, items, itemId } = await makeSuggesting();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Hold up both cards.' }));
    const seen = markOf((await items())[0]!);
    const change = { do: 'change', id: itemId, text: 'No cards today.', basedOn: 'Hold up my cards.', details: {} };
    await writeItem(me, ffion, 'helps', change as never);
    expect(await answer(me, id, { seen })).toMatchObject({ reason: 'changed-meanwhile' });
    expect((await items())[0]?.text).toBe('No cards today.');
    const found = await findSubject(ffion, me.accountId);
    const [shown] = await findSuggestions(me, found!, Date.now(), 'Europe/London');
    expect(shown).toMatchObject({ changedSince: true, saidThen: { words: 'Hold up my cards.' } });
    expect(shown?.itemNow?.text).toBe('No cards today.');
    expect(await answer(me, id, { seen: shown!.seen })).toMatchObject({ allowed: true });
    expect((await items())[0]?.text).toBe('Hold up both cards.');
  });

  test('is the person’s, or of who lawfully decides, with the basis; nobody else can press it', async () => {
    const { suggest, friend, me, sam, ffion, organisation, sister, answer, items, itemId } = await makeSuggesting();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Both cards.' }));
    for (const other of [friend, sam, await viewerOfAccount(sister)]) {
      expect(await answer(other, id, {})).toMatchObject({ reason: 'forbidden' });
    }
    const mum = await makeAccount(organisation, 'supporter', { name: 'Nia Hughes' });
    await makeDecider(ffion, mum, { basis: '004' });
    const decides = await viewerOfAccount(mum);
    expect(await answer(decides, id, { answer: 'yes_in_my_words', words: 'Show both.' })).toMatchObject({
      allowed: true,
    });
    // P3: nobody's "family" by guess; how she belongs to Ffion is not written down.
    expect(await items()).toMatchObject([{ text: 'Show both.', voice: null }]);
    const [kept] = await database().read.select().from(suggestionAnswers);
    expect(kept).toMatchObject({ basis: '004', accountId: mum });
    // The page tells the person and who suggested it that somebody else decided, and on what basis.
    for (const reader of [me, friend]) {
      const [shown] = await findSuggestions(
        reader,
        (await findSubject(ffion, reader.accountId))!,
        Date.now(),
        'Europe/London',
      );
      expect(shown?.decided).toEqual({ name: 'Nia Hughes', basis: basisWords.en['004'] });
      for (const own of [true, false])
        expect(stateSaid(suggestionWords.en, shown!, { own, preferredName: 'Ffion' })).toBe('Yes, in other words');
    }
  });

  test('a suggestion of another person is not there', async () => {
    const { suggest, friend } = await makeSuggesting();
    const id = await made(suggest(friend, {}));
    const other = await makeWillowCourt();
    const stranger = await viewerOfAccount(other.me);
    const asked = { suggestionId: id, answer: 'yes' as const, words: '', seen: '' };
    expect(await answerSuggestion(stranger, other.ffion, asked)).toMatchObject({ reason: 'unseen' });
  });
});

describe('P4: a refused view', () => {
  test('stays beside, under its author’s name, once, when the person keeps it', async () => {
    const { suggest, friend, me, ffion, answer, itemId } = await makeSuggesting();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Cards do not help her.' }));
    expect(await keepView(me, ffion, id)).toMatchObject({ reason: 'not-refused' });
    await answer(me, id, { answer: 'no' });
    expect(await keepView(friend, ffion, id)).toMatchObject({ reason: 'forbidden' });
    expect(await keepView(me, ffion, id)).toMatchObject({ allowed: true });
    expect(await keepView(me, ffion, id)).toMatchObject({ allowed: true });
    expect(await database().read.select().from(itemViews)).toMatchObject([
      { itemId, by: 'Dee Lane', words: 'Cards do not help her.', accountId: friend.accountId, suggestionId: id },
    ]);
  });
});
