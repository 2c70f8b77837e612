import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { RestoredNotice } from '../features/audit/restored-notice';
import { findRestored } from '../features/audit/restored.server';
import { findPeopleHere, listPeople, searchPeople } from '../features/people/find-people-here.server';
import { PeopleList } from '../features/people/people-list';
import { SearchForm } from '../features/people/search-form';
import { searchSchema } from '../features/people/search-schema.server';
import { BrokenPromises } from '../features/to-do/broken-promises';
import { findBrokenPromises } from '../features/to-do/find-broken-promises.server';
import { findNewAnswers } from '../features/to-do/find-new-here.server';
import { findToDo } from '../features/to-do/find-to-do.server';
import { NewHereList } from '../features/to-do/new-here';
import { ToDoFirst } from '../features/to-do/to-do-list';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { useKeptFresh } from '../ui/use-asked-again';
import { peopleWords } from '../words/people';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(peopleWords, (words) => words.who_is_here);

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (viewer.role === 'administrator') throw redirect('/admin/people');
  const at = now();
  const places = await findPeopleHere(viewer, at);
  const staff = viewer.role === 'worker' || viewer.role === 'lead';
  const toDo = viewer.role === 'worker' ? await findToDo(viewer, at) : [];
  const broken = viewer.role === 'worker' ? await findBrokenPromises(viewer, at) : [];
  const answers = viewer.role === 'worker' ? await findNewAnswers(viewer, at) : [];
  const restored = staff ? findRestored() : null;
  return { staff, restored, places, answers, toDo, broken, others: staff ? [] : await listPeople(viewer, at) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const read = readForm(await postedForm(request), searchSchema);
  if (!read.ok) return badForm(read.refusal);
  return data({ asked: read.value.find, rows: await searchPeople(viewer, read.value.find, now()) });
}

export default function PeopleHere() {
  const words = useWords(peopleWords);
  const { staff, restored, places, answers, toDo, broken, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const results = answer && 'rows' in answer ? answer : undefined;
  useKeptFresh(staff && !answer);
  return (
    <Screen bar={<Bar />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <RestoredNotice restored={restored} />
      <h1>{staff ? words.who_is_with_you : words.people_you_can_see}</h1>
      {results && (
        <section className="stack" aria-labelledby="found">
          <h2 id="found">{results.rows.length === 0 ? words.nobody_found : words.found}</h2>
          {results.rows.length === 0 && <p>{words.nobody_you_can_see}</p>}
          <PeopleList rows={results.rows} />
          <p>
            <Link to="/people" className="alone">
              {words.back_to_everybody}
            </Link>
          </p>
        </section>
      )}
      {!results &&
        places.map((place) => (
          <section className="stack" key={place.siteId} aria-labelledby={place.siteId}>
            <h2 id={place.siteId}>{place.siteName}</h2>
            {place.rows.length === 0 && <p>{words.nobody_stays_here}</p>}
            <PeopleList rows={place.rows} />
            <p>
              <Link to={`/sites/${place.siteId}/rules`} className="alone">
                {words.rules_at(place.siteName)}
              </Link>
            </p>
            {place.more && <p className="note">{words.more_are_here}</p>}
          </section>
        ))}
      {!results && <PeopleList rows={others} />}
      {!results && <NewHereList of="answers" list={answers} />}
      {!results && <ToDoFirst list={toDo} />}
      {!results && <BrokenPromises list={broken} />}
      {staff && places.length === 0 && <p className="lead">{words.not_on_shift}</p>}
      {!staff && others.length === 0 && <p className="lead">{words.nobody_has_let_you_in}</p>}
      <SearchForm action="/people?index" refusal={refusal} asked={results?.asked} />
      <details>
        <summary>{words.not_on_this_list}</summary>
        <div className="stack">
          <p>{words.you_find_those_where_you_work}</p>
          <p>{words.you_find_who_let_you_in}</p>
          <p>{words.ask_the_lead}</p>
        </div>
      </details>
    </Screen>
  );
}
