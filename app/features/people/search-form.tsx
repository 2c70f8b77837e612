import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';

interface SearchFormProps {
  action: string;
  refusal?: FormRefusal | undefined;
  asked?: string | undefined;
  hint?: string;
}

/** Posted, never in the address: a name in an address ends up in histories and logs. */
export function SearchForm({
  action,
  refusal,
  asked,
  hint = 'The start of any part of the name is enough.',
}: SearchFormProps) {
  return (
    <Form method="post" action={action} className="stack" role="search" aria-label="Find somebody by name">
      <TextField
        name="find"
        label="Find somebody by name"
        hint={hint}
        autoComplete="off"
        maxLength={100}
        required
        defaultValue={asked ?? refusal?.typed.find}
        errors={refusal?.errors.find}
      />
      <p>
        <button className="button">Search</button>
      </p>
    </Form>
  );
}
