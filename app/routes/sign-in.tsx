import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findViewer } from '../features/accounts/find-viewer.server';
import type { Resume } from '../features/accounts/require-viewer.server';
import { readResume, safePath } from '../features/accounts/return-path';
import { KeptWords } from '../features/accounts/resume-sign-in';
import { sessionStorage } from '../features/accounts/session.server';
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
  return { to };
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
  // A new session, whatever cookie came with the request (D1).
  const session = await sessionStorage.getSession();
  session.set('accountId', judged.accountId);
  const headers = { 'Set-Cookie': await sessionStorage.commitSession(session) };
  const resume = readResume(read.value.resume);
  // On a shared device somebody else may sign in: nobody's words are sent in another's name.
  if (resume?.accountId === judged.accountId) return data({ resume }, { headers });
  return redirect(safePath(read.value.to) ?? '/', { headers });
}

export default function SignIn() {
  const words = useWords(accountWords);
  const { to } = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | { resume: Resume }>();
  if (answer && 'resume' in answer) return <SendNow resume={answer.resume} />;
  return (
    <Screen bar={<Bar />}>
      <ErrorSummary errors={answer?.errors} />
      <h1>{words.sign_in}</h1>
      <SignInForm to={to ?? answer?.typed.to} resume={answer?.typed.resume} refusal={answer} />
    </Screen>
  );
}

function SendNow({ resume }: { resume: Resume }) {
  const words = useWords(accountWords);
  return (
    <Screen bar={<Bar />}>
      <h1>{words.signed_in_again}</h1>
      <KeptWords resume={resume} />
      <form method="post" action={resume.action}>
        {resume.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <button className="button button--main button--wide">{words.save_it_now}</button>
      </form>
    </Screen>
  );
}
