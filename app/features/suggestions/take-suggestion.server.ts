import { data, redirect } from '@remix-run/node';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { suggestionRefusals } from '../../words/suggestion-refusals';
import { wordsHere } from '../../words/words-here.server';
import { makeSuggestion, type SuggestionMade } from './make-suggestion.server';
import { suggestSchema, type PostedSuggestion } from './suggestion-schema.server';

type Refusal = Extract<SuggestionMade, { allowed: false }>['reason'];

const refusals: Partial<Record<Refusal, [field: string, key: keyof typeof suggestionRefusals.en]>> = {
  'words-missing': ['words', 'words_missing'],
  'nothing-different': ['words', 'nothing_different'],
  'already-out': ['', 'already_out'],
  gone: ['', 'already_out'],
  'too-many': ['', 'too_many'],
};

/** Takes the form in which somebody suggests something. */
export async function takeSuggestion(viewer: Viewer, personId: string, section: SectionCode, form: FormData) {
  const read = readForm(form, suggestSchema);
  if (!read.ok) return badForm(read.refusal);
  const made = await makeSuggestion(viewer, personId, { ...suggested(read.value), section });
  if (made.allowed) return redirect(`/people/${personId}/suggestions/${made.id}`);
  if (made.reason === 'unseen') throw data(null, { status: 404 });
  const [field, key] = refusals[made.reason] ?? [];
  if (field === undefined || !key) throw data(null, { status: 403 });
  return badForm(refuseForm(form, field, wordsHere(suggestionRefusals)[key]));
}

function suggested({ does, id, itemId, words, stage, who, where, whereWords, voice, why }: PostedSuggestion) {
  const placing = { stage: stage ?? null, who: who || null, where: where ?? null, whereWords: whereWords || null };
  const kind =
    itemId === undefined ? ('add' as const) : does === 'take-out' ? ('take_out' as const) : ('change' as const);
  return { id, itemId: itemId ?? null, kind, words, placing, voice, why };
}
