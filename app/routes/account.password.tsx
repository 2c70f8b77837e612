import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { changePassword, changePasswordSchema } from '../features/accounts/change-password.server';
import { requireSession } from '../features/accounts/require-viewer.server';
import { sessionStorage } from '../features/accounts/session.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary, TextField } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Change my password · Alongside' }];

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
    if (changed.reason === 'too-many') {
      return badForm(refuseForm(form, '', 'There were too many tries. Wait 15 minutes, then try again.'), 429);
    }
    return changed.reason === 'wrong'
      ? badForm(refuseForm(form, 'oldPassword', 'This is not the password you have now.'))
      : badForm(refuseForm(form, 'newPassword', 'Choose another one than before.'));
  }
  const session = await sessionStorage.getSession();
  session.set('accountId', viewer.accountId);
  return redirect('/', { headers: { 'Set-Cookie': await sessionStorage.commitSession(session) } });
}

export default function ChangePassword() {
  const { must } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar {...(must ? {} : { back: { to: '/preferences', label: 'Back' } })} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{must ? 'Choose a password of your own' : 'Change my password'}</h1>
      {must && <p className="lead">Somebody gave you a first password. Only you should know the next one.</p>}
      <Form method="post" className="stack">
        <TextField
          name="oldPassword"
          type="password"
          label="The password you have now"
          autoComplete="current-password"
          required
          maxLength={200}
          errors={refusal?.errors.oldPassword}
        />
        <TextField
          name="newPassword"
          type="password"
          label="Your new password"
          hint="12 letters or more. A few words do well."
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          errors={refusal?.errors.newPassword}
        />
        <p className="note">You are signed out on every other device.</p>
        <p>
          <button className="button button--main button--wide">Change it</button>
        </p>
      </Form>
    </Screen>
  );
}
