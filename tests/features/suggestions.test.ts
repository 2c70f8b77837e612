import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries, itemViews, plans, suggestionAnswers, suggestions, suggestionTalk } from '#db/tables.server';
import type { PlanItem, SectionCode } from '#app/domain/plan';
import type { Viewer } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { answerSuggestion, markOf, type Answering } from '#app/features/suggestions/answer-suggestion.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { keepView } from '#app/features/suggestions/keep-view.server';
import { makeSuggestion, type Suggesting } from '#app/features/suggestions/make-suggestion.server';
import { talkAbout } from '#app/features/suggestions/talk-about-suggestion.server';
import { withdrawSuggestion } from '#app/features/suggestions/withdraw-suggestion.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, makeGrant } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

/** Ffion with one answer in "what helps"; her friend may suggest there, Sam is on shift. */
async function atWillowCourt() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const itemId = newId();
  await writeItem(me, place.ffion, 'helps', {
    do: 'add',
    id: itemId,
    text: 'Hold up my cards.',
    details: { stage: 'early_signs', voice: 'person_own_words' },
  });
  const friendId = await makeAccount(place.organisation, 'supporter', { name: 'Dee Lane' });
  await makeGrant(place.ffion, friendId, { section: 'helps', level: 'suggest' });
  const friend = await viewerOfAccount(friendId);
  const suggest = (viewer: Viewer, more: Partial<Suggesting>) =>
    makeSuggestion(viewer, place.ffion, {
      id: newId(),
      section: 'helps',
      itemId: null,
      kind: 'add',
      words: 'Wait with me.',
      placing: null,
      voice: 'friend',
      why: '',
      ...more,
    });
  const items = async (section: SectionCode = 'helps'): Promise<PlanItem[]> => {
    const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
    return readSection(plan!.id, section);
  };
  const answer = async (viewer: Viewer, suggestionId: string, more: Partial<Answering>) => {
    const about = await suggestionRow(suggestionId);
    const item = (await items()).find(({ id }) => id === about?.itemId) ?? null;
    return answerSuggestion(viewer, place.ffion, {
      suggestionId,
      answer: 'yes',
      words: '',
      seen: about?.kind === 'add' ? '' : markOf(item),
      ...more,
    });
  };
  return { ...place, me, friend, sam: await viewerOfAccount(place.sam), itemId, suggest, items, answer };
}

async function suggestionRow(id: string) {
  const [row] = await database().read.select().from(suggestions).where(eq(suggestions.id, id));
  return row;
}

async function made(result: Promise<{ allowed: boolean }>): Promise<string> {
  const said = (await result) as { allowed: boolean; id: string; reason?: string };
  expect(said).toMatchObject({ allowed: true });
  return said.id;
}

describe('P2: making a suggestion', () => {
  test('changes nothing of the plan, and is written down with who, as what, when and why', async () => {
    const { suggest, friend, items, itemId } = await atWillowCourt();
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
    const { suggest, friend } = await atWillowCourt();
    const id = newId();
    expect(await Promise.all([suggest(friend, { id }), suggest(friend, { id })])).toMatchObject([
      { allowed: true, id },
      { allowed: true, id },
    ]);
    expect(await database().read.$count(suggestions)).toBe(1);
  });

  test('is for those let in to suggest or write, in that section, and for staff about what they may read', async () => {
    const { suggest, friend, sam, me, ffion, organisation, elsewhere, cards } = await atWillowCourt();
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
    const { suggest, friend, sam, itemId } = await atWillowCourt();
    expect(await suggest(friend, { kind: 'change', itemId: newId() })).toMatchObject({ reason: 'gone' });
    expect(await suggest(sam, { kind: 'change', itemId, words: 'Something of the draft' })).toMatchObject({
      reason: 'gone',
    });
  });

  test('twenty of one person may wait, and no more', async () => {
    const { suggest, friend, me, answer } = await atWillowCourt();
    const ids: string[] = [];
    for (let index = 0; index < 20; index++) ids.push(await made(suggest(friend, { words: `Thing ${index}` })));
    expect(await suggest(friend, {})).toMatchObject({ reason: 'too-many' });
    expect(await answer(me, ids[0]!, { answer: 'no' })).toMatchObject({ allowed: true });
    await made(suggest(friend, {}));
  });
});

