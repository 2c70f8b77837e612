import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';
import { peopleWords } from '../../words/people';
import { useWords } from '../../words/use-words';

interface SearchFormProps {
  action: string;
  refusal?: FormRefusal | undefined;
  asked?: string | undefined;
  hint?: string;
}

/** Posted, never in the address: a name in an address ends up in histories and logs. */
export function SearchForm({ action, refusal, asked, hint }: SearchFormProps) {
  const words = useWords(peopleWords);
  return (
    <Form method="post" action={action} className="stack" role="search" aria-label={words.find_by_name}>
      <TextField
        name="find"
        label={words.find_by_name}
        hint={hint ?? words.start_is_enough}
        autoComplete="off"
        maxLength={100}
        required
        defaultValue={asked ?? refusal?.typed.find}
        errors={refusal?.errors.find}
      />
      <p>
        <button className="button">{words.search}</button>
      </p>
    </Form>
  );
}
