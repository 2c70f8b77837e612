import { data, redirect } from '@remix-run/node';
import { isPromise } from '../../domain/item-details';
import { couldBeSimpler } from '../../domain/plain-words';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { badForm, refuseForm, type FormRefusal } from '../../platform/form';
import { adjustmentOwners } from './adjustment-owners.server';
import { readBefore, readItemForm } from './item-form.server';
import { detailChanges, type DetailChange } from '../history/details-said.server';
import { findSubject } from '../people/find-subject.server';
import { markSection } from './mark-section.server';
import { writeItem, type ItemCommand, type ItemWritten } from './write-item.server';
import { draftingRefusals } from '../../words/drafting-refusals';
import { wordsHere } from '../../words/words-here.server';

/** What a form of the question's page gets back when it was not taken. */
export interface AnswerRefusal extends FormRefusal {
  /** The words that stand there now, where somebody else changed them meanwhile. */
  nowSays?: string;
  /** What else both changed: first what stands there now, then what this form says. */
  meanwhile?: DetailChange[];
}

/** The details as a form that stays open knows them once it was taken. */
function detailsSince(form: FormData, command: ItemCommand): string {
  const before = form.get('before');
  const known = typeof before === 'string' ? readBefore(before) : {};
  return JSON.stringify({ ...known, ...('details' in command ? command.details : {}) });
}

/** Takes what was posted on a question's page: one answer, or "ready to talk about". */
export async function takeAnswer(viewer: Viewer, personId: string, section: SectionCode, form: FormData) {
  const here = `/people/${personId}/plan/${section}`;
  const mark = form.get('mark');
  if (mark === 'ready' || mark === 'not-ready') {
    const marked = await markSection(viewer, personId, section, mark === 'ready');
    if (!marked.allowed) throw data(null, { status: marked.reason === 'unseen' ? 404 : 403 });
    return redirect(here);
  }
  const staysOpen = form.has('stay');
  form.delete('stay');
  const owners = isPromise(section) ? await adjustmentOwners(personId, now()) : [];
  const read = readItemForm(form, section, owners);
  const refuse = (refusal: AnswerRefusal, status = 400) => badForm(refusal, status);
  if (!read.ok) return refuse(read.refusal);
  const written = await writeItem(viewer, personId, section, read.value);
  if (written.allowed) {
    if (staysOpen) return { saved: written.id, before: detailsSince(form, read.value) };
    const couldBe = 'text' in read.value && couldBeSimpler(read.value.text).length > 0;
    return redirect(`${here}${couldBe ? `?saved=${written.id}` : ''}#answer-${written.id}`);
  }
  const told = wordsHere(draftingRefusals);
  switch (written.reason) {
    case 'unseen':
      throw data(null, { status: 404 });
    case 'forbidden':
      throw data(null, { status: 403 });
    case 'gone':
      return refuse(refuseForm(form, 'id', told.answer_is_gone), 404);
    case 'full':
      return refuse(refuseForm(form, 'text', told.page_is_full));
    case 'changed meanwhile': {
      return refuse(await bothSaid(viewer, personId, form, written), 409);
    }
  }
}

type ChangedMeanwhile = Extract<ItemWritten, { reason: 'changed meanwhile' }>;

/** What was typed stays in the form, beside what somebody else made of the same meanwhile. */
async function bothSaid(
  viewer: Viewer,
  personId: string,
  form: FormData,
  { nowSays, details }: ChangedMeanwhile,
): Promise<AnswerRefusal> {
  const words = wordsHere(draftingRefusals);
  // "These are my words" is one tap, and began with nothing.
  const told = form.get('before') === '{}' ? words.not_marked_as_yours : words.changed_meanwhile;
  const refusal: AnswerRefusal = refuseForm(form, nowSays === undefined ? 'meanwhile' : 'text', told);
  if (nowSays !== undefined) refusal.nowSays = nowSays;
  if (!details) return refusal;
  const found = viewer.personId === personId ? null : await findSubject(personId, viewer.accountId);
  const { now: stands, wanted, seen } = details;
  refusal.meanwhile = detailChanges(stands, { ...stands, ...wanted }, found?.person.preferredName ?? null);
  // What the person has seen they may write over.
  refusal.typed.before = JSON.stringify({ ...readBefore(refusal.typed.before ?? ''), ...seen });
  return refusal;
}
