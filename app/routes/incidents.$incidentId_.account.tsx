import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayAsk, mayWritePersons } from '../domain/account-access';
import { latestOf } from '../domain/incident-account';
import { recordLook } from '../features/audit/record-look.server';
import { draftFor } from '../features/incident-accounts/account-draft';
import { AccountPage } from '../features/incident-accounts/account-page';
import { accountSteps } from '../features/incident-accounts/account-schema.server';
import { hasNotSaid } from '../features/incident-accounts/open-to-reader.server';
import { requireAccounts } from '../features/incident-accounts/require-accounts.server';
import { startedInWords } from '../features/incident-accounts/started-in-words.server';
import { takeAccount } from '../features/incident-accounts/take-account.server';
import { tooManyAtOnce } from '../features/pictures/take-picture.server';
import { inUploadTurn } from '../features/pictures/upload-turns.server';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { incidentAccountWords } from '../words/incident-account';
import { pageTitle } from '../words/page-title';
import '../features/pictures/pictures.css';

export const meta = pageTitle(incidentAccountWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId, mayWritePersons);
  const { accounts, incident, person, reader } = inside;
  const step = new URL(request.url).searchParams.get('step');
  const latest = latestOf(accounts.person);
  if (latest && latest.accountId !== reader.accountId) {
    // What somebody else typed is filled in: it is asked first whether they were there (P10), and it is a look (P12).
    if (step === null && hasNotSaid(request, inside)) throw redirect(`/incidents/${incident.id}/accounts`);
    await recordLook(inside.viewer, { action: 'account.looked', personId: incident.personId, objectId: incident.id });
  }
  return {
    incidentId: incident.id,
    step: accountSteps.find((each) => each === step) ?? 'happened',
    own: reader.standpoint === 'person',
    preferredName: person.preferredName,
    startedInWords: await startedInWords(inside.incident),
    draft: draftFor(accounts.person, reader, accounts),
    mayAsk: mayAsk(reader, accounts).allowed,
    freshId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inside = await requireAccounts(request, params.incidentId, mayWritePersons);
  const take = async () => takeAccount(inside, await postedForm(request));
  if (!request.headers.get('Content-Type')?.startsWith('multipart/')) return take();
  return (await inUploadTurn(take)) ?? tooManyAtOnce();
}

export default function Account() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer && 'found' in answer ? answer.found : undefined;
  const refusal = answer && 'errors' in answer ? answer : undefined;
  return <AccountPage {...page} found={found} refusal={refusal} />;
}
