import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { giveParentsCopy } from '../features/record/give-parents-copy.server';
import { ParentsPage } from '../features/record/parents-page';
import { requireParentsCopy } from '../features/record/require-parents-copy.server';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { pageTitle } from '../words/page-title';
import { parentsCopyWords } from '../words/parents-copy';
import '../features/incidents/incident.css';

export const meta = pageTitle(parentsCopyWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, ...shown } = await requireParentsCopy(request, params.incidentId);
  return { ...shown, accountId: viewer.accountId, eventId: newId() };
}

/** A member of staff says that they gave it, when and how: it stands in the log like everybody else who was told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requireParentsCopy(request, params.incidentId);
  return (
    (await giveParentsCopy(inView, await postedForm(request))) ??
    redirect(`/incidents/${inView.incidentId}/record/parents`, 303)
  );
}

export default function Parents() {
  return <ParentsPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
