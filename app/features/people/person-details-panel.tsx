import { Form, Link } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

interface Refused {
  refusal?: FormRefusal | undefined;
}

interface PersonDetailsPanelProps extends Refused {
  person: { name: string; preferredName: string; pronouns: string | null; dateOfBirth: string; diedOn: string | null };
}

/** What the person is called and when they were born, behind one tap. */
export function PersonDetailsPanel({ person, refusal }: PersonDetailsPanelProps) {
  const words = useWords(administrationWords);
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: keyof typeof person) => ({
    name,
    errors: errors[name],
    defaultValue: refusal ? typed[name] : (person[name] ?? ''),
    autoComplete: 'off',
  });
  return (
    <details open={refusal !== undefined}>
      <summary>{words.mend_their_name}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="does" value="change-person" />
        <TextField {...field('name')} label={words.full_name} required maxLength={200} />
        <TextField {...field('preferredName')} label={words.name_they_like} required maxLength={100} />
        <TextField {...field('pronouns')} label={words.pronouns} maxLength={40} />
        <TextField {...field('dateOfBirth')} type="date" label={words.date_of_birth} required min="1900-01-01" />
        <TextField {...field('diedOn')} type="date" label={words.died_on} hint={words.died_on_hint} min="1900-01-01" />
        <p>
          <button className="button">{words.save}</button>
        </p>
      </Form>
    </details>
  );
}

/** Their own account, or the way to give them one. */
export function OwnAccountPanel({ accountId, refusal }: Refused & { accountId: string | null }) {
  const words = useWords(administrationWords);
  const { errors, typed } = refusal ?? notRefused;
  return (
    <section className="panel" aria-labelledby="account">
      <h2 id="account">{words.their_own_account}</h2>
      {accountId ? (
        <p>
          <Link to={`/admin/staff/${accountId}`} className="alone">
            {words.their_account}
          </Link>
        </p>
      ) : (
        <>
          <p>{words.they_have_no_account}</p>
          <Form method="post" className="stack">
            <input type="hidden" name="does" value="give-account" />
            <TextField
              name="accountEmail"
              type="email"
              label={words.their_email}
              autoComplete="off"
              required
              maxLength={254}
              defaultValue={typed.accountEmail}
              errors={errors.accountEmail}
            />
            <TextField
              name="password"
              type="password"
              label={words.first_password}
              hint={words.first_password_is}
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={200}
              errors={errors.password}
            />
            <p>
              <button className="button">{words.give_them_an_account}</button>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}
