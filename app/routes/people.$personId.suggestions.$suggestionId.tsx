import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { basisOf } from '../features/suggestions/answer-suggestion.server';
import { findSuggestions } from '../features/suggestions/find-suggestions.server';
import { SuggestionPage } from '../features/suggestions/suggestion-page';
import { takeSuggestionAnswer } from '../features/suggestions/take-suggestion-answer.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { Bar, Screen } from '../ui/screen';
import { basisWords } from '../words/basis';
import { pageTitle } from '../words/page-title';
import { suggestionWords } from '../words/suggestions';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(suggestionWords, (words) => words.own_what_others_suggested);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  const { viewer, person, subject } = inView;
  const at = now();
  const id = params.suggestionId ?? '';
  const [suggestion] = await findSuggestions(viewer, inView, at, await zoneOf(person.id), { id });
  if (!suggestion) throw data(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('in') === 'my-words' ? 'my-words' : searchParams.has('talk') ? 'talk' : null;
  const answers = can(viewer, 'plan.agree', subject, at);
  const basis = answers ? basisOf(viewer, inView) : null;
  return {
    suggestion,
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    answers,
    basis: basis && wordsHere(basisWords)[basis],
    seesDraft: can(viewer, 'draft.read', subject, at, suggestion.section),
    asked: asked as 'my-words' | 'talk' | null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  return takeSuggestionAnswer(inView, params.suggestionId ?? '', await postedForm(request));
}

export default function Suggestion() {
  const words = useWords(suggestionWords);
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${page.personId}/suggestions`, label: words.back_to_the_list }} />}
      foot={<SignedInFoot />}
    >
      <SuggestionPage {...page} refusal={refusal} />
    </Screen>
  );
}
