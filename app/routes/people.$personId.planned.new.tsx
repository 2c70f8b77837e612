import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PlannedReader } from '../domain/planned-restriction';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { ProposalForm } from '../features/planned/proposal-form';
import { proposalBefore } from '../features/planned/proposal-before.server';
import { requirePlanned } from '../features/planned/require-planned.server';
import { takeProposal } from '../features/planned/take-proposal.server';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { plannedWords } from '../words/planned';
import { plannedProposingWords } from '../words/planned-proposing';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(plannedWords, (words) => words.propose);

const proposes = (reader: PlannedReader) => reader === 'proposes';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { person } = await requirePlanned(request, params.personId, proposes);
  const { id: personId, preferredName } = person;
  const after = new URL(request.url).searchParams.get('after');
  return { personId, preferredName, freshId: newId(), ...(await proposalBefore(personId, after)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requirePlanned(request, params.personId, proposes);
  const refusal = await takeProposal(inView, await postedForm(request));
  return refusal ?? redirect(`/people/${inView.person.id}/planned`, 303);
}

export default function ProposeRestriction() {
  const back = useWords(plannedWords).back;
  const words = useWords(plannedProposingWords);
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${page.personId}/planned`, label: back }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(plannedProposingWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title(page.preferredName)}</h1>
      <p className="lead">{words.they_get_it(page.preferredName)}</p>
      <p>{words.not_agreed_by_this}</p>
      <ProposalForm {...page} refusal={refusal} />
    </Screen>
  );
}
