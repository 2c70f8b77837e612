import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayWriteStatement } from '../domain/account-access';
import { statementOf } from '../domain/incident-account';
import { blankDraft, draftFor } from '../features/incident-accounts/account-draft';
import { requireAccounts } from '../features/incident-accounts/require-accounts.server';
import { startedInWords } from '../features/incident-accounts/started-in-words.server';
import { StatementPage } from '../features/incident-accounts/statement-page';
import { takeStatement } from '../features/incident-accounts/take-statement.server';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { pageTitle } from '../words/page-title';
import { statementWords } from '../words/statement';

export const meta = pageTitle(statementWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId, mayWriteStatement);
  const { accounts, incident, person, reader, viewer } = inside;
  const mine = statementOf(accounts, viewer.accountId);
  return {
    incidentId: incident.id,
    preferredName: person.preferredName,
    startedInWords: await startedInWords(inside.incident),
    draft: mine ? draftFor(mine, reader) : blankDraft,
    freshId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId, mayWriteStatement);
  return takeStatement(inside, await postedForm(request));
}

export default function Statement() {
  return <StatementPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
