import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { SuggestionList } from '../features/suggestions/suggestion-list';
import { suggestionsPage } from '../features/suggestions/suggestion-pages.server';
import { now } from '../platform/clock';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { suggestionWords } from '../words/suggestions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(suggestionWords, (words) => words.own_what_others_suggested);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'draft.suggest');
  const { viewer, person, subject } = inView;
  const at = now();
  const olderThan = new URL(request.url).searchParams.get('before');
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    answers: can(viewer, 'plan.agree', subject, at),
    ...(await suggestionsPage(viewer, inView, at, await zoneOf(person.id), olderThan)),
  };
}

export default function Suggestions() {
  const words = useWords(suggestionWords);
  const { answers, ...list } = useLoaderData<typeof loader>();
  const { own, preferredName, personId } = list;
  const title = own
    ? words.own_what_others_suggested
    : answers
      ? words.what_was_suggested_to(preferredName)
      : words.mine_what_i_suggested(preferredName);
  const lead = own
    ? words.own_i_have_the_last_word
    : answers
      ? words.you_have_the_last_word(preferredName)
      : words.mine_they_have_the_last_word(preferredName);
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <SuggestionList {...list} />
    </Screen>
  );
}
