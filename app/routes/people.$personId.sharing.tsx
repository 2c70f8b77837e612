import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaArgs } from '@remix-run/node';
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
import { sharingAfter, WhatWasDone } from '../features/sharing/what-was-done';
import { WhoDecidesPanel } from '../features/sharing/who-decides';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { addMonths, calendarDate } from '../platform/time-words';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { sharingWords } from '../words/sharing';
import { sharingRefusals } from '../words/sharing-refusals';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(sharingWords, (words, { data }: MetaArgs<typeof loader>) =>
  (data?.own ?? true) ? words.who_helps_me : words.who_is_let_in,
);

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

type Refused = Exclude<LetInRefusal, 'not-permitted'>;

/** Beside which field each refusal is said, and how. */
const refusals: Record<Refused, [field: string, key: keyof typeof sharingRefusals.en]> = {
  'nobody-chosen': ['email', 'nobody_chosen'],
  'unknown-account': ['email', 'unknown_account'],
  'too-many-emails': ['email', 'too_many_emails'],
  themselves: ['email', 'the_person_themselves'],
  administrator: ['email', 'an_administrator'],
  'ends-too-soon': ['until', 'ends_too_soon'],
  'ends-too-late': ['until', 'ends_too_late'],
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'plan.share');
  const form = await postedForm(request);
  if (form.get('does') === 'take-back') {
    const read = readForm(form, takeBackSchema);
    if (!read.ok) return badForm(read.refusal);
    const taken = await takeBack(viewer, person.id, read.value);
    if (!taken.allowed) throw data(null, { status: taken.reason === 'unknown' ? 404 : 403 });
    return redirect(sharingAfter(person.id, 'taken-back'));
  }
  const read = readForm(form, letInSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await letIn(viewer, person.id, read.value, await zoneOf(person.id));
  if (done.allowed) return redirect(sharingAfter(person.id, 'let-in'));
  if (done.reason === 'not-permitted') throw data(null, { status: 403 });
  const [field, key] = refusals[done.reason];
  return badForm(refuseForm(form, field, wordsHere(sharingRefusals)[key]));
}

export default function Sharing() {
  const words = useWords(sharingWords);
  const { own, viewerId, deciders, personId, preferredName, people, ...form } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.who_helps_me : words.let_in_by(preferredName)}</h1>
      <p className="lead">{own ? words.own_lead : words.lead(preferredName)}</p>
      <WhatWasDone people={people} />
      {people.length === 0 && <p>{words.nobody_is_let_in}</p>}
      <LetInList people={people} own={own} preferredName={preferredName} />
      <p className="note">{own ? words.own_workers_see : words.workers_see(preferredName)}</p>
      <WhoDecidesPanel own={own} preferredName={preferredName} viewerId={viewerId} deciders={deciders} />
      <section className="panel" aria-labelledby="let-in">
        <h2 id="let-in">{words.let_somebody_in}</h2>
        <details open={refusal !== undefined || people.length === 0}>
          <summary>{words.choose_who_and_what}</summary>
          <LetInForm {...form} own={own} preferredName={preferredName} refusal={refusal} />
        </details>
      </section>
    </Screen>
  );
}
