import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AccountForm } from '../features/accounts/account-form';
import { addAccount, addAccountSchema } from '../features/accounts/add-account.server';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { roleLabels } from '../features/accounts/role-labels';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findAccounts } from '../features/people/administered.server';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Accounts · Alongside' }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { accounts: await findAccounts(await requireAdministrator(request)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const form = await postedForm(request);
  const read = readForm(form, addAccountSchema);
  if (!read.ok) return badForm(read.refusal);
  const added = await addAccount(viewer, read.value);
  if (added.allowed) return redirect(`/admin/staff/${added.accountId}`);
  if (added.reason === 'email-taken') return badForm(refuseForm(form, 'email', 'Somebody has this email already.'));
  throw data(null, { status: 403 });
}

export default function Accounts() {
  const { accounts } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: 'Back to the start' }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>Accounts</h1>
      <ul className="parts">
        {accounts.map((account) => (
          <li key={account.id}>
            <p>
              <Link to={`/admin/staff/${account.id}`}>{account.name}</Link>
              <br />
              <span className="note">
                {[roleLabels[account.role], account.jobTitle, account.email].filter(Boolean).join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <section className="panel" aria-labelledby="add">
        <h2 id="add">Add an account</h2>
        <AccountForm refusal={refusal} />
      </section>
    </Screen>
  );
}
