import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountsPage } from '../features/incident-accounts/accounts-page';
import { openToReader } from '../features/incident-accounts/open-to-reader.server';
import { requireAccounts } from '../features/incident-accounts/require-accounts.server';
import { showAccounts } from '../features/incident-accounts/show-accounts.server';
import { takeAccounts } from '../features/incident-accounts/take-accounts.server';
import { recordLook } from '../features/audit/record-look.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { incidentAccountsWords } from '../words/incident-accounts';
import { pageTitle } from '../words/page-title';

export const meta = pageTitle(incidentAccountsWords, (words) => words.on_tab);

/** Staff who logged nothing say first whether they were there: who was, writes theirs before reading (P10). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId);
  const { reads, ...open } = openToReader(request, await showAccounts(inside, now()), inside);
  if (reads) {
    const { personId } = open.shown;
    await recordLook(inside.viewer, { action: 'account.looked', personId, objectId: inside.incident.id });
  }
  return open;
}

export async function action({ request, params }: ActionFunctionArgs) {
  return takeAccounts(await requireAccounts(request, params.incidentId), await postedForm(request));
}

export default function Accounts() {
  return <AccountsPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
