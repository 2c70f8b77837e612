import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';

/** A new person, and if they want to sign in, their account. */
export function PersonForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], autoComplete: 'off' });
  return (
    <Form method="post" action="/admin/people" className="stack">
      <input type="hidden" name="does" value="add-person" />
      <TextField {...field('name')} label="Full name" required maxLength={200} />
      <TextField {...field('preferredName')} label="The name they like to be called" maxLength={100} />
      <TextField {...field('pronouns')} label="Pronouns (you can leave this out)" maxLength={40} />
      <TextField {...field('dateOfBirth')} type="date" label="Date of birth" required min="1900-01-01" />
      <TextField {...field('email')} type="email" label="Email, if they will sign in" maxLength={254} />
      <TextField
        name="password"
        errors={errors.password}
        type="password"
        label="A first password for them"
        hint="12 letters or more. They change it when they sign in."
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main">Add the person</button>
      </p>
    </Form>
  );
}
