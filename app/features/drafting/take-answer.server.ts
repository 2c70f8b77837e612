import { data, redirect } from '@remix-run/node';
import { isPromise } from '../../domain/item-details';
import { couldBeSimpler } from '../../domain/plain-words';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { badForm, refuseForm, type FormRefusal } from '../../platform/form';
import { adjustmentOwners } from './adjustment-owners.server';
import { readBefore, readItemForm } from './item-form.server';
import { markSection } from './mark-section.server';
import { writeItem, type ItemCommand } from './write-item.server';
import { draftingRefusals } from '../../words/drafting-refusals';
import { wordsHere } from '../../words/words-here.server';

/** What a form of the question's page gets back when it was not taken. */
export interface AnswerRefusal extends FormRefusal {
  /** The words that stand there now, where somebody else changed them meanwhile. */
  nowSays?: string;
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
      const { nowSays } = written;
      return refuse({ ...refuseForm(form, 'text', told.changed_meanwhile), nowSays }, 409);
    }
  }
}
