import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { findPlan } from '../features/drafting/find-plan.server';
import { tickForCard } from '../features/drafting/tick-for-card.server';
import { requirePerson } from '../features/people/require-person.server';
import { AgreeForm } from '../features/plans/agree-form';
import { agreeSchema } from '../features/plans/agree-schema';
import { answerInWords, refusalInWords } from '../features/plans/answer-in-words';
import { answerPlan } from '../features/plans/answer-plan.server';
import { readThrough } from '../features/plans/read-through.server';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseFields, refuseForm, type FormRefusal } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen, Who } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Do I agree? · Alongside' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'plan.agree');
  const { viewer, person } = inView;
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  return readThrough(inView, now());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'plan.agree');
  const form = await postedForm(request);
  const read = readForm(form, agreeSchema);
  if (!read.ok) return badForm(read.refusal);
  const { status, ...given } = read.value;
  if (status === 'count') {
    const plan = await findPlan(person.id);
    if (plan) await tickForCard(viewer, plan.id, given.onCard);
    // The page comes back with everything as it was, and nothing is agreed.
    return badForm(refuseFields(form, {}), 200);
  }
  const result = await answerPlan(viewer, person.id, { ...given, status });
  if (!result.allowed) {
    const { field, message, code } = refusalInWords(result.reason);
    return badForm(refuseForm(form, field, message), code);
  }
  return redirect(`/people/${person.id}/${result.version ? `agreed/${result.version}` : 'plan'}`);
}

export default function Agree() {
  const { personId, person, basis, ...through } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const empty = through.sections.length === 0;
  return (
    <Screen
      bar={
        <Bar
          back={{ to: `/people/${personId}/plan`, label: 'Back to the plan' }}
          title={<Who name={person.own ? 'My plan' : 'The plan'}>as others will see it</Who>}
        />
      }
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{person.own ? 'Do I agree with this?' : `Does ${person.preferredName} agree with this?`}</h1>
      <p className="lead">{answerInWords(through.lastAnswer, person)}</p>
      {empty ? (
        <p className="lead">Nothing is written yet. Write an answer first, then come back.</p>
      ) : (
        <AgreeForm {...through} person={person} basis={basis} refusal={refusal} key={through.readHash} />
      )}
    </Screen>
  );
}
