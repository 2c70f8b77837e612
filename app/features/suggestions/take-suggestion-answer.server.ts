import { data, redirect } from '@remix-run/node';
import { can } from '../../domain/access';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { badForm, readForm, refuseForm } from '../../platform/form';
import type { PersonInView } from '../people/require-person.server';
import { suggestionRefusals } from '../../words/suggestion-refusals';
import { wordsHere } from '../../words/words-here.server';
import { answerSuggestion, suggestionOf } from './answer-suggestion.server';
import { keepView } from './keep-view.server';
import { answerSchema, type PostedAnswer } from './suggestion-schema.server';
import { talkAbout } from './talk-about-suggestion.server';
import { withdrawSuggestion } from './withdraw-suggestion.server';

type Refusal = Extract<Awaited<ReturnType<typeof command>>, { allowed: false }>['reason'];

/** What each refusal says, and as what status; what is not here is a page of its own. */
const refusals: Partial<Record<Refusal, [key: keyof typeof suggestionRefusals.en, status: 400 | 409]>> = {
  'words-missing': ['words_missing', 400],
  'answered-already': ['answered_already', 409],
  withdrawn: ['withdrawn', 409],
  'changed-meanwhile': ['changed_meanwhile', 409],
  'not-talking': ['not_talking', 409],
  'too-many': ['talk_too_long', 400],
  'nothing-beside': ['nothing_beside', 400],
  'not-refused': ['nothing_beside', 400],
  full: ['no_room', 400],
};

const fieldsGone: ReadonlySet<Refusal> = new Set(['answered-already', 'withdrawn', 'not-talking']);

/** Takes what was posted on a suggestion's page, or beside an answer of the plan. */
export async function takeSuggestionAnswer({ viewer, subject }: PersonInView, suggestionId: string, form: FormData) {
  const { personId } = subject;
  const suggestion = await suggestionOf(personId, suggestionId);
  const answers = can(viewer, 'plan.agree', subject, now());
  if (!suggestion || (!answers && suggestion.accountId !== viewer.accountId)) throw data(null, { status: 404 });
  const read = readForm(form, answerSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await command(viewer, personId, suggestionId, read.value);
  if (done.allowed) return redirect(nextAfter(personId, suggestionId, read.value));
  if (done.reason === 'unseen') throw data(null, { status: 404 });
  const [key, status] = refusals[done.reason] ?? [];
  if (!key) throw data(null, { status: 403 });
  const told = wordsHere(suggestionRefusals);
  // Where no field is left for them, what was written is shown to be copied: nothing typed is lost (P11).
  const typed = 'words' in read.value && read.value.words.trim() !== '';
  const left = typed && fieldsGone.has(done.reason) ? ` ${told.your_words_are_here}` : '';
  return badForm(refuseForm(form, done.reason === 'words-missing' ? 'words' : '', told[key] + left), status);
}

function command(viewer: Viewer, personId: string, suggestionId: string, posted: PostedAnswer) {
  switch (posted.does) {
    case 'answer':
      return answerSuggestion(viewer, personId, { suggestionId, ...posted });
    case 'talk':
    case 'end-talk':
      return talkAbout(viewer, personId, { suggestionId, words: posted.words, closes: posted.does === 'end-talk' });
    case 'keep':
      return keepView(viewer, personId, suggestionId);
    case 'take-back':
      return withdrawSuggestion(viewer, personId, suggestionId);
  }
}

/** After a yes from the question's page, back to it: the words are there. Else the suggestion says what was answered. */
function nextAfter(personId: string, suggestionId: string, posted: PostedAnswer): string {
  const back = posted.does === 'answer' && posted.answer !== 'no' && posted.from && posted.from !== 'card';
  return back ? `/people/${personId}/plan/${posted.from}` : `/people/${personId}/suggestions/${suggestionId}`;
}
