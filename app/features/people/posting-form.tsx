import { Form } from '@remix-run/react';
import { postingRoles } from '../../domain/viewer';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, Select, TextField } from '../../ui/field';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

export interface PostingFormProps {
  sites: { id: string; name: string }[];
  today: string;
  refusal?: FormRefusal | undefined;
}

/** Where somebody works, from one day to another. */
export function PostingForm({ sites, today, refusal }: PostingFormProps) {
  const words = useWords(administrationWords);
  const { errors, typed } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-posting" />
      <Select
        name="siteId"
        label={words.where}
        unsaid={words.choose_a_place}
        required
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.siteId}
        errors={errors.siteId}
      />
      <Choices
        type="radio"
        name="role"
        label={words.they_work_as}
        options={postingRoles.map((role) => ({ value: role, label: words.role[role] }))}
        chosen={[typed.role ?? 'worker']}
        errors={errors.role}
        inRow
      />
      <TextField
        name="from"
        type="date"
        label={words.from}
        required
        defaultValue={typed.from ?? today}
        errors={errors.from}
      />
      <TextField
        name="until"
        type="date"
        label={words.until_or_left_out}
        hint={words.last_day_of_agency_staff}
        defaultValue={typed.until}
        errors={errors.until}
      />
      <p>
        <button className="button">{words.add_the_place_of_work}</button>
      </p>
    </Form>
  );
}
