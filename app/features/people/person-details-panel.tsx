import { Form, Link } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';

interface Refused {
  refusal?: FormRefusal | undefined;
}

interface PersonDetailsPanelProps extends Refused {
  person: { name: string; preferredName: string; pronouns: string | null; dateOfBirth: string };
}

/** What the person is called and when they were born, behind one tap. */
export function PersonDetailsPanel({ person, refusal }: PersonDetailsPanelProps) {
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: keyof typeof person) => ({
    name,
    errors: errors[name],
    defaultValue: refusal ? typed[name] : (person[name] ?? ''),
    autoComplete: 'off',
  });
  return (
    <details open={refusal !== undefined}>
      <summary>Mend their name or date of birth</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="does" value="change-person" />
        <TextField {...field('name')} label="Full name" required maxLength={200} />
        <TextField {...field('preferredName')} label="The name they like to be called" required maxLength={100} />
        <TextField {...field('pronouns')} label="Pronouns (you can leave this out)" maxLength={40} />
        <TextField {...field('dateOfBirth')} type="date" label="Date of birth" required min="1900-01-01" />
        <p>
          <button className="button">Save</button>
        </p>
      </Form>
    </details>
  );
}

/** Their own account, or the way to give them one. */
export function OwnAccountPanel({ accountId, refusal }: Refused & { accountId: string | null }) {
  const { errors, typed } = refusal ?? notRefused;
  return (
    <section className="panel" aria-labelledby="account">
      <h2 id="account">Their own account</h2>
      {accountId ? (
        <p>
          <Link to={`/admin/staff/${accountId}`} className="alone">
            Their account
          </Link>
        </p>
      ) : (
        <>
          <p>They have no account yet. With one they reach their own plan.</p>
          <Form method="post" className="stack">
            <input type="hidden" name="does" value="give-account" />
            <TextField
              name="accountEmail"
              type="email"
              label="Their email"
              autoComplete="off"
              required
              maxLength={254}
              defaultValue={typed.accountEmail}
              errors={errors.accountEmail}
            />
            <TextField
              name="password"
              type="password"
              label="A first password for them"
              hint="12 letters or more. They change it when they sign in."
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={200}
              errors={errors.password}
            />
            <p>
              <button className="button">Give them an account</button>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}
