import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { itemSections } from '#app/domain/plan';
import { symbolKey } from '#app/domain/picture';
import { talkPicturesOf } from '#app/domain/talk-pictures';
import { shownPictures } from '#app/features/drafting/talk-pictures.server';
import { findSymbol } from '#app/features/pictures/symbol-index.server';
import { keepMeaning } from '#app/features/pictures/symbol-meanings.server';
import { newId } from '#app/platform/ids';
import { talkThroughWords } from '#app/words/talk-through';
import * as talk from '../../app/routes/people.$personId.plan.$section_.talk';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

let personId: string;
let bexAccount: string;
let bex: string;
let organisation: string;

beforeEach(async () => {
  organisation = await makeOrganisation();
  personId = await makePerson(organisation);
  bexAccount = await makeAccount(organisation, 'worker');
  for (const section of ['helps', 'signs'] as const)
    await makeGrant(personId, bexAccount, { section, level: section === 'helps' ? 'write' : 'see' });
  bex = await signedIn(bexAccount);
});

async function post(form: Record<string, string>, section = 'helps') {
  const { status, body } = await callRoute(talk as unknown as RouteModule, {
    path: `/people/${personId}/plan/${section}/talk`,
    params: { personId, section },
    cookie: bex,
    form,
  });
  return { status, to: body instanceof Response ? body.headers.get('Location') : null, body };
}

async function items() {
  const plan = await findPlan(personId);
  return plan ? readSection(plan.id, 'helps') : [];
}

describe('P3: talking a question through with the person', () => {
  it('what was typed is the person’s words with help, said or shown, and by whom it was typed stays known', async () => {
    const id = newId();
    const form = { do: 'words', id, text: 'The blue blanket.', howKnown: 'i_showed_it' };
    expect((await post(form)).to).toMatch(/\/plan\/helps\/talk#said$/);
    // The same form once more.
    await post(form);
    expect(await items()).toMatchObject([
      { id, text: 'The blue blanket.', voice: 'person_supported', howKnown: 'i_showed_it', addedBy: bexAccount },
    ]);
  });

  it('P14: yes writes the words that it named; no and not sure write nothing; each leads on to the next', async () => {
    const offers = talkThroughWords.en.prompts.helps.offers;
    for (const [offer, answer] of ['no', 'not_sure', 'yes'].entries()) {
      const { to } = await post({ do: 'words', id: newId(), offerId: newId(), offer: String(offer), answer });
      expect(to).toMatch(new RegExp(`/talk\\?next=${offer + 1}#ask$`));
    }
    // P3: a look or a hand is a yes too, so nobody is said to have said it.
    expect((await items()).map(({ text, howKnown }) => [text, howKnown])).toEqual([[offers[2]!.yes, null]]);
    // The same yes from somebody else, or on another day.
    const again = { do: 'words', id: newId(), offerId: newId(), offer: '2', answer: 'yes' };
    expect((await post(again)).to).toMatch(/next=3#ask$/);
    expect(await items()).toHaveLength(1);
  });

  it.each([
    ['no words', { do: 'words', id: newId(), text: '  ' }, 'Write a few words first.'],
    [
      'something that was not asked',
      { do: 'words', id: newId(), offerId: newId(), offer: '19', answer: 'yes' },
      'We do not know',
    ],
    [
      'an answer of another kind',
      { do: 'words', id: newId(), offerId: newId(), offer: '0', answer: 'maybe' },
      'choose from the list',
    ],
  ])('with %s it says so and writes nothing', async (_what, form, said) => {
    const { status, body } = await post(form);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(said);
    expect(await items()).toEqual([]);
  });

  it('A5: a picture that was pointed at goes into the answer being written, and what is typed there stays', async () => {
    const id = newId();
    const point = async (form: Record<string, string>) =>
      (await post({ do: 'words', id, howKnown: 'i_said_it', ...form })).body as { carried: object };
    const first = await point({ point: 'hot_drink' });
    expect(first.carried).toEqual({ id, text: 'A hot drink', howKnown: 'i_showed_it', picture: 'hot_drink' });
    const other = await point({ text: 'A hot drink', picture: 'hot_drink', point: 'music' });
    expect(other.carried).toMatchObject({ text: 'Music', picture: 'music' });
    const typed = await point({ text: 'My green cup.', picture: 'music', point: 'hot_drink' });
    expect(typed.carried).toMatchObject({ text: 'My green cup.', picture: 'hot_drink' });
    expect((await point({ text: 'Music', picture: 'music', point: 'none' })).carried).toEqual({
      ...{ id, text: '', howKnown: 'i_said_it', picture: null },
    });
    expect(await items()).toEqual([]);
    const written = { do: 'words', id, text: 'My green cup.', howKnown: 'i_showed_it', picture: 'hot_drink' };
    expect((await post(written)).to).toMatch(/#said$/);
    await post({ do: 'words', id: newId(), picture: 'ear_defenders' });
    const cup = { kind: 'symbol', set: 'openmoji', code: '2615', words: 'A hot drink' };
    expect(await items()).toMatchObject([
      { id, text: 'My green cup.', picture: cup, voice: 'person_supported', howKnown: 'i_showed_it' },
      { text: '', picture: { words: 'My headphones' } },
    ]);
  });

  it('H20: a picture says what it means to the person; one of another question goes with nothing', async () => {
    const ffion = await makeAccount(organisation, 'person', { personId });
    await keepMeaning(await viewerOfAccount(ffion), personId, { set: 'openmoji', code: '2615' }, 'Sit with me');
    const shown = await shownPictures(personId, 'helps');
    expect(shown.find(({ name }) => name === 'hot_drink')?.picture.words).toBe('Sit with me');
    const wrong = { do: 'words', id: newId(), text: '', picture: 'never_shout' };
    expect(JSON.stringify((await post(wrong)).body)).toContain('Write a few words first.');
    expect(await items()).toEqual([]);
  });

  it('A1, A5: each question has a few pictures to show; each is a symbol that may be chosen, and none a face', () => {
    for (const section of itemSections) {
      const pictures = talkPicturesOf(section);
      expect(pictures.length, section).toBeGreaterThanOrEqual(4);
      expect(pictures.length, section).toBeLessThanOrEqual(8);
      expect(new Set(pictures.map(({ symbol }) => symbolKey(symbol))).size, section).toBe(pictures.length);
      for (const { name, symbol } of pictures) expect(findSymbol(symbol), `${section}: ${name}`).not.toBeNull();
    }
  });

  it('is for who may write in that section, and for nobody else (C1)', async () => {
    expect((await post({ do: 'words', id: newId(), text: 'Wait.' }, 'signs')).status).toBe(403);
    expect((await post({ do: 'words', id: newId(), text: 'Wait.' }, 'nowhere')).status).toBe(404);
  });

  it('A1: every question has something to say, to show and to ask', () => {
    for (const section of itemSections) {
      const { say, show, offers } = talkThroughWords.en.prompts[section];
      expect([say.length > 0, show !== '', offers.length >= 2], section).toEqual([true, true, true]);
    }
  });
});
