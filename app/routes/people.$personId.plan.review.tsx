import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { recordLook } from '../features/audit/record-look.server';
import { requirePerson } from '../features/people/require-person.server';
import { findPlanReview } from '../features/plan-review/find-plan-review.server';
import { PlanReviewPage } from '../features/plan-review/plan-review-page';
import { planReviewSchema, writePlanReview } from '../features/plan-review/write-plan-review.server';
import { now } from '../platform/clock';
import { badForm, type FormRefusal, postedForm, readForm, refuseForm } from '../platform/form';
import { newId } from '../platform/ids';
import { pageTitle } from '../words/page-title';
import { planReviewWords } from '../words/plan-review';
import { planReviewRefusals } from '../words/plan-review-refusals';
import { wordsHere } from '../words/words-here.server';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(planReviewWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'incident.read');
  const { viewer, person, subject } = inView;
  const at = now();
  const view = await findPlanReview(inView, at);
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  return {
    ...view,
    ...{ personId: person.id, preferredName: person.preferredName, own: viewer.personId === person.id },
    mayReadDraft: can(viewer, 'draft.read', subject, at),
    mayWriteDraft: can(viewer, 'draft.write', subject, at),
    freshId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'incident.read');
  const form = await postedForm(request);
  const read = readForm(form, planReviewSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await writePlanReview(viewer, person.id, read.value);
  if (done.allowed) return redirect(`/people/${person.id}/plan/review`, 303);
  if (done.reason === 'none-agreed')
    return badForm(refuseForm(form, '', wordsHere(planReviewRefusals).none_agreed), 409);
  throw data(null, { status: done.reason === 'unseen' ? 404 : 403 });
}

export default function PlanReview() {
  return <PlanReviewPage {...useLoaderData<typeof loader>()} refusal={useActionData<FormRefusal>()} />;
}
