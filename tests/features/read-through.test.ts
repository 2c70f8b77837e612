import { createElement } from 'react';
import { afterEach, describe, expect, it, test } from 'vitest';
import { crisisLineId, type SectionCode, type Voice } from '../../app/domain/plan';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { writeItem, type ItemCommand } from '../../app/features/drafting/write-item.server';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import type { SectionChanges } from '../../app/features/history/find-changes.server';
import { visitSection } from '../../app/features/history/visit-section.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { AgreeForm } from '../../app/features/plans/agree-form';
import * as agreeRoute from '../../app/routes/people.$personId.plan.agree';
import * as changesRoute from '../../app/routes/people.$personId.plan.changes';
import type { readThrough } from '../../app/features/plans/read-through.server';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { rendered } from '../support/rendered';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

const monday = Date.parse('2026-06-01T09:00:00Z');
const hour = 60 * 60_000;

async function writing() {
  setClock(() => monday);
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const write = async (section: SectionCode, command: ItemCommand, by = me) => {
    expect(await writeItem(by, place.ffion, section, command)).toMatchObject({ allowed: true });
    await collaboration().stop();
    return command.id;
  };
  const add = (section: SectionCode, text: string, voice: Voice | null, by = me, id = newId()) =>
    write(section, { do: 'add', id, text, details: { voice } }, by);
  const page = async (route: typeof agreeRoute | typeof changesRoute, path: string) => {
    const params = { personId: place.ffion };
    const { status, body } = await callRoute(route, {
      ...{ path: `/people/${place.ffion}/plan/${path}`, params },
      cookie: await signedIn(place.me),
    });
    expect(status).toBe(200);
    return body;
  };
  return { ...place, me, write, add, page };
}

