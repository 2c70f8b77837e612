import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { addPerson, addPersonSchema } from '../features/people/add-person.server';
import { findPeople } from '../features/people/administered.server';
import { searchPeople } from '../features/people/find-people-here.server';
import { PersonForm } from '../features/people/person-form';
import { SearchForm } from '../features/people/search-form';
import { widerSearchSchema } from '../features/people/search-schema.server';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { administrationWords } from '../words/administration';
import { peopleRefusals } from '../words/people-refusals';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(administrationWords, (words) => words.people);

export async function loader({ request }: LoaderFunctionArgs) {
  return { people: await findPeople(await requireAdministrator(request)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const form = await postedForm(request);
  if (form.get('does') !== 'add-person') {
    const asked = readForm(form, widerSearchSchema);
    if (!asked.ok) return badForm(asked.refusal);
    const rows = await searchPeople(viewer, asked.value.find, now());
    return data({
      asked: asked.value.find,
      found: rows.map(({ id, name, dateOfBirth }) => ({ id, name, born: dateOfBirth ?? '' })),
    });
  }
  const read = readForm(form, addPersonSchema);
  if (!read.ok) return badForm(read.refusal);
  const added = await addPerson(viewer, read.value);
  if (added.allowed) return redirect(`/admin/people/${added.personId}`);
  if (added.reason === 'email-taken') return badForm(refuseForm(form, 'email', wordsHere(peopleRefusals).email_taken));
  if (added.reason === 'not-born')
    return badForm(refuseForm(form, 'dateOfBirth', wordsHere(peopleRefusals).not_born_yet));
  throw data(null, { status: 403 });
}

export default function AdministeredPeople() {
  const words = useWords(administrationWords);
  const { people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const searching = refusal !== undefined && refusal.typed.does !== 'add-person';
  const results = answer && 'found' in answer ? answer : undefined;
  return (
    <Screen
      bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(administrationWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.people}</h1>
      <SearchForm
        action="/admin/people?index"
        refusal={searching ? refusal : undefined}
        asked={results?.asked}
        hint={words.two_letters_are_enough}
      />
      {results?.found.length === 0 && <p>{words.nobody_has_such_a_name}</p>}
      <ul className="parts">
        {(results?.found ?? people).map((person) => (
          <li key={person.id}>
            <p>
              <Link to={`/admin/people/${person.id}`}>{person.name}</Link>
              <br />
              <span className="note">{words.born(person.born)}</span>
            </p>
          </li>
        ))}
      </ul>
      <section className="panel" aria-labelledby="add">
        <h2 id="add">{words.add_a_person}</h2>
        <PersonForm refusal={searching ? undefined : refusal} />
      </section>
    </Screen>
  );
}
