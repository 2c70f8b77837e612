import { data, redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changePassword, changePasswordSchema } from '../features/accounts/change-password.server';
import { PasswordForm } from '../features/accounts/password-form';
import { requireSession, type Resume } from '../features/accounts/require-viewer.server';
import { KeptWords, SendNow } from '../features/accounts/resume-sign-in';
import { readResume } from '../features/accounts/return-path';
import { sessionStorage } from '../features/accounts/session.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { badForm, type FormRefusal, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { accountWords } from '../words/accounts';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(accountWords, (words) => words.change_my_password);

/** Requests whose session has just ended with the old password: the page that answers them needs none. */
const justEnded = new WeakSet<AppLoadContext>();

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (justEnded.has(context)) return { must: false };
  return { must: (await requireSession(request)).mustChangePassword };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer } = await requireSession(request);
  const form = await postedForm(request);
  const read = readForm(form, changePasswordSchema);
  if (!read.ok) return badForm(read.refusal);
  const changed = await changePassword(viewer, read.value, String(context.address ?? ''));
  if (!changed.allowed) {
    const words = wordsHere(accountRefusals);
    if (changed.reason === 'too-many') {
      return badForm(refuseForm(form, '', words.too_many_tries), 429);
    }
    return changed.reason === 'wrong'
      ? badForm(refuseForm(form, 'oldPassword', words.password_now_wrong))
      : badForm(refuseForm(form, 'newPassword', words.password_new_same));
  }
  const session = await sessionStorage.getSession();
  session.set('accountId', viewer.accountId);
  const headers = { 'Set-Cookie': await sessionStorage.commitSession(session) };
  const resume = readResume(read.value.resume);
  if (resume?.accountId === viewer.accountId) {
    justEnded.add(context);
    return data({ resume }, { headers });
  }
  return redirect('/', { headers });
}

export default function ChangePassword() {
  const words = useWords(accountWords);
  const { must } = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | { resume: Resume }>();
  if (answer && 'resume' in answer) return <SendNow resume={answer.resume} />;
  const refusal = answer;
  const resume = readResume(refusal?.typed.resume);
  return (
    <Screen
      bar={<Bar {...(must ? {} : { back: { to: '/preferences', label: words.back } })} />}
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{must ? words.choose_your_own_password : words.change_my_password}</h1>
      {must && <p className="lead">{words.somebody_gave_you_a_first}</p>}
      {resume && <KeptWords resume={resume} />}
      <PasswordForm {...(resume && { resume: JSON.stringify(resume) })} refusal={refusal} />
    </Screen>
  );
}
