import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { closeAccount } from '../features/accounts/close-account.server';
import { findAccount } from '../features/accounts/find-account.server';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { resetPassword } from '../features/accounts/reset-password.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { TemporaryPassword } from '../features/accounts/temporary-password';
import { addPosting, addPostingSchema } from '../features/people/add-posting.server';
import { findPostings, findSites } from '../features/people/administered.server';
import { endPosting, endPostingSchema } from '../features/people/end-posting.server';
import { PostingsPanel } from '../features/people/postings-panel';
import { now } from '../platform/clock';
import { badForm, postedForm, refuseForm, takeForm } from '../platform/form';
import { calendarDate } from '../platform/time-words';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { administrationWords } from '../words/administration';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';
import { peopleRefusals } from '../words/people-refusals';

export const meta = pageTitle(administrationWords, (words) => words.an_account);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const account = await findAccount(viewer, params.accountId ?? '');
  if (!account) throw data(null, { status: 404 });
  return {
    account,
    own: account.id === viewer.accountId,
    postings: await findPostings(account.id, now()),
    sites: await findSites(viewer),
    today: calendarDate(now(), 'Europe/London'),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const id = params.accountId ?? '';
  if (!(await findAccount(viewer, id))) throw data(null, { status: 404 });
  const form = await postedForm(request);
  const does = form.get('does');
  if (does === 'reset') {
    const reset = await resetPassword(viewer, id);
    if (!reset.allowed) throw data(null, { status: 404 });
    return data({ temporary: reset.password });
  }
  if (does === 'close') {
    const closed = await closeAccount(viewer, id);
    if (closed.allowed) return redirect('/admin/staff');
    if (closed.reason === 'your-own')
      return badForm(refuseForm(form, '', wordsHere(accountRefusals).cannot_close_your_own));
    throw data(null, { status: 404 });
  }
  const outcome =
    does === 'end-posting'
      ? await takeForm(form, endPostingSchema, ({ postingId }) => endPosting(viewer, id, postingId))
      : await takeForm(form, addPostingSchema, (asked) => addPosting(viewer, id, asked));
  if ('refusal' in outcome) return badForm(outcome.refusal);
  if (outcome.done.allowed) return redirect(`/admin/staff/${id}`);
  if (outcome.done.reason === 'unknown-site')
    return badForm(refuseForm(form, 'siteId', wordsHere(peopleRefusals).place_unknown));
  if (outcome.done.reason === 'not-staff')
    return badForm(refuseForm(form, '', wordsHere(peopleRefusals).only_staff_work));
  throw data(null, { status: 404 });
}

export default function Account() {
  const words = useWords(administrationWords);
  const { account, own, postings, sites, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const staff = account.role === 'worker' || account.role === 'lead';
  return (
    <Screen
      bar={<Bar back={{ to: '/admin/staff', label: words.back_to_accounts }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(administrationWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{account.name}</h1>
      <p className="note">{[words.role[account.role], account.jobTitle, account.email].filter(Boolean).join(' · ')}</p>
      {account.closedAt !== null && <p className="lead">{words.account_is_closed}</p>}
      {answer && 'temporary' in answer && <TemporaryPassword password={answer.temporary} />}
      {staff && <PostingsPanel postings={postings} sites={sites} today={today} refusal={refusal} />}
      {account.closedAt === null && (
        <Form method="post" className="row">
          <button className="button" name="does" value="reset">
            {words.give_a_new_password}
          </button>
          {!own && (
            <button className="button button--plain" name="does" value="close">
              {words.close_this_account}
            </button>
          )}
        </Form>
      )}
    </Screen>
  );
}
