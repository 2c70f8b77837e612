import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { goesOnFrom, mayAsk, mayWritePersons } from '../domain/account-access';
import { latestOf } from '../domain/incident-account';
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
  // Of what somebody else typed nothing is filled in; who begins another says first whether they were there (P10).
  const { latest, draft } = goesOnFrom(accounts.person, reader);
  const begins = latestOf(accounts.person) !== null && !latest && !draft;
  if (begins && step === null && hasNotSaid(request, inside)) {
    throw redirect(`/incidents/${incident.id}/accounts`);
  }
  return {
    incidentId: incident.id,
    step: accountSteps.find((each) => each === step) ?? 'happened',
    own: reader.standpoint === 'person',
    preferredName: person.preferredName,
    startedInWords: await startedInWords(inside.incident),
    draft: draftFor(accounts.person, reader),
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
