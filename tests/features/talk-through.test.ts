import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { itemSections } from '#app/domain/plan';
import { newId } from '#app/platform/ids';
import { talkThroughWords } from '#app/words/talk-through';
import * as talk from '../../app/routes/people.$personId.plan.$section_.talk';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';

freshDatabase();
afterEach(() => collaboration().stop());

let personId: string;
let bexAccount: string;
let bex: string;

beforeEach(async () => {
  const organisation = await makeOrganisation();
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
      const { to } = await post({ do: 'offer', id: newId(), offer: String(offer), answer });
      expect(to).toMatch(new RegExp(`/talk\\?next=${offer + 1}#ask$`));
    }
    expect((await items()).map(({ text }) => text)).toEqual([offers[2]!.yes]);
  });

  it.each([
    ['no words', { do: 'words', id: newId(), text: '  ' }, 'Write a few words first.'],
    ['something that was not asked', { do: 'offer', id: newId(), offer: '19', answer: 'yes' }, 'We do not know'],
    ['an answer of another kind', { do: 'offer', id: newId(), offer: '0', answer: 'maybe' }, 'choose from the list'],
  ])('with %s it says so and writes nothing', async (_what, form, said) => {
    const { status, body } = await post(form);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(said);
    expect(await items()).toEqual([]);
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
