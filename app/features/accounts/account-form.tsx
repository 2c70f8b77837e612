import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextField } from '../../ui/field';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

const roles = ['worker', 'lead', 'supporter', 'administrator'] as const;

/** An account for somebody who is not one of the people supported here. */
export function AccountForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const words = useWords(administrationWords);
  const { errors, typed } = refusal ?? notRefused;
  const field = (name: string) => ({ name, errors: errors[name], defaultValue: typed[name], autoComplete: 'off' });
  return (
    <Form method="post" action="/admin/staff?index" className="stack">
      <Choices
        type="radio"
        name="role"
        label={words.what_are_they}
        options={roles.map((role) => ({ value: role, label: words.role[role], hint: words[`${role}_is`] }))}
        chosen={[typed.role ?? '']}
        required
        errors={errors.role}
      />
      <TextField {...field('name')} label={words.name} required maxLength={200} />
      <TextField {...field('email')} type="email" label={words.email} required maxLength={254} />
      <TextField {...field('jobTitle')} label={words.job_title} maxLength={100} />
      <TextField
        name="password"
        errors={errors.password}
        type="password"
        label={words.first_password}
        hint={words.first_password_is}
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
      />
      <p>
        <button className="button button--main">{words.add_the_account}</button>
      </p>
    </Form>
  );
}
