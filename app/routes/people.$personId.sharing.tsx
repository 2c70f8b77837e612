import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { grantSections } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { findChoosable, findLetIn, titleOfPart } from '../features/sharing/find-let-in.server';
import { findWhoDecides } from '../features/sharing/find-who-decides.server';
import { LetInForm } from '../features/sharing/let-in-form';
import { LetInList } from '../features/sharing/let-in-list';
import { letIn, letInSchema, mostMonths, usualMonths, type LetInRefusal } from '../features/sharing/let-in.server';
import { takeBack, takeBackSchema } from '../features/sharing/take-back.server';
import { WhoDecidesPanel } from '../features/sharing/who-decides';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { addMonths, calendarDate } from '../platform/time-words';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = ({ data }) => {
  const { own } = (data ?? { own: true }) as { own: boolean };
  return [{ title: `${own ? 'Who helps me' : 'Who is let in'} · Alongside` }];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'plan.share');
  const zone = await zoneOf(person.id);
  const today = calendarDate(now(), zone);
  const own = viewer.personId === person.id;
  return {
    own,
    viewerId: viewer.accountId,
    deciders: await findWhoDecides(person.id, now()),
    personId: person.id,
    preferredName: person.preferredName,
    people: await findLetIn(person.id, now(), zone, own),
    choosable: await findChoosable(person.id, now()),
    parts: grantSections.map((section) => ({ value: section, label: titleOfPart(section, own) })),
    days: { first: today, usual: addMonths(today, usualMonths), last: addMonths(today, mostMonths) },
  };
}

const refusals: Record<Exclude<LetInRefusal, 'not-permitted'>, [field: string, words: string]> = {
  'nobody-chosen': ['email', 'Choose somebody, or write their email.'],
  'unknown-account': ['email', 'Nobody here has that email. Ask the administrator to add them.'],
  themselves: ['email', 'This is the person whose plan it is. They see everything already.'],
  'ends-too-soon': ['until', 'Choose today or a later day.'],
  'ends-too-late': ['until', 'Choose a day within two years.'],
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'plan.share');
  const form = await postedForm(request);
  if (form.get('does') === 'take-back') {
    const read = readForm(form, takeBackSchema);
    if (!read.ok) return badForm(read.refusal);
    const taken = await takeBack(viewer, person.id, read.value);
    if (!taken.allowed) throw data(null, { status: taken.reason === 'unknown' ? 404 : 403 });
    return redirect(`/people/${person.id}/sharing`);
  }
  const read = readForm(form, letInSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await letIn(viewer, person.id, read.value, await zoneOf(person.id));
  if (done.allowed) return redirect(`/people/${person.id}/sharing`);
  if (done.reason === 'not-permitted') throw data(null, { status: 403 });
  return badForm(refuseForm(form, ...refusals[done.reason]));
}

export default function Sharing() {
  const { own, viewerId, deciders, personId, preferredName, people, ...form } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: 'Back' }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? 'Who helps me' : `Who is let in by ${preferredName}`}</h1>
      <p className="lead">
        {own ? 'I let people in. I can take it back.' : `You decide for ${preferredName} who is let in.`}
      </p>
      {people.length === 0 && <p>Nobody is let in at the moment.</p>}
      <LetInList people={people} own={own} preferredName={preferredName} />
      <p className="note">
        Workers where {own ? 'I stay' : `${preferredName} stays`} see the card and what was agreed for everybody.
      </p>
      <WhoDecidesPanel own={own} preferredName={preferredName} viewerId={viewerId} deciders={deciders} />
      <section className="panel" aria-labelledby="let-in">
        <h2 id="let-in">Let somebody in</h2>
        <details open={refusal !== undefined || people.length === 0}>
          <summary>Choose who, and what</summary>
          <LetInForm {...form} own={own} preferredName={preferredName} refusal={refusal} />
        </details>
      </section>
    </Screen>
  );
}
