import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { changePassword, changePasswordSchema } from '../features/accounts/change-password.server';
import { requireSession } from '../features/accounts/require-viewer.server';
import { sessionStorage } from '../features/accounts/session.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary, TextField } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { accountWords } from '../words/accounts';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(accountWords, (words) => words.change_my_password);

export async function loader({ request }: LoaderFunctionArgs) {
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
  return redirect('/', { headers: { 'Set-Cookie': await sessionStorage.commitSession(session) } });
}

export default function ChangePassword() {
  const words = useWords(accountWords);
  const { must } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar {...(must ? {} : { back: { to: '/preferences', label: words.back } })} />}
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{must ? words.choose_your_own_password : words.change_my_password}</h1>
      {must && <p className="lead">{words.somebody_gave_you_a_first}</p>}
      <Form method="post" className="stack">
        <TextField
          name="oldPassword"
          type="password"
          label={words.password_you_have_now}
          autoComplete="current-password"
          required
          maxLength={200}
          errors={refusal?.errors.oldPassword}
        />
        <TextField
          name="newPassword"
          type="password"
          label={words.your_new_password}
          hint={words.letters_or_more}
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          errors={refusal?.errors.newPassword}
        />
        <p className="note">{words.signed_out_elsewhere}</p>
        <p>
          <button className="button button--main button--wide">{words.change_it}</button>
        </p>
      </Form>
    </Screen>
  );
}
