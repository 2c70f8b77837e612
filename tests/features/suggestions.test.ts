import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries, suggestions, suggestionTalk } from '#db/tables.server';
import type { Viewer } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { talkAbout } from '#app/features/suggestions/talk-about-suggestion.server';
import { withdrawSuggestion } from '#app/features/suggestions/withdraw-suggestion.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant } from '../support/fixtures';
import { made, makeSuggesting, suggestionRow } from '../support/suggesting';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

describe('P2: making a suggestion', () => {
  test('changes nothing of the plan, and is written down with who, as what, when and why', async () => {
    const { suggest, friend, items, itemId } = await makeSuggesting();
    const before = await items();
    const id = await made(
      suggest(friend, { kind: 'change', itemId, words: 'Hold up both cards.', why: 'One alone scared her.' }),
    );
    expect(await items()).toEqual(before);
    expect(await suggestionRow(id)).toMatchObject({
      kind: 'change',
      itemId,
      words: 'Hold up both cards.',
      why: 'One alone scared her.',
      voice: 'friend',
      accountId: friend.accountId,
      saidThen: { words: 'Hold up my cards.', stage: 'early_signs' },
    });
    const audit = await database().read.select().from(auditEntries).where(eq(auditEntries.objectId, id));
    expect(audit).toMatchObject([{ action: 'suggestion.made', detail: 'helps', accountId: friend.accountId }]);
  });

  test('the same form sent twice suggests once', async () => {
    const { suggest, friend } = await makeSuggesting();
    const id = newId();
    expect(await Promise.all([suggest(friend, { id }), suggest(friend, { id })])).toMatchObject([
      { allowed: true, id },
      { allowed: true, id },
    ]);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('is for those let in to suggest or write, in that section, and for staff about what they may read', async () => {
    const { suggest, friend, sam, me, ffion, organisation, elsewhere, cards } = await makeSuggesting();
    expect(await suggest(friend, { section: 'avoid' })).toMatchObject({ reason: 'forbidden' });
    expect(await suggest(me, {})).toMatchObject({ reason: 'yours-to-write' });
    expect(await suggest(await viewerOfAccount(elsewhere), {})).toMatchObject({ reason: 'unseen' });
    const reader = await makeAccount(organisation, 'supporter');
    await makeGrant(ffion, reader, { section: 'helps', level: 'see' });
    expect(await suggest(await viewerOfAccount(reader), {})).toMatchObject({ reason: 'forbidden' });
    // Sam sees what was agreed, and nothing of the draft.
    const id = await made(suggest(sam, { kind: 'change', itemId: cards.id, words: 'Both cards.', voice: 'staff' }));
    expect((await suggestionRow(id))?.saidThen?.words).toBe(cards.text);
  });

  test('about something that is not there is refused', async () => {
    const { suggest, friend, sam, itemId } = await makeSuggesting();
    expect(await suggest(friend, { kind: 'change', itemId: newId() })).toMatchObject({ reason: 'gone' });
    expect(await suggest(sam, { kind: 'change', itemId, words: 'Something of the draft' })).toMatchObject({
      reason: 'gone',
    });
  });

  test('twenty of one person may wait, and no more', async () => {
    const { suggest, friend, me, answer } = await makeSuggesting();
    const ids: string[] = [];
    for (let index = 0; index < 20; index++) ids.push(await made(suggest(friend, { words: `Thing ${index}` })));
    expect(await suggest(friend, {})).toMatchObject({ reason: 'too-many' });
    expect(await answer(me, ids[0]!, { answer: 'no' })).toMatchObject({ allowed: true });
    await made(suggest(friend, {}));
  });
});

describe('taking a suggestion back', () => {
  test('is for whoever made it, while it waits', async () => {
    const { suggest, friend, me, sam, ffion, answer } = await makeSuggesting();
    const id = await made(suggest(friend, {}));
    expect(await withdrawSuggestion(sam, ffion, id)).toMatchObject({ reason: 'unseen' });
    expect(await withdrawSuggestion(me, ffion, id)).toMatchObject({ reason: 'forbidden' });
    expect(await withdrawSuggestion(friend, ffion, id)).toMatchObject({ allowed: true });
    expect(await answer(me, id, {})).toMatchObject({ reason: 'withdrawn' });
    const second = await made(suggest(friend, {}));
    await answer(me, second, {});
    expect(await withdrawSuggestion(friend, ffion, second)).toMatchObject({ reason: 'answered-already' });
  });
});

describe('P2: let’s talk', () => {
  test('the person begins it and ends it; meanwhile both write', async () => {
    const { suggest, friend, me, sam, ffion } = await makeSuggesting();
    const suggestionId = await made(suggest(friend, {}));
    const say = (viewer: Viewer, words: string, closes = false) =>
      talkAbout(viewer, ffion, { suggestionId, words, closes });
    expect(await say(friend, 'Please?')).toMatchObject({ reason: 'not-talking' });
    expect(await say(me, '')).toMatchObject({ allowed: true });
    expect(await say(friend, 'It helped on Monday.')).toMatchObject({ allowed: true });
    expect(await say(friend, 'It helped on Monday.')).toMatchObject({ allowed: true });
    expect(await say(me, ' ')).toMatchObject({ reason: 'words-missing' });
    expect(await say(sam, 'Me too.')).toMatchObject({ reason: 'unseen' });
    expect(await say(friend, '', true)).toMatchObject({ reason: 'forbidden' });
    const found = await findSubject(ffion, friend.accountId);
    expect((await findSuggestions(friend, found!, Date.now(), 'Europe/London'))[0]).toMatchObject({
      state: 'talking',
      talk: [
        { name: 'Ffion Hughes', words: null },
        { name: null, words: 'It helped on Monday.' },
      ],
    });
    expect(await say(me, 'Not now.', true)).toMatchObject({ allowed: true });
    expect(await say(friend, 'But…')).toMatchObject({ reason: 'not-talking' });
    expect(await database().read.$count(suggestionTalk)).toBe(3);
  });
});

describe('who reads a suggestion', () => {
  test('the person and who decides read all; everybody else their own', async () => {
    const { suggest, friend, me, sam, sister, ffion } = await makeSuggesting();
    await made(suggest(friend, { words: 'canary-friend' }));
    await made(suggest(sam, { words: 'canary-sam', voice: 'staff' }));
    const read = async (viewer: Viewer) => {
      const found = await findSubject(ffion, viewer.accountId);
      return (await findSuggestions(viewer, found!, Date.now(), 'Europe/London')).map(({ words }) => words);
    };
    expect(await read(me)).toEqual(['canary-sam', 'canary-friend']);
    expect(await read(friend)).toEqual(['canary-friend']);
    expect(await read(await viewerOfAccount(sister))).toEqual([]);
  });

  test('staff do not learn from their own suggestion what the draft says by now', async () => {
    const { suggest, sam, me, ffion, cards } = await makeSuggesting();
    await made(suggest(sam, { kind: 'change', itemId: cards.id, words: 'Both cards.', voice: 'staff' }));
    await writeItem(me, ffion, 'helps', {
      do: 'add',
      id: cards.id,
      text: 'canary-secret-draft',
      details: {},
    });
    const found = await findSubject(ffion, sam.accountId);
    expect(JSON.stringify(await findSuggestions(sam, found!, Date.now(), 'Europe/London'))).not.toContain(
      'canary-secret-draft',
    );
  });
});
