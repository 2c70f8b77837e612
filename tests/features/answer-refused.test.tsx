import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Contact, PlanItem, SectionCode } from '#app/domain/plan';
import { AnswerForm, changedMeanwhile } from '../../app/features/drafting/answer-form';
import { MyWords } from '../../app/features/drafting/my-words';
import { answerDetails } from '../../app/features/drafting/details-as-served';
import { QuestionPage } from '../../app/features/drafting/question-page';
import type { QuestionData } from '#app/features/drafting/question-data.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { takeAnswer, type AnswerRefusal } from '#app/features/drafting/take-answer.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { newId } from '#app/platform/ids';
import { draftingRefusals } from '#app/words/en/drafting-refusals';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { postedPlainly, shownPlainly } from '../support/posted-back';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
// The server waits for these when it makes a page.
beforeAll(() => Promise.all([answerDetails.bring(), changedMeanwhile.bring()]));
afterEach(() => collaboration().stop());

/** One answer of Ffion's, and its form as a browser without script has it. */
async function openForm(section: SectionCode, text: string) {
  const { me, ffion } = await makeWillowCourt();
  const viewer = await viewerOfAccount(me);
  const id = newId();
  await writeItem(viewer, ffion, section, { do: 'add', id, text, details: {} });
  const stands = async (): Promise<PlanItem> => {
    const items = await readSection((await findPlan(ffion))!.id, section);
    return items.find((item) => item.id === id)!;
  };
  const form = async (refusal?: AnswerRefusal) =>
    postedPlainly(<AnswerForm item={await stands()} question="Who?" refusal={refusal} />);
  /** Posts it: refused, it comes back as the page would be made again. */
  const post = async (posted: FormData) => {
    const answer: unknown = await takeAnswer(viewer, ffion, section, posted);
    return answer instanceof Response ? undefined : (answer as { data: AnswerRefusal }).data;
  };
  return { viewer, ffion, id, stands, form, post };
}

