import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, Select, TextField } from '../../ui/field';

interface PostingFormProps {
  sites: { id: string; name: string }[];
  today: string;
  refusal?: FormRefusal | undefined;
}

/** Where somebody works, from one day to another. */
export function PostingForm({ sites, today, refusal }: PostingFormProps) {
  const { errors, typed } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-posting" />
      <Select
        name="siteId"
        label="Place"
        unsaid="Choose a place"
        required
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.siteId}
        errors={errors.siteId}
      />
      <Choices
        type="radio"
        name="role"
        label="As"
        options={[
          { value: 'worker', label: 'Worker' },
          { value: 'lead', label: 'Lead' },
        ]}
        chosen={[typed.role ?? 'worker']}
        errors={errors.role}
        inRow
      />
      <TextField
        name="from"
        type="date"
        label="From"
        required
        defaultValue={typed.from ?? today}
        errors={errors.from}
      />
      <TextField
        name="until"
        type="date"
        label="Until (you can leave this out)"
        hint="For agency staff: the last day."
        defaultValue={typed.until}
        errors={errors.until}
      />
      <p>
        <button className="button">Add the place of work</button>
      </p>
    </Form>
  );
}
