import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

/** A new person, and if they want to sign in, their account. */
export function PersonForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const words = useWords(administrationWords);
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], autoComplete: 'off' });
  return (
    <Form method="post" action="/admin/people" className="stack">
      <input type="hidden" name="does" value="add-person" />
      <TextField {...field('name')} label={words.full_name} required maxLength={200} />
      <TextField {...field('preferredName')} label={words.name_they_like} maxLength={100} />
      <TextField {...field('pronouns')} label={words.pronouns} maxLength={40} />
      <TextField {...field('dateOfBirth')} type="date" label={words.date_of_birth} required min="1900-01-01" />
      <TextField {...field('email')} type="email" label={words.email_if_they_sign_in} maxLength={254} />
      <TextField
        name="password"
        errors={errors.password}
        type="password"
        label={words.first_password}
        hint={words.first_password_is}
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main">{words.add_the_person}</button>
      </p>
    </Form>
  );
}
