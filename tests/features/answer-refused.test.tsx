import { afterEach, describe, expect, test } from 'vitest';
import type { PlanItem, SectionCode } from '#app/domain/plan';
import { AnswerForm } from '../../app/features/drafting/answer-form';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { takeAnswer, type AnswerRefusal } from '#app/features/drafting/take-answer.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { postedPlainly } from '../support/posted-back';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
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
    expect(await post(again)).toBeUndefined();
    expect(await stands()).toMatchObject({ onCard: true, voice: 'family' });
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
