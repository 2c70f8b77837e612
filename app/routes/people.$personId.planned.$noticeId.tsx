import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { basisOf, mayWriteDown } from '../domain/planned-restriction';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { zoneOf } from '../features/people/zone-of.server';
import { findPlanned } from '../features/planned/find-planned.server';
import { PlannedAnswerForm, PlannedAnswers } from '../features/planned/planned-answers';
import { PlannedNotice } from '../features/planned/planned-notice';
import { requirePlanned } from '../features/planned/require-planned.server';
import { TakeBackForm, WriteDownForm } from '../features/planned/staff-answer-forms';
import { takePlannedAnswer } from '../features/planned/take-planned-answer.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { basisWords } from '../words/basis';
import { pageTitle } from '../words/page-title';
import { plannedWords } from '../words/planned';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(plannedWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject, reader } = await requirePlanned(request, params.personId);
  const zone = await zoneOf(person.id);
  const planned = await findPlanned(person.id, params.noticeId ?? '', now(), zone, reader !== 'reads');
  if (!planned) throw data(null, { status: 404 });
  await recordLook(viewer, { action: 'plan.looked', personId: person.id, objectId: planned.id });
  const basis = reader === 'decider' ? basisOf(viewer, subject, now()) : null;
  return {
    ...{ personId: person.id, preferredName: person.preferredName, reader, planned },
    basis: basis && wordsHere(basisWords)[basis],
    freshId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requirePlanned(request, params.personId);
  const form = await postedForm(request);
  const refusal = await takePlannedAnswer(inView, params.noticeId ?? '', form);
  return refusal ?? redirect(`/people/${inView.person.id}/planned/${params.noticeId}#answers`, 303);
}

export default function Notice() {
  const words = useWords(plannedWords);
  const { personId, preferredName, reader, planned, basis, freshId } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const own = reader === 'person';
  const all = `/people/${personId}/planned`;
  const open = planned.state !== 'withdrawn' && planned.state !== 'ended';
  return (
    <Screen bar={<Bar back={{ to: all, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <div className="easy">
        <h1>{own ? words.own_title : words.title(preferredName)}</h1>
        <p>
          <b>{words.state(planned.state, planned.objectBy, planned.until)}</b>
        </p>
        {planned.withdrawn && <p>{words.taken_back(planned.withdrawn.by, planned.withdrawn.when)}</p>}
        {planned.withdrawn && <p lang="">{planned.withdrawn.words}</p>}
        {planned.followedById && (
          <p>
            <Link to={`${all}/${planned.followedById}`}>{words.there_is_a_new_one}</Link>
          </p>
        )}
        <PlannedNotice planned={planned} preferredName={preferredName} own={own} />
        <section className="panel" aria-labelledby="answers">
          <h2 id="answers">{own ? words.own_my_answer : words.answers}</h2>
          {planned.answers.length === 0 && <p>{words.no_answer}</p>}
          <PlannedAnswers answers={planned.answers} preferredName={preferredName} own={own} />
          {open && mayWriteDown(reader) && <WriteDownForm {...{ freshId, preferredName, refusal }} />}
          {open && own && <PlannedAnswerForm {...{ freshId, preferredName, refusal }} basis={null} />}
          {open && basis && <PlannedAnswerForm {...{ freshId, preferredName, basis, refusal }} />}
        </section>
        {own && <p className="on-screen">{words.you_can_print}</p>}
      </div>
      {reader === 'proposes' && open && <TakeBackForm freshId={freshId} refusal={refusal} />}
      {reader === 'proposes' && !planned.followedById && (
        <p className="on-screen">
          <Link to={`${all}/new?after=${planned.id}`} className="button button--plain">
            {words.go_on}
          </Link>
        </p>
      )}
    </Screen>
  );
}
