import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { isId } from '../../platform/ids';
import { suggestionRefusals } from '../../words/suggestion-refusals';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { writeView } from './write-view.server';

const say = refusalsOf(suggestionRefusals);

const viewSchema = z.strictObject({
  does: z.enum(['view', 'end-view'], say.not_listed),
  viewId: z.string(say.not_listed).refine(isId, say.not_listed),
  itemId: z.string(say.not_listed).max(64, say.not_listed),
  view: z.string().max(4_000, say.words_too_long).default(''),
});

const told = {
  gone: ['', 'already_out'],
  'words-missing': ['view', 'words_missing'],
  'too-many': ['view', 'too_many_views'],
} as const;

/** Whether a form is about somebody's own view, and not about a suggestion. */
export function isOwnView(form: FormData): boolean {
  return form.has('viewId');
}

/** Takes the form in which staff write their own view beside an item, or end what they wrote. */
export async function takeView(viewer: Viewer, personId: string, section: SectionCode, form: FormData) {
  const read = readForm(form, viewSchema);
  if (!read.ok) return badForm({ ...read.refusal, picture: null });
  const { does, viewId: id, itemId, view } = read.value;
  const written = await writeView(viewer, personId, { id, section, itemId, words: does === 'view' ? view : null });
  if (written.allowed) return redirect(`/people/${personId}/plan/${section}/suggest?item=${itemId}#own-view`);
  if (written.reason === 'unseen') throw data(null, { status: 404 });
  if (written.reason === 'forbidden') throw data(null, { status: 403 });
  const [field, key] = told[written.reason];
  return badForm({ ...refuseForm(form, field, wordsHere(suggestionRefusals)[key]), picture: null });
}