describe('P2: the last word', () => {
  test('yes puts the words in the plan as whose they are, once, and keeps who decided and when', async () => {
    const { suggest, friend, me, answer, items } = await atWillowCourt();
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
    const { suggest, friend, me, answer, items, itemId } = await atWillowCourt();
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

  test('yes in my words puts those there, as mine', async () => {
    const { suggest, friend, me, answer, items, itemId } = await atWillowCourt();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Hold up both of the cards.' }));
    expect(await answer(me, id, { answer: 'yes_in_my_words', words: ' ' })).toMatchObject({ reason: 'words-missing' });
    expect(await answer(me, id, { answer: 'yes_in_my_words', words: 'Both cards.' })).toMatchObject({ allowed: true });
    expect(await items()).toMatchObject([{ id: itemId, text: 'Both cards.', voice: 'person_own_words' }]);
    const [kept] = await database().read.select().from(suggestionAnswers);
    expect(kept).toMatchObject({ answer: 'yes_in_my_words', words: 'Both cards.' });
  });

  test('no changes nothing', async () => {
    const { suggest, friend, me, answer, items, itemId } = await atWillowCourt();
    const before = await items();
    const id = await made(suggest(friend, { kind: 'take_out', itemId, words: null }));
    expect(await answer(me, id, { answer: 'no' })).toMatchObject({ allowed: true });
    expect(await items()).toEqual(before);
  });

  test('a stage and a place are suggested and taken like words, and whose words they are stays', async () => {
    const { suggest, friend, me, answer, items, itemId } = await atWillowCourt();
    const placing = { stage: 'crisis' as const, who: 'Bex', where: 'my_room' as const, whereWords: null };
    const id = await made(suggest(friend, { kind: 'change', itemId, words: null, placing }));
    await answer(me, id, {});
    expect(await items()).toMatchObject([{ ...placing, text: 'Hold up my cards.', voice: 'person_own_words' }]);
  });

  test('nobody says yes to words that stand there unseen', async () => {
    const { suggest, friend, me, ffion, answer, items, itemId } = await atWillowCourt();
    const id = await made(suggest(friend, { kind: 'change', itemId, words: 'Hold up both cards.' }));
    const seen = markOf((await items())[0]!);
    const change = { do: 'change', id: itemId, text: 'No cards today.', basedOn: 'Hold up my cards.', details: {} };
    await writeItem(me, ffion, 'helps', change as never);
    expect(await answer(me, id, { seen })).toMatchObject({ reason: 'changed-meanwhile' });
    expect((await items())[0]?.text).toBe('No cards today.');
    const found = await findSubject(ffion, me.accountId);
    const [shown] = await findSuggestions(me, found!, Date.now());
    expect(shown).toMatchObject({ changedSince: true, saidThen: { words: 'Hold up my cards.' } });
    expect(shown?.itemNow?.text).toBe('No cards today.');
    expect(await answer(me, id, { seen: shown!.seen })).toMatchObject({ allowed: true });
    expect((await items())[0]?.text).toBe('Hold up both cards.');
  });

  test('is the person’s, or of who lawfully decides, with the basis; nobody else can press it', async () => {
    const { suggest, friend, sam, ffion, organisation, sister, answer, items, itemId } = await atWillowCourt();
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
    expect(await items()).toMatchObject([{ text: 'Show both.', voice: 'family' }]);
    const [kept] = await database().read.select().from(suggestionAnswers);
    expect(kept).toMatchObject({ basis: '004', accountId: mum });
  });

  test('a suggestion of another person is not there', async () => {
    const { suggest, friend } = await atWillowCourt();
    const id = await made(suggest(friend, {}));
    const other = await makeWillowCourt();
    const stranger = await viewerOfAccount(other.me);
    const asked = { suggestionId: id, answer: 'yes' as const, words: '', seen: '' };
    expect(await answerSuggestion(stranger, other.ffion, asked)).toMatchObject({ reason: 'unseen' });
  });
});

describe('taking a suggestion back', () => {
  test('is for whoever made it, while it waits', async () => {
    const { suggest, friend, me, sam, ffion, answer } = await atWillowCourt();
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
    const { suggest, friend, me, sam, ffion } = await atWillowCourt();
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
    expect((await findSuggestions(friend, found!, Date.now()))[0]).toMatchObject({
      state: 'talking',
      talk: [
        { mine: false, words: null },
        { mine: true, words: 'It helped on Monday.' },
      ],
    });
    expect(await say(me, 'Not now.', true)).toMatchObject({ allowed: true });
    expect(await say(friend, 'But…')).toMatchObject({ reason: 'not-talking' });
    expect(await database().read.$count(suggestionTalk)).toBe(3);
  });
});

describe('P4: a refused view', () => {
  test('stays beside, under its author’s name, once, when the person keeps it', async () => {
    const { suggest, friend, me, ffion, answer, itemId } = await atWillowCourt();
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

describe('who reads a suggestion', () => {
  test('the person and who decides read all; everybody else their own', async () => {
    const { suggest, friend, me, sam, sister, ffion } = await atWillowCourt();
    await made(suggest(friend, { words: 'canary-friend' }));
    await made(suggest(sam, { words: 'canary-sam', voice: 'staff' }));
    const read = async (viewer: Viewer) => {
      const found = await findSubject(ffion, viewer.accountId);
      return (await findSuggestions(viewer, found!, Date.now())).map(({ words }) => words);
    };
    expect(await read(me)).toEqual(['canary-sam', 'canary-friend']);
    expect(await read(friend)).toEqual(['canary-friend']);
    expect(await read(await viewerOfAccount(sister))).toEqual([]);
  });

  test('staff do not learn from their own suggestion what the draft says by now', async () => {
    const { suggest, sam, me, ffion, cards } = await atWillowCourt();
    await made(suggest(sam, { kind: 'change', itemId: cards.id, words: 'Both cards.', voice: 'staff' }));
    await writeItem(me, ffion, 'helps', {
      do: 'add',
      id: cards.id,
      text: 'canary-secret-draft',
      details: {},
    });
    const found = await findSubject(ffion, sam.accountId);
    expect(JSON.stringify(await findSuggestions(sam, found!, Date.now()))).not.toContain('canary-secret-draft');
  });
});
