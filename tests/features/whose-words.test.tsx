import { afterEach, describe, expect, test } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { circle, itemViews, plans } from '../../db/tables.server';
import type { ItemDetails } from '../../app/domain/item-details';
import { crisisLineId, type Voice } from '../../app/domain/plan';
import type { Viewer } from '../../app/domain/viewer';
import { AnswerCard } from '../../app/features/drafting/answer-card';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import { questionData } from '../../app/features/drafting/question-data.server';
import { takeKeptWords } from '../../app/features/offline/take-kept-words.server';
import { findPersonStart } from '../../app/features/people/person-start.server';
import { freezeVersion } from '../../app/features/plans/freeze-version.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { readableDraft } from '../../app/features/drafting/readable-draft.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { AgreedPlanPage } from '../../app/features/plans/agreed-plan-page';
import { agreedPlan } from '../../app/features/plans/agreed-plan.server';
import { EasyPlanPage } from '../../app/features/plans/easy-plan-page';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { readThrough } from '../../app/features/plans/read-through.server';
import { now } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import * as suggestRoute from '../../app/routes/people.$personId.plan.$section_.suggest';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, signedIn } from '../support/fixtures';
import { rendered } from '../support/rendered';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

async function ffions() {
  const place = await makeWillowCourt();
  const viewer = await viewerOfAccount(place.me);
  const inView = { viewer, ...(await findSubject(place.ffion, place.me))! };
  const readAgreed = async (more: Parameters<typeof aPlan>[1], items = [anItem('helps', 'Wait.')]) => {
    await makeVersion(place.ffion, place.me, aPlan(items, more));
    const { latest } = await agreedPlan(inView, 1);
    const plan = await agreedPlan(inView, latest);
    const easy = { ...plan, agreed: { ...plan.agreed, reviewOn: plan.reviewOn } };
    return [
      await rendered(<AgreedPlanPage {...plan} />),
      await rendered(<EasyPlanPage {...easy} usual="/people/ffion/agreed/2" />),
    ];
  };
  return { ...place, viewer, inView, readAgreed };
}

describe('the crisis line where the agreed plan is read', () => {
  const view = { itemId: crisisLineId, by: 'Ffion', text: 'Not the lights.', at: 0 };

  test('P4, P5: one that is not right yet says so, with what was said of it, and is not shouted', async () => {
    const { readAgreed } = await ffions();
    for (const page of await readAgreed({ notAgreed: [crisisLineId], views: [view] })) {
      expect(page).toContain('Lights down.');
      expect(page).toContain('Not agreed');
      expect(page).toContain('Not the lights.');
      expect(page).not.toMatch(/class="(go|easy-shout)"/);
    }
    for (const page of await readAgreed({})) {
      expect(page).toMatch(/class="(go|easy-shout)"/);
      expect(page).not.toContain('Not agreed');
    }
  });

  test('P3: says whose words it is in, in the plan, in Easy Read and while it is written', async () => {
    const { readAgreed, viewer, ffion, inView } = await ffions();
    for (const page of await readAgreed({ crisisLineVoice: 'staff' }))
      expect(page).toContain('Staff&#x27;s words, not mine');
    for (const page of await readAgreed({ crisisLineVoice: 'person_own_words' }))
      expect(page).toContain('My own words');
    const line = { id: crisisLineId, text: 'Lights down.', details: { voice: 'family' } } as const;
    await writeItem(viewer, ffion, 'really_hard', { do: 'add', ...line });
    const draft = await readableDraft(inView);
    const shown = { agreed: null, hidden: false, notAgreed: [], usual: '/' };
    expect(await rendered(<EasyPlanPage {...draft} {...shown} views={[]} />)).toContain(
      'Family&#x27;s words, not mine',
    );
  });
});

