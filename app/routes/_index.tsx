import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdministratorStart } from '../features/accounts/administrator-start';
import { findAdministratorStart } from '../features/accounts/administrator-start.server';
import { mayTry } from '../features/accounts/rate-limit.server';
import { findViewer } from '../features/accounts/find-viewer.server';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { sessionStorage } from '../features/accounts/session.server';
import { SetUpForm } from '../features/accounts/set-up-form';
import { isEmpty, setUp, setUpSchema } from '../features/accounts/set-up.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { RestoredNotice } from '../features/audit/restored-notice';
import { findRestored, takeRestoredSeen } from '../features/audit/restored.server';
import { KeptNotice } from '../features/offline/kept-notice';
import { LeadStart } from '../features/people/lead-start';
import { findLeadStart } from '../features/people/lead-start.server';
import { PersonStart } from '../features/people/person-start';
import { findPersonStart } from '../features/people/person-start.server';
import { SupporterStart } from '../features/sharing/supporter-start';
import { findWhoLetMeIn } from '../features/sharing/supporter-start.server';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { accountWords } from '../words/accounts';
import { administrationWords } from '../words/administration';
import { startWords } from '../words/starts';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(
  startWords,
  (words, { data }: MetaArgs<typeof loader>) => words.title[data?.page ?? 'set-up'],
);

/** Each role's one question; on an empty database, the first set-up. */
export async function loader({ request }: LoaderFunctionArgs) {
  const at = now();
  if (!(await findViewer(request.headers.get('Cookie'), at))) {
    if (await isEmpty()) return { page: 'set-up' as const };
    throw redirect('/sign-in');
  }
  const viewer = await requireViewer(request);
  if (viewer.role === 'worker') throw redirect('/people');
  const { accountId } = viewer;
  if (viewer.role === 'lead') {
    return { page: 'lead' as const, accountId, restored: findRestored(), start: await findLeadStart(viewer, at) };
  }
  if (viewer.role === 'administrator') {
    const start = await findAdministratorStart(viewer, at);
    return { page: 'administrator' as const, accountId, restored: findRestored(), start };
  }
  if (viewer.role === 'person' && viewer.personId) {
    return { page: 'person' as const, accountId, start: await findPersonStart(viewer, viewer.personId, at) };
  }
  return { page: 'supporter' as const, accountId, people: await findWhoLetMeIn(viewer, at) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const words = wordsHere(accountRefusals);
  const form = await postedForm(request);
  if (form.has('restored')) return takeRestoredSeen(await requireViewer(request));
  const read = readForm(form, setUpSchema);
  if (!read.ok) return badForm(read.refusal);
  if (!(await mayTry('set-up', String(context.address ?? '')))) {
    return badForm(refuseForm(form, '', words.too_many_tries), 429);
  }
  const done = await setUp(read.value);
  if (!done.allowed) {
    return done.reason === 'wrong-token'
      ? badForm(refuseForm(form, 'token', words.token_wrong))
      : badForm(refuseForm(form, '', words.set_up_already), 409);
  }
  const session = await sessionStorage.getSession();
  session.set('accountId', done.accountId);
  return redirect('/', { headers: { 'Set-Cookie': await sessionStorage.commitSession(session) } });
}

export default function Start() {
  const words = useWords(accountWords);
  const administrators = useLangOf(administrationWords);
  const shown = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar />} foot={<SignedInFoot />} lang={shown.page === 'administrator' ? administrators : undefined}>
      <ErrorSummary errors={refusal?.errors} />
      {shown.page === 'set-up' && (
        <>
          <h1>{words.set_up_alongside}</h1>
          <p className="lead">{words.you_are_first}</p>
          <SetUpForm refusal={refusal} />
        </>
      )}
      {shown.page !== 'set-up' && <KeptNotice accountId={shown.accountId} />}
      {'restored' in shown && <RestoredNotice restored={shown.restored} isToBeSeen />}
      {shown.page === 'person' && <PersonStart {...shown.start} />}
      {shown.page === 'supporter' && <SupporterStart people={shown.people} />}
      {shown.page === 'lead' && <LeadStart {...shown.start} />}
      {shown.page === 'administrator' && <AdministratorStart {...shown.start} />}
    </Screen>
  );
}