describe('P11: an answer whose form came back, without script', () => {
  test('words that somebody else wrote meanwhile are not written over unseen', async () => {
    const { viewer, ffion, id, stands, form, post } = await openForm('important_people', 'Call Mum.');
    const typed = await form();
    typed.set('text', 'Call Mum or Dad.');
    typed.set('contacts[0].name', 'Dad');
    typed.set('contacts[0].phone', 'after five');
    const theirs = { do: 'change', id, text: 'Call Carys.', basedOn: 'Call Mum.', details: {} } as const;
    const first = await post(typed);
    expect(first?.errors).toHaveProperty(['contacts[0].phone']);
    await writeItem(viewer, ffion, 'important_people', theirs);
    const again = await form(first);
    again.set('contacts[0].phone', '01632 960123');
    const second = await post(again);
    expect(second).toMatchObject({ nowSays: 'Call Carys.', typed: { text: 'Call Mum or Dad.' } });
    expect((await stands()).text).toBe('Call Carys.');
    // Now it was seen.
    expect(await post(await form(second))).toBeUndefined();
    expect(await stands()).toMatchObject({ text: 'Call Mum or Dad.', contacts: [{ name: 'Dad' }] });
  });

  test('what somebody else chose meanwhile is not put back', async () => {
    const { viewer, ffion, id, stands, form, post } = await openForm('adjustments', 'Dim lights.');
    const typed = await form();
    typed.set('voice', 'family');
    typed.set('inPlaceBy', 'soon');
    const first = await post(typed);
    await writeItem(viewer, ffion, 'adjustments', { do: 'describe', id, details: { onCard: true, voice: 'staff' } });
    const again = await form(first);
    again.set('inPlaceBy', '');
    // Both said whose words they are: what stands is seen before it is written over.
    const second = await post(again);
    expect(second).toMatchObject({ errors: { meanwhile: [expect.any(String)] }, typed: { voice: 'family' } });
    expect(second?.meanwhile).toMatchObject([{ kind: 'voice', before: "Staff's words", after: "Family's words" }]);
    expect(await stands()).toMatchObject({ onCard: true, voice: 'staff' });
    expect(await post(await form(second))).toBeUndefined();
    expect(await stands()).toMatchObject({ onCard: true, voice: 'family' });
  });

  const person = (name: string, phone: string) => ({ name, relationship: '', phone, tellAfterRestriction: false });

  test('two who add somebody to call at once are both kept', async () => {
    const { stands, form, post } = await openForm('important_people', 'Call somebody.');
    const [mine, theirs] = [await form(), await form()];
    for (const [posted, name, phone] of [
      [mine, 'Dad', '1'],
      [theirs, 'Carys', '2'],
    ] as const) {
      posted.set('contacts[0].name', name);
      posted.set('contacts[0].phone', phone);
      posted.set('doNotContact', `Not ${name}`);
    }
    expect(await Promise.all([post(mine), post(theirs)])).toEqual([undefined, undefined]);
    const { contacts, doNotContact } = await stands();
    expect(contacts).toEqual([person('Dad', '1'), person('Carys', '2')]);
    expect(doNotContact).toEqual(['Not Dad', 'Not Carys']);
  });

  test('two who change the number of one at once: both are shown, and nothing that was typed, or added, goes', async () => {
    const { viewer, ffion, id, stands, form, post } = await openForm('important_people', 'Call somebody.');
    const put = (...contacts: Contact[]) =>
      writeItem(viewer, ffion, 'important_people', { do: 'describe', id, details: { contacts } });
    await put(person('Mum', '1'), person('Carys', '5'));
    const typed = await form();
    typed.set('text', 'Call Mum.');
    typed.set('contacts[0].phone', '2');
    typed.set('contacts[2].name', 'Dad');
    // The others took one out, too: the form still has a row for whom was typed.
    await put(person('Mum', '3'));
    const refused = await post(typed);
    expect(refused?.meanwhile).toEqual([{ kind: 'contacts', before: 'Mum: 3', after: 'Mum: 2\nCarys: 5\nDad' }]);
    expect(await stands()).toMatchObject({ text: 'Call somebody.', contacts: [person('Mum', '3')] });
    const again = await form(refused);
    await put(person('Mum', '3'), person('Lee', '4'));
    expect([again.get('contacts[0].phone'), again.get('contacts[2].name')]).toEqual(['2', 'Dad']);
    expect(await post(again)).toBeUndefined();
    expect(await stands()).toMatchObject({
      text: 'Call Mum.',
      contacts: [person('Mum', '2'), person('Lee', '4'), person('Dad', '')],
    });
  });

  test('words and details that both changed are shown together', async () => {
    const { viewer, ffion, id, form, post } = await openForm('helps', 'Wait.');
    const typed = await form();
    typed.set('text', 'Wait with me.');
    typed.set('stage', 'calm');
    const theirs = { do: 'change', id, text: 'Sit.', basedOn: 'Wait.', details: { stage: 'crisis' } } as const;
    await writeItem(viewer, ffion, 'helps', theirs);
    const refused = await post(typed);
    expect(refused).toMatchObject({ nowSays: 'Sit.', meanwhile: [{ kind: 'stage' }], typed: { stage: 'calm' } });
    expect(await post(await form(refused))).toBeUndefined();
  });

  test('P3: "These are my words", where somebody else said whose meanwhile: the message leads to both, and it is said again there', async () => {
    const { viewer, ffion, id, stands, post } = await openForm('helps', 'Wait.');
    await writeItem(viewer, ffion, 'helps', { do: 'describe', id, details: { voice: 'staff', onCard: true } });
    const tap = new FormData();
    const fields = { do: 'describe', id, before: '{}', voice: 'person_own_words' };
    for (const [name, value] of Object.entries(fields)) tap.set(name, value);
    const refusal = (await post(tap))!;
    expect(refusal.errors).toEqual({ meanwhile: [draftingRefusals.not_marked_as_yours] });
    const asked = {
      path: '/',
      params: { personId: ffion, section: 'helps' },
      cookie: await signedIn(viewer.accountId),
    };
    const { page: data } = (await callRoute(questionRoute, asked)).body as { page: QuestionData };
    const page = await shownPlainly(<QuestionPage {...{ data, refusal }} />);
    const [, to] = /<div class="error-summary".*?href="#(.*?)".*?<\/div>/.exec(page)!;
    expect(page).toContain(`id="${to}"`);
    const again = await postedPlainly(<AnswerForm item={await stands()} question="What helps?" refusal={refusal} />);
    expect(again.get('onCard')).toBe('on');
    expect(await post(again)).toBeUndefined();
    expect(await stands()).toMatchObject({ text: 'Wait.', voice: 'person_own_words', onCard: true });
  });

  test('P3: "These are my words" of words that somebody else put there meanwhile marks nothing, and shows them', async () => {
    const { viewer, ffion, id, stands, post } = await openForm('helps', 'Wait.');
    const tap = await postedPlainly(<MyWords item={await stands()} />);
    const theirs = { do: 'change', id, text: 'Wait, and count to ten.', basedOn: 'Wait.', details: {} } as const;
    await writeItem(viewer, ffion, 'helps', theirs);
    const refusal = (await post(tap))!;
    expect(refusal).toMatchObject({
      nowSays: 'Wait, and count to ten.',
      errors: { text: [draftingRefusals.not_marked_as_yours] },
    });
    expect(await stands()).toMatchObject({ text: 'Wait, and count to ten.', voice: null });
    const again = await postedPlainly(<AnswerForm item={await stands()} question="What helps?" refusal={refusal} />);
    expect(await post(again)).toBeUndefined();
    expect(await stands()).toMatchObject({ text: 'Wait, and count to ten.', voice: 'person_own_words' });
  });

  test('P3: a picture without words that got words meanwhile is not marked as the person’s own unseen', async () => {
    const { viewer, ffion, id, stands, post } = await openForm('helps', '');
    const tap = await postedPlainly(
      <MyWords item={{ ...(await stands()), picture: { kind: 'drawing', id: newId(), words: '' } }} />,
    );
    await writeItem(viewer, ffion, 'helps', { do: 'change', id, text: 'Shout.', basedOn: '', details: {} });
    expect(await post(tap)).toMatchObject({ nowSays: 'Shout.' });
    expect(await stands()).toMatchObject({ voice: null });
  });

  test('what a form says it began with is not believed where no form of ours could (D5)', async () => {
    const { stands, form, post } = await openForm('important_people', 'Call somebody.');
    for (const before of ['{"contacts":"x","doNotContact":[7],"voice":{}}', '[]', 'null', '{"contacts":[null]}']) {
      const typed = await form();
      typed.set('before', before);
      typed.set('voice', 'family');
      expect([before, await post(typed)]).toEqual([before, undefined]);
    }
    expect(await stands()).toMatchObject({ voice: 'family', contacts: [] });
  });

  test('"Tell them if a restriction was used" stays ticked, and stays unticked', async () => {
    const { viewer, ffion, id, form, post } = await openForm('important_people', 'Call Mum.');
    const mum = { name: 'Mum', relationship: 'mother', phone: '', tellAfterRestriction: true };
    await writeItem(viewer, ffion, 'important_people', { do: 'describe', id, details: { contacts: [mum] } });
    const typed = await form();
    typed.delete('contacts[0].tellAfterRestriction');
    typed.set('contacts[1].name', 'Dad');
    typed.set('contacts[1].phone', 'after five');
    typed.set('contacts[1].tellAfterRestriction', 'on');
    const again = await form(await post(typed));
    expect(again.has('contacts[0].tellAfterRestriction')).toBe(false);
    expect(again.get('contacts[1].tellAfterRestriction')).toBe('on');
  });
});
