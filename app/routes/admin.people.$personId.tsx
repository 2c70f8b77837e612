import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mostDecidingMonths, usualDecidingMonths } from '../domain/deciders';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPersonSetUp, findSites } from '../features/people/administered.server';
import { DecidersPanel } from '../features/people/deciders-panel';
import { OwnAccountPanel, PersonDetailsPanel } from '../features/people/person-details-panel';
import { EndForm, StayForm } from '../features/people/person-set-up-forms';
import { requirePerson } from '../features/people/require-person.server';
import { setUpPerson } from '../features/people/set-up-person.server';
import { now } from '../platform/clock';
import { badForm, postedForm } from '../platform/form';
import { addMonths, calendarDate } from '../platform/time-words';
import { dateInWords } from '../platform/times-here.server';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { administrationWords } from '../words/administration';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(administrationWords, (words) => words.a_person);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'person.manage');
  const { name, preferredName, pronouns, dateOfBirth, diedOn } = person;
  const today = calendarDate(now(), 'Europe/London');
  return {
    details: { name, preferredName, pronouns, dateOfBirth, diedOn },
    about: wordsHere(administrationWords).called_and_born(preferredName, pronouns, dateInWords(dateOfBirth)),
    sites: await findSites(viewer),
    today,
    deciding: {
      first: today,
      usual: addMonths(today, usualDecidingMonths),
      last: addMonths(today, mostDecidingMonths),
    },
    ...(await findPersonSetUp(person.id, now())),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'person.manage');
  const outcome = await setUpPerson(viewer, person.id, await postedForm(request));
  if (outcome === 'done') return redirect(`/admin/people/${person.id}`);
  if (outcome === 'unknown') throw data(null, { status: 404 });
  return badForm(outcome.refusal);
}

export default function PersonSetUp() {
  const words = useWords(administrationWords);
  const { details, about, account, sites, stays, deciders, deciding, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const forForm = (does: string) => (refusal?.typed.does === does ? refusal : undefined);
  return (
    <Screen
      bar={<Bar back={{ to: '/admin/people', label: words.back_to_people }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(administrationWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{details.name}</h1>
      <p className="note">{about}</p>
      <PersonDetailsPanel person={details} refusal={forForm('change-person')} key={JSON.stringify(details)} />
      <OwnAccountPanel accountId={account?.id ?? null} refusal={forForm('give-account')} />
      <section className="panel" aria-labelledby="stays">
        <h2 id="stays">{words.where_they_stay}</h2>
        <ul className="parts">
          {stays.map((stay) => (
            <li key={stay.id}>
              <p>
                <b>{stay.words}</b>
                <br />
                <span className="note">{stay.when}</span>
              </p>
              {stay.running && (
                <EndForm does="end-stay" name="stayId" value={stay.id} label={words.end_it_now} about={stay.words} />
              )}
            </li>
          ))}
        </ul>
        <StayForm sites={sites} today={today} refusal={forForm('add-stay')} key={stays.length} />
      </section>
      <DecidersPanel deciders={deciders} days={deciding} refusal={forForm('add-decider')} />
    </Screen>
  );
}
