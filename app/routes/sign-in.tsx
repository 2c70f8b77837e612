import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findViewer } from '../features/accounts/find-viewer.server';
import { signedInJustNow, wasNotKept } from '../features/accounts/not-kept.server';
import type { Resume } from '../features/accounts/require-viewer.server';
import { readResume, safePath } from '../features/accounts/return-path';
import { ChoosePassword, SendNow } from '../features/accounts/resume-sign-in';
import { endSession, sessionStorage } from '../features/accounts/session.server';
import { SignInForm } from '../features/accounts/sign-in-form';
import { judgeSignIn, signInSchema } from '../features/accounts/sign-in.server';
import { now } from '../platform/clock';
import { badForm, type FormRefusal, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { accountWords } from '../words/accounts';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(accountWords, (words) => words.sign_in);

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safePath(new URL(request.url).searchParams.get('to'));
  if (await findViewer(request.headers.get('Cookie'), now())) throw redirect(to ?? '/');
  return { to, notKept: await wasNotKept(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request);
  const read = readForm(form, signInSchema);
  if (!read.ok) return badForm(read.refusal);
  const judged = await judgeSignIn(read.value.email, read.value.password, String(context.address ?? ''));
  if (!judged.allowed) {
    const words = wordsHere(accountRefusals);
    return judged.reason === 'too-many'
      ? badForm(refuseForm(form, '', words.too_many_tries), 429)
      : badForm(refuseForm(form, '', words.sign_in_wrong));
  }
  // A new session, whatever cookie came with the request, and the one that came with it ends (D1).
  const session = await sessionStorage.getSession();
  session.set('accountId', judged.accountId);
  const headers = new Headers({ 'Set-Cookie': await sessionStorage.commitSession(session) });
  const justNow = await signedInJustNow(request);
  if (justNow) headers.append('Set-Cookie', justNow);
  await endSession(request.headers.get('Cookie'));
  const resume = readResume(read.value.resume);
  // On a shared device somebody else may sign in: nobody's words are sent in another's name.
  if (resume?.accountId === judged.accountId) {
    const { mustChangePassword } = judged;
    return data({ resume: { ...resume, ...(mustChangePassword && { mustChangePassword }) } }, { headers });
  }
  return redirect(safePath(read.value.to) ?? '/', { headers });
}

export default function SignIn() {
  const words = useWords(accountWords);
  const { to, notKept } = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | { resume: Resume }>();
  if (answer && 'resume' in answer) {
    const { resume } = answer;
    return resume.mustChangePassword ? <ChoosePassword resume={resume} /> : <SendNow resume={resume} />;
  }
  return (
    <Screen bar={<Bar />}>
      <ErrorSummary errors={answer?.errors} />
      <h1>{words.sign_in}</h1>
      {notKept && !answer && (
        <p className="panel panel--honey" role="alert">
          {words.not_kept}
        </p>
      )}
      <SignInForm to={to ?? answer?.typed.to} resume={answer?.typed.resume} refusal={answer} />
    </Screen>
  );
}
