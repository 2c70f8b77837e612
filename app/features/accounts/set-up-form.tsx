import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { TextField } from '../../ui/field';

/** The first organisation and its administrator, on an empty database. */
export function SetUpForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], required: true });
  return (
    <Form method="post" action="/?index" className="stack">
      <TextField
        {...field('token')}
        label="The one-time token"
        hint="It stands in the log of the server."
        autoComplete="off"
        maxLength={100}
      />
      <TextField {...field('organisation')} label="Your organisation" autoComplete="organization" maxLength={200} />
      <TextField {...field('name')} label="Your name" autoComplete="name" maxLength={200} />
      <TextField {...field('email')} type="email" label="Your email" autoComplete="username" maxLength={254} />
      <TextField
        name="password"
        errors={errors.password}
        required
        type="password"
        label="A password"
        hint="12 letters or more. A few words do well."
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main button--wide">Set up</button>
      </p>
    </Form>
  );
}
