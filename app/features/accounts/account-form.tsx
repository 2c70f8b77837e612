import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextField } from '../../ui/field';

const roleOptions = [
  { value: 'worker', label: 'Worker', hint: 'On shift at a place' },
  { value: 'lead', label: 'Lead', hint: 'Leads a place' },
  { value: 'supporter', label: 'Supporter', hint: 'Family, friend, advocate: the person lets them in' },
  { value: 'administrator', label: 'Administrator', hint: 'Sets things up. Sees no plan' },
];

/** An account for somebody who is not one of the people supported here. */
export function AccountForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], autoComplete: 'off' });
  return (
    <Form method="post" action="/admin/staff?index" className="stack">
      <Choices
        type="radio"
        name="role"
        label="What are they?"
        options={roleOptions}
        chosen={[typed.role ?? '']}
        required
        errors={errors.role}
      />
      <TextField {...field('name')} label="Name" required maxLength={200} />
      <TextField {...field('email')} type="email" label="Email" required maxLength={254} />
      <TextField {...field('jobTitle')} label="Job title (you can leave this out)" maxLength={100} />
      <TextField
        name="password"
        errors={errors.password}
        type="password"
        label="A first password for them"
        hint="12 letters or more. They change it when they sign in."
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main">Add the account</button>
      </p>
    </Form>
  );
}
