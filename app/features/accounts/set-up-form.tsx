import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';
import { accountWords } from '../../words/accounts';
import { useWords } from '../../words/use-words';

/** The first organisation and its administrator, on an empty database. */
export function SetUpForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const words = useWords(accountWords);
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], required: true });
  return (
    <Form method="post" action="/?index" className="stack">
      <TextField
        {...field('token')}
        label={words.token}
        hint={words.token_stands_in_the_log}
        autoComplete="off"
        maxLength={100}
      />
      <TextField
        {...field('organisation')}
        label={words.your_organisation}
        autoComplete="organization"
        maxLength={200}
      />
      <TextField {...field('name')} label={words.your_name} autoComplete="name" maxLength={200} />
      <TextField {...field('email')} type="email" label={words.your_email} autoComplete="username" maxLength={254} />
      <TextField
        name="password"
        errors={errors.password}
        required
        type="password"
        label={words.a_password}
        hint={words.letters_or_more}
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main button--wide">{words.set_up}</button>
      </p>
    </Form>
  );
}