describe('P3: words that stand as the person’s own, and that somebody else changes', () => {
  const text = 'Do hold my hand.';
  const changed = "Don't hold my hand.";

  async function changedBy(details: Partial<ItemDetails>, voice: Voice = 'person_own_words', by?: 'me') {
    const { ffion, sister, viewer } = await ffions();
    const id = newId();
    await writeItem(viewer, ffion, 'helps', { do: 'add', id, text, details: { voice } });
    const writer = by === 'me' ? viewer : await viewerOfAccount(sister);
    const change = { do: 'change', id, text: changed, basedOn: text, details } as const;
    expect(await writeItem(writer, ffion, 'helps', change)).toMatchObject({ allowed: true });
    const plan = await findPlan(ffion);
    return { ffion, viewer, id, voice: async () => (await readSection(plan!.id, 'helps'))[0]!.voice };
  }

  test('stand as nobody’s until the person says that they are theirs, which is one tap', async () => {
    const { ffion, viewer, id, voice } = await changedBy({});
    expect(await voice()).toBeNull();
    const { items } = (await readThrough({ viewer, ...(await findSubject(ffion, viewer.accountId))! }, now()))
      .sections[0]!;
    const card = { item: items[0]!, mayWrite: true, writers: [], wrote: undefined, details: '' };
    const shown = await rendered(<AnswerCard {...card} owner={{ id: ffion, own: true }} />);
    expect(shown).toContain('These are my words');
    expect(await rendered(<AnswerCard {...card} owner={{ id: ffion, own: false }} />)).not.toContain(
      'These are my words',
    );
    const fields = [...shown.matchAll(/<form[^>]*>(.*?)<\/form>/g)].find(([form]) =>
      form.includes('These are my words'),
    )!;
    const said = fields[1]!.replaceAll('&#x27;', "'").matchAll(/name="(\w+)" value="([^"]*)"/g);
    const form = Object.fromEntries([...said].map(([, name, value]) => [name!, value!]));
    expect(form).toMatchObject({ do: 'describe', id });
    const params = { personId: ffion, section: 'helps' };
    await callRoute(questionRoute, { path: '/', params, cookie: await signedIn(viewer.accountId), form });
    expect(await voice()).toBe('person_own_words');
  });

  test('stay the person’s where they change them, where it is said that they do, and where somebody typed for them', async () => {
    expect(await (await changedBy({}, 'person_own_words', 'me')).voice()).toBe('person_own_words');
    expect(await (await changedBy({ voice: 'person_supported' })).voice()).toBe('person_supported');
    expect(await (await changedBy({}, 'person_supported')).voice()).toBe('person_supported');
    expect(await (await changedBy({}, 'family')).voice()).toBe('family');
  });
});

describe('P3: words of which nobody said whose they are', () => {
  const items = [anItem('helps', 'Wait.', { voice: null })];

  test('are read as such in the agreed plan, in Easy Read and on the card; not in a plan that the person wrote alone', async () => {
    const { readAgreed, ffion, sam } = await ffions();
    const onCards = async () => {
      const headers = { cookie: (await signedIn(sam)) ?? '', 'accept-encoding': '' };
      const read = (at: string) => rightNowCard({ url: `/people/${ffion}${at}`, headers });
      return [await read('/now'), await read('/now/easy')].map((reply) => reply!.body.toString());
    };
    const alone = [...(await readAgreed({}, items)), ...(await onCards())];
    for (const page of alone) expect(page).not.toContain('Nobody said whose words');
    const together = [...(await readAgreed({ wroteWith: ['Carys'] }, items)), ...(await onCards())];
    expect(together).toHaveLength(4);
    for (const page of together) expect(page).toContain('Nobody said whose words');
  });

  test('are read as such in the Easy Read of the draft, once somebody else wrote in it', async () => {
    const { viewer, ffion, inView, sister } = await ffions();
    const add = async (by: Viewer, details: Partial<ItemDetails>) =>
      writeItem(by, ffion, 'helps', { do: 'add', id: newId(), text: 'Wait.', details });
    const draft = async () => {
      const shown = { agreed: null, hidden: false, notAgreed: [], usual: '/', views: [] };
      return rendered(<EasyPlanPage {...await readableDraft(inView)} {...shown} />);
    };
    await add(viewer, { voice: null });
    expect(await draft()).not.toContain('Nobody said whose words');
    await add(await viewerOfAccount(sister), { voice: 'family' });
    expect(await draft()).toContain('Nobody said whose words');
  });
});

