import { data } from '@remix-run/node';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { plannedRefusals } from '../../words/planned-refusals';
import { wordsHere } from '../../words/words-here.server';
import { answerPlanned, plannedAnswerSchema } from './answer-planned.server';
import type { PlannedInView } from './require-planned.server';

/** Takes an answer, one that is written down, or that it is taken back; gives back what was wrong, and nothing where it was kept. */
export async function takePlannedAnswer({ viewer, person }: PlannedInView, noticeId: string, form: FormData) {
  const read = readForm(form, plannedAnswerSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await answerPlanned(viewer, person.id, noticeId, read.value);
  if (done.allowed) return null;
  if (done.reason === 'unseen') throw data(null, { status: 404 });
  if (done.reason === 'not-yours') throw data(null, { status: 403 });
  return badForm(refuseForm(form, 'basisReason', wordsHere(plannedRefusals).basis_missing));
}
