import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { addDecider, addDeciderSchema } from '../features/people/add-decider.server';
import { addStay, addStaySchema } from '../features/people/add-stay.server';
import { findPersonSetUp, findSites } from '../features/people/administered.server';
import { endDecider, endDeciderSchema } from '../features/people/end-decider.server';
import { endStay, endStaySchema } from '../features/people/end-stay.server';
import { DecidersPanel } from '../features/people/deciders-panel';
import { EndForm, StayForm } from '../features/people/person-set-up-forms';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { badForm, postedForm, refuseForm, takeForm } from '../platform/form';
import { calendarDate, dateInWords } from '../platform/time-words';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'A person · Alongside' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'person.manage');
  const { name, preferredName, pronouns, dateOfBirth } = person;
  return {
    name,
    about: [preferredName, pronouns, `born ${dateInWords(dateOfBirth)}`].filter(Boolean).join(', '),
    sites: await findSites(viewer),
    today: calendarDate(now(), 'Europe/London'),
    ...(await findPersonSetUp(person.id, now())),
  };
}

const refusals: Record<string, [field: string, words: string]> = {
  'unknown-site': ['siteId', 'Choose a place from the list.'],
  'before-the-last': ['from', 'There is a later stay already. Choose a later day.'],
  'unknown-account': ['email', 'Nobody here has that email. Add their account first.'],
  themselves: ['email', 'This is the person themselves.'],
  administrator: ['email', 'An administrator sees no plan. Choose another account.'],
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'person.manage');
  const form = await postedForm(request);
  const does = form.get('does');
  const outcome =
    does === 'add-stay'
      ? await takeForm(form, addStaySchema, (asked) => addStay(viewer, person.id, asked))
      : does === 'end-stay'
        ? await takeForm(form, endStaySchema, ({ stayId }) => endStay(viewer, person.id, stayId))
        : does === 'end-decider'
          ? await takeForm(form, endDeciderSchema, ({ deciderId }) => endDecider(viewer, person.id, deciderId))
          : await takeForm(form, addDeciderSchema, (asked) => addDecider(viewer, person.id, asked));
  if ('refusal' in outcome) return badForm(outcome.refusal);
  if (outcome.done.allowed) return redirect(`/admin/people/${person.id}`);
  const words = refusals[outcome.done.reason];
  if (!words) throw data(null, { status: 404 });
  return badForm(refuseForm(form, ...words));
}

export default function PersonSetUp() {
  const { name, about, account, sites, stays, deciders, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const forForm = (does: string) => (refusal?.typed.does === does ? refusal : undefined);
  return (
    <Screen bar={<Bar back={{ to: '/admin/people', label: 'Back to people' }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{name}</h1>
      <p className="note">{about}</p>
      <p>
        {account ? (
          <Link to={`/admin/staff/${account.id}`} className="alone">
            Their account
          </Link>
        ) : (
          'They have no account yet.'
        )}
      </p>
      <section className="panel" aria-labelledby="stays">
        <h2 id="stays">Where they stay</h2>
        <ul className="parts">
          {stays.map((stay) => (
            <li key={stay.id}>
              <p>
                <b>{stay.words}</b>
                <br />
                <span className="note">{stay.when}</span>
              </p>
              {stay.running && (
                <EndForm does="end-stay" name="stayId" value={stay.id} label="End it now" about={stay.words} />
              )}
            </li>
          ))}
        </ul>
        <StayForm sites={sites} today={today} refusal={forForm('add-stay')} key={stays.length} />
      </section>
      <DecidersPanel deciders={deciders} refusal={forForm('add-decider')} />
    </Screen>
  );
}