describe('P3: whose words somebody’s are who says nothing', () => {
  async function helper(relation: string | null) {
    const place = await ffions();
    const id = await makeAccount(place.organisation, 'supporter', { name: 'Dee Lane' });
    await makeGrant(place.ffion, id, { section: 'helps', level: 'write' });
    if (relation !== null) {
      const row = { id: newId(), personId: place.ffion, accountId: id, relation, addedAt: now() };
      await inTransaction((tx) => tx.insert(circle).values(row));
    }
    return { ...place, dee: await viewerOfAccount(id) };
  }

  test.each([
    ['Advocate', 'advocate'],
    ['Sister', 'family'],
    [null, null],
  ] as const)('%s: the same by form, live and kept on a device', async (relation, expected) => {
    const { ffion, dee } = await helper(relation);
    await writeItem(dee, ffion, 'helps', { do: 'add', id: newId(), text: 'Wait.', details: {} });
    const kept = { id: newId(), recordId: newId(), base: null, words: 'Sing.' };
    expect(await takeKeptWords(dee, ffion, 'helps', { update: new Uint8Array([9]), items: [kept] })).toMatchObject({
      allowed: true,
    });
    const plan = await findPlan(ffion);
    expect((await readSection(plan!.id, 'helps')).map(({ voice }) => voice)).toEqual([expected, expected]);
    const inView = { viewer: dee, ...(await findSubject(ffion, dee.accountId))! };
    const asked = { answer: null, saved: null, example: null };
    expect(await questionData(inView, 'helps', asked, false)).toMatchObject({ usualVoice: expected });
  });

  test('P2: nobody suggests in the person’s own voice, nor in one that is not theirs, nor in none', async () => {
    const { ffion, sam } = await ffions();
    const params = { personId: ffion, section: 'helps' };
    const call = async (form?: Record<string, string>) =>
      callRoute(suggestRoute, { path: '/', params, cookie: await signedIn(sam), ...(form && { form }) });
    expect((await call()).body).toMatchObject({ usualVoice: 'staff' });
    const form = { does: 'suggest', id: newId(), words: 'Wait with me.', why: '' };
    for (const voice of ['person_own_words', 'family']) {
      const { status, body } = await call({ ...form, voice });
      expect([status, Object.keys((body as { errors: object }).errors)]).toEqual([400, ['voice']]);
    }
    expect(await call(form)).toMatchObject({ status: 400, body: { typed: { words: 'Wait with me.' } } });
    expect((await call({ ...form, voice: 'person_supported' })).status).toBe(302);
  });
});

describe('P1: the first page of somebody for whom another decided', () => {
  test('never says that they agreed it themselves', async () => {
    const { ffion, me, sister, viewer } = await ffions();
    const said = async () => (await findPersonStart(viewer, ffion, now())).agreed;
    expect(await said()).toMatch(/^You agreed it on /);
    const [plan] = await database().read.select().from(plans);
    const decided = { planId: plan!.id, personId: ffion, agreedAt: now(), reviewOn: '2099-01-01', content: aPlan([]) };
    const by = { agreedBy: sister, basis: '002', basisReason: 'She could not say.' };
    await inTransaction((tx) => freezeVersion(tx, { ...decided, ...by, agreement: 'agreed_best_interests' }));
    expect(await said()).toMatch(/^Decided in your best interests on .*, by Carys Hughes$/);
    await inTransaction((tx) => freezeVersion(tx, { ...decided, ...by, agreement: 'i_agree' }));
    expect(await said()).toMatch(/^You agreed it on .*, with Carys Hughes$/);
    await inTransaction((tx) =>
      freezeVersion(tx, { ...decided, agreedBy: me, basis: null, basisReason: null, agreement: 'i_agree' }),
    );
    expect(await said()).toMatch(/^You agreed it on \d+ \S+ \d+$/);
  });
});

test('P4: the draft in Easy Read has the views beside its answers', async () => {
  const { viewer, ffion, inView } = await ffions();
  const itemId = newId();
  await writeItem(viewer, ffion, 'helps', { do: 'add', id: itemId, text: 'Wait.', details: {} });
  const view = {
    id: newId(),
    personId: ffion,
    section: 'helps',
    itemId,
    by: 'Dr Sethi',
    words: 'Ten minutes.\nThen ask.',
  } as const;
  await inTransaction((tx) => tx.insert(itemViews).values({ ...view, accountId: null, at: now() }));
  const draft = await readableDraft(inView);
  const shown = await rendered(<EasyPlanPage {...draft} agreed={null} hidden={false} notAgreed={[]} usual="/" />);
  expect(shown).toContain('Ten minutes.');
  expect(shown).toContain('Dr Sethi');
});
