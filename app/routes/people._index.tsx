import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPeopleHere, listPeople, searchPeople } from '../features/people/find-people-here.server';
import { PeopleList } from '../features/people/people-list';
import { SearchForm } from '../features/people/search-form';
import { searchSchema } from '../features/people/search-schema';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Who is here · Alongside' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (viewer.role === 'administrator') throw redirect('/admin/people');
  const at = now();
  const places = await findPeopleHere(viewer, at);
  const staff = viewer.role === 'worker' || viewer.role === 'lead';
  return { staff, places, others: staff ? [] : await listPeople(viewer, at) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const read = readForm(await postedForm(request), searchSchema);
  if (!read.ok) return badForm(read.refusal);
  return data({ asked: read.value.find, rows: await searchPeople(viewer, read.value.find, now()) });
}

export default function PeopleHere() {
  const { staff, places, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const results = answer && 'rows' in answer ? answer : undefined;
  return (
    <Screen bar={<Bar />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{staff ? 'Who is with you?' : 'People you can see'}</h1>
      {results && (
        <section className="stack" aria-labelledby="found">
          <h2 id="found">{results.rows.length === 0 ? 'Nobody found' : 'Found'}</h2>
          {results.rows.length === 0 && <p>Nobody that you can see has a name like that.</p>}
          <PeopleList rows={results.rows} />
          <p>
            <Link to="/people" className="alone">
              Back to everybody
            </Link>
          </p>
        </section>
      )}
      {!results &&
        places.map((place) => (
          <section className="stack" key={place.siteId} aria-labelledby={place.siteId}>
            <h2 id={place.siteId}>{place.siteName}</h2>
            {place.rows.length === 0 && <p>Nobody stays here at the moment.</p>}
            <PeopleList rows={place.rows} />
            {place.more && <p className="note">More people are here. Search for a name below.</p>}
          </section>
        ))}
      {!results && <PeopleList rows={others} />}
      {staff && places.length === 0 && (
        <p className="lead">You are not on shift at a place right now. Ask your lead.</p>
      )}
      {!staff && others.length === 0 && <p className="lead">Nobody has let you in yet.</p>}
      <SearchForm action="/people?index" refusal={refusal} asked={results?.asked} />
      <details>
        <summary>Someone who is not on this list</summary>
        <div className="stack">
          <p>You find the people at places where you work now.</p>
          <p>You also find people who let you in.</p>
          <p>If somebody is missing, ask the lead of the place.</p>
        </div>
      </details>
    </Screen>
  );
}
