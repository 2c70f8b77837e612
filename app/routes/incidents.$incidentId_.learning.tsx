import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayWriteLearning } from '../domain/account-access';
import { hasNotSaid } from '../features/incident-accounts/open-to-reader.server';
import { LearningPage } from '../features/incident-accounts/learning-page';
import { requireAccounts } from '../features/incident-accounts/require-accounts.server';
import { showLearning } from '../features/incident-accounts/show-learning.server';
import { takeLearning } from '../features/incident-accounts/take-learning.server';
import { recordLook } from '../features/audit/record-look.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { learningWords } from '../words/learning';
import { pageTitle } from '../words/page-title';

export const meta = pageTitle(learningWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId, mayWriteLearning);
  const view = await showLearning(inside, now(), hasNotSaid(request, inside));
  if (view.talks.length > 0) {
    const { personId } = inside.subject;
    await recordLook(inside.viewer, { action: 'account.looked', personId, objectId: inside.incident.id });
  }
  return view;
}

export async function action({ request, params }: ActionFunctionArgs) {
  return takeLearning(await requireAccounts(request, params.incidentId, mayWriteLearning), await postedForm(request));
}

export default function Learning() {
  const refusal = useActionData<typeof action>();
  return <LearningPage view={useLoaderData<typeof loader>()} refusal={refusal} />;
}