describe('P3: the voice meter of what is read through', () => {
  it('counts each answer once by whose words it is, the one line too, and leaves out what is taken out', async () => {
    const { sister, write, add, page } = await writing();
    const carys = await viewerOfAccount(sister);
    await add('really_hard', 'Lights down.', 'person_own_words', undefined, crisisLineId);
    await add('helps', 'Cards.', 'person_own_words');
    await add('helps', 'Tea.', 'person_supported');
    await add('helps', 'She likes the window open.', 'family', carys);
    const pacing = await add('signs', 'Pacing.', null);
    const gone = await add('signs', 'Gone.', 'staff');
    await write('signs', { do: 'take-out', id: gone });
    const read = (await page(agreeRoute, 'agree')) as Awaited<ReturnType<typeof readThrough>>;
    expect(read.meter).toEqual({ all: 5, own: 2, withHelp: 1, others: 1, notSaid: 1 });
    expect(read.partOfIt).toEqual(['Carys Hughes']);
    // Where nobody said it, one way leads the person to "These are my words", and nobody else.
    const links = async (own: boolean) => {
      const page = createElement(AgreeForm, { ...read, isAlone: false, person: { ...read.person, own } });
      return (await rendered(page)).match(/\/plan\/\w+#answer-[\w-]+/g);
    };
    expect([await links(true), await links(false)]).toEqual([[`/plan/signs#answer-${pacing}`], null]);
  });
});

test('H17: somebody not to be called any more and a smaller red line are read both ways and answered before agreeing', async () => {
  const { ffion, me, write, page } = await writing();
  const [people, line] = [newId(), newId()];
  const carys = { name: 'Carys Hughes', relationship: 'sister', phone: '01632 960001', tellAfterRestriction: false };
  await write('important_people', { do: 'add', id: people, text: '', details: { contacts: [carys] } });
  const noTo = { restrictionTypes: ['physical', 'seclusion'] as const };
  await write('avoid', {
    do: 'add',
    id: line,
    text: 'Not these.',
    details: { restrictionTypes: [...noTo.restrictionTypes] },
  });
  await answerPlan(me, ffion, await givenAnswer(ffion));
  await write('important_people', {
    do: 'describe',
    id: people,
    details: { contacts: [], doNotContact: ['Carys Hughes'] },
  });
  await write('avoid', { do: 'describe', id: line, details: { restrictionTypes: ['physical'] } });
  const read = (await page(agreeRoute, 'agree')) as Awaited<ReturnType<typeof readThrough>>;
  const said = read.turned.map(({ id, how, words }) => {
    const side = (gone: string) => words.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
    return [id, how, side('came'), side('went')];
  });
  expect(said).toEqual([
    [people, 'calling', 'Carys Hughes, sister: 01632 960001', 'Please do not call: Carys Hughes'],
    [line, 'red_line', 'Not these.\nNames: physical restraint, seclusion', 'Not these.\nNames: physical restraint'],
  ]);
  const given = await givenAnswer(ffion);
  expect(await answerPlan(me, ffion, { ...given, meant: [people] })).toMatchObject({ reason: 'turned-unanswered' });
  expect(await answerPlan(me, ffion, { ...given, meant: [people, line] })).toMatchObject({ allowed: true });
});

describe('what changed in the plan', () => {
  async function agreedThenChanged() {
    const place = await writing();
    const { ffion, me, add, write } = place;
    const music = await add('helps', 'Music in my room.', 'person_own_words');
    await add('signs', 'I pace.', 'person_own_words');
    const reword = (text: string, basedOn: string) =>
      write('helps', { do: 'change', id: music, text, basedOn, details: {} });
    // One sitting, with the agreement in the middle of it.
    setClock(() => monday + hour - 60_000);
    await reword('Quiet music in my room.', 'Music in my room.');
    setClock(() => monday + hour);
    expect(await answerPlan(me, ffion, await givenAnswer(ffion))).toEqual({ allowed: true, version: 2 });
    setClock(() => monday + hour + 60_000);
    await reword('Soft music in my room.', 'Quiet music in my room.');
    setClock(() => monday + 2 * hour);
    const tea = await add('helps', 'Tea.', 'person_own_words');
    const flap = await add('signs', 'My hands flap.', 'person_own_words');
    const changed = async (query: string) => {
      const { changes } = (await place.page(changesRoute, `changes${query}`)) as { changes: SectionChanges[] };
      return Object.fromEntries(
        changes.map(({ section, changes: answers }) => [
          section,
          answers.map(({ itemId, kinds }) => [itemId, ...kinds]),
        ]),
      );
    };
    const wordsOf = async (query: string) => {
      const { changes } = (await place.page(changesRoute, `changes${query}`)) as { changes: SectionChanges[] };
      return changes.flatMap(({ changes: answers }) => answers).find(({ itemId }) => itemId === music)?.words;
    };
    return { ...place, music, tea, flap, changed, wordsOf };
  }

  it('since the last agreed version: what is new and what was put in other words, and nothing that was agreed as it is', async () => {
    const { music, tea, flap, changed, wordsOf } = await agreedThenChanged();
    expect(await changed('?since=agreed')).toEqual({
      signs: [[flap, 'added']],
      helps: [
        [music, 'reworded'],
        [tea, 'added'],
      ],
    });
    // Against the words that were agreed, though they were changed in the middle of a sitting.
    expect(await wordsOf('?since=agreed')).toContainEqual({ kind: 'went', text: 'Quiet' });
    expect((await changed('?since=day&day=2026-06-01')).helps).toContainEqual([music, 'added']);
  });

  it('since I last looked: a part never opened tells everything, however long ago I looked at another', async () => {
    const { me, music, tea, flap, changed, ffion } = await agreedThenChanged();
    const plan = (await findPlan(ffion))!;
    await visitSection(me, plan.id, 'helps');
    setClock(() => monday + 30 * hour);
    const all = await changed('?since=visit');
    expect(all.signs).toContainEqual([flap, 'added']);
    expect(all.signs).toHaveLength(2);
    expect(all.helps).toBeUndefined();
    expect((await changed('?since=week')).helps).toEqual(
      expect.arrayContaining([
        [music, 'added'],
        [tea, 'added'],
      ]),
    );
  });

  it('of one part alone; what is no part shows all of them', async () => {
    const { flap, changed } = await agreedThenChanged();
    expect(await changed('?since=agreed&part=signs')).toEqual({ signs: [[flap, 'added']] });
    expect(Object.keys(await changed('?since=agreed&part=constructor'))).toHaveLength(2);
  });
});
