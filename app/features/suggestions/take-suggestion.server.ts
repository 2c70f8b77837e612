import { data, redirect } from '@remix-run/node';
import type { SymbolPicture } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import { voicesOf } from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseFields, refuseForm, type FormRefusal } from '../../platform/form';
import { suggestionRefusals } from '../../words/suggestion-refusals';
import { wordsHere } from '../../words/words-here.server';
import { findSymbols, symbolPicture } from '../pictures/symbol-index.server';
import type { Found } from '../pictures/take-picture.server';
import { findPackSymbols } from '../symbol-packs/find-packs.server';
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

/** What the form gets back: what was typed, the symbol that goes with it, and those that were looked for. */
export interface SuggestRefusal extends FormRefusal {
  picture: SymbolPicture | null;
  found?: Found;
}

/** Takes the form in which somebody suggests something. */
export async function takeSuggestion(viewer: Viewer, personId: string, section: SectionCode, form: FormData) {
  const packs = await findPackSymbols(viewer);
  const picture = symbolPicture(String(form.get('symbol') ?? form.get('picture') ?? ''), packs);
  const read = readForm(form, suggestSchema);
  if (!read.ok) return badForm<SuggestRefusal>({ ...read.refusal, picture });
  const { does, word = '', symbol } = read.value;
  if (does === 'find') {
    // Only the symbol changes: what is typed comes back as it was.
    const found =
      word === '' || symbol !== undefined ? undefined : { asked: word, symbols: findSymbols(word, undefined, packs) };
    return badForm<SuggestRefusal>({ ...refuseFields(form, {}), picture, ...(found && { found }) }, 200);
  }
  const { voice } = read.value;
  // P3: nobody suggests in the person's own voice, or in one that is not theirs.
  if (voice === undefined || !voicesOf(viewer.role).includes(voice)) {
    return badForm<SuggestRefusal>({
      ...refuseForm(form, 'voice', wordsHere(suggestionRefusals).voice_missing),
      picture,
    });
  }
  const made = await makeSuggestion(viewer, personId, { ...suggested(read.value), voice, picture, section });
  if (made.allowed) return redirect(`/people/${personId}/suggestions/${made.id}`);
  if (made.reason === 'unseen') throw data(null, { status: 404 });
  const [field, key] = refusals[made.reason] ?? [];
  if (field === undefined || !key) throw data(null, { status: 403 });
  return badForm<SuggestRefusal>({ ...refuseForm(form, field, wordsHere(suggestionRefusals)[key]), picture });
}

function suggested({ does, id, itemId, words, stage, who, where, whereWords, why }: PostedSuggestion) {
  const placing = { stage: stage ?? null, who: who || null, where: where ?? null, whereWords: whereWords || null };
  const kind =
    itemId === undefined ? ('add' as const) : does === 'take-out' ? ('take_out' as const) : ('change' as const);
  return { id, itemId: itemId ?? null, kind, words, placing, why };
}
