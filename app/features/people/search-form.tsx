import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';

/** Posted, never in the address: a name in an address ends up in histories and logs. */
export function SearchForm({ refusal, asked }: { refusal?: FormRefusal | undefined; asked?: string | undefined }) {
  return (
    <Form method="post" action="/people" className="stack" role="search" aria-label="Find somebody by name">
      <TextField
        name="name"
        label="Find somebody by name"
        hint="The start of any part of the name is enough."
        autoComplete="off"
        maxLength={100}
        required
        defaultValue={asked ?? refusal?.typed.name}
        errors={refusal?.errors.name}
      />
      <p>
        <button className="button">Search</button>
      </p>
    </Form>
  );
}
