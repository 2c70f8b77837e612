import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';

interface SearchFormProps {
  action: string;
  refusal?: FormRefusal | undefined;
  asked?: string | undefined;
}

/** Posted, never in the address: a name in an address ends up in histories and logs. */
export function SearchForm({ action, refusal, asked }: SearchFormProps) {
  return (
    <Form method="post" action={action} className="stack" role="search" aria-label="Find somebody by name">
      <TextField
        name="find"
        label="Find somebody by name"
        hint="The start of any part of the name is enough."
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
