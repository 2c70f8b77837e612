import { data } from '@remix-run/node';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { plannedRefusals } from '../../words/planned-refusals';
import { wordsHere } from '../../words/words-here.server';
import { proposalSchema, proposeRestriction } from './propose-restriction.server';
import type { PlannedInView } from './require-planned.server';

/** Takes what is planned; gives back what was wrong, and nothing where the notice was given. */
export async function takeProposal({ viewer, person }: PlannedInView, form: FormData) {
  const read = readForm(form, proposalSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await proposeRestriction(viewer, person.id, read.value);
  if (done.allowed) return null;
  const words = wordsHere(plannedRefusals);
  switch (done.reason) {
    case 'object-too-soon':
      return badForm(refuseForm(form, 'objectBy', words.object_too_soon));
    case 'ends-before-objecting':
      return badForm(refuseForm(form, 'until', words.ends_before_objecting));
    case 'ends-too-late':
      return badForm(refuseForm(form, 'until', words.ends_too_late));
    case 'review-outside':
      return badForm(refuseForm(form, 'reviewOn', words.review_outside));
    case 'red-line':
      return badForm(refuseForm(form, 'despiteRedLine', words.red_line));
    case 'unseen':
    case 'unknown-notice':
      throw data(null, { status: 404 });
  }
}
