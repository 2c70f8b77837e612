import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AccountForm } from '../features/accounts/account-form';
import { addAccount, addAccountSchema } from '../features/accounts/add-account.server';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findAccounts } from '../features/people/administered.server';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountRefusals } from '../words/account-refusals';
import { administrationWords } from '../words/administration';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(administrationWords, (words) => words.accounts);

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
  if (added.reason === 'email-taken') return badForm(refuseForm(form, 'email', wordsHere(accountRefusals).email_taken));
  throw data(null, { status: 403 });
}

export default function Accounts() {
  const words = useWords(administrationWords);
  const { accounts } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(administrationWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.accounts}</h1>
      <ul className="parts">
        {accounts.map((account) => (
          <li key={account.id}>
            <p>
              <Link to={`/admin/staff/${account.id}`}>{account.name}</Link>
              <br />
              <span className="note">
                {[words.role[account.role], account.jobTitle, account.email].filter(Boolean).join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <section className="panel" aria-labelledby="add">
        <h2 id="add">{words.add_an_account}</h2>
        <AccountForm refusal={refusal} />
      </section>
    </Screen>
  );
}
