import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextField, type Option } from '../../ui/field';
import type { Choosable } from './find-let-in.server';
import { sharingWords } from '../../words/sharing';
import { useWords } from '../../words/use-words';

interface LetInFormProps {
  own: boolean;
  preferredName: string;
  choosable: Choosable[];
  parts: Option[];
  days: { first: string; usual: string; last: string };
  refusal?: FormRefusal | undefined;
}

function levels(words: typeof sharingWords.en, own: boolean, name: string): Option[] {
  return [
    { value: 'see', label: words.read, hint: words.they_read_it },
    { value: 'suggest', label: words.suggest, hint: own ? words.own_they_suggest : words.they_suggest(name) },
    {
      value: 'write',
      label: own ? words.own_write_with : words.write_with(name),
      hint: own ? words.own_same_answers : words.same_answers(name),
    },
  ];
}

/** Who, what they may do, which parts, what for, until when. */
export function LetInForm({ own, preferredName, choosable, parts, days, refusal }: LetInFormProps) {
  const words = useWords(sharingWords);
  const { errors, typed, ticked } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="let-in" />
      {choosable.length > 0 && (
        <Choices
          type="radio"
          name="who"
          label={words.who}
          options={choosable.map(({ accountId, name, as }) => ({
            value: accountId,
            label: name,
            ...(as ? { hint: as } : {}),
          }))}
          chosen={[typed.who ?? '']}
          errors={errors.who}
        />
      )}
      <TextField
        name="email"
        type="email"
        label={choosable.length > 0 ? words.or_by_email : words.their_email}
        hint={words.account_first}
        autoComplete="off"
        maxLength={254}
        defaultValue={typed.email}
        errors={errors.email}
      />
      <TextField
        name="relation"
        label={own ? words.own_relation : words.relation(preferredName)}
        hint={words.sister_friend}
        autoComplete="off"
        maxLength={60}
        defaultValue={typed.relation}
        errors={errors.relation}
      />
      <Choices
        type="radio"
        name="level"
        label={words.what_may_they_do}
        options={levels(words, own, preferredName)}
        chosen={[typed.level ?? '']}
        required
        errors={errors.level}
      />
      <Choices
        type="checkbox"
        name="sections"
        label={words.which_parts}
        hint={own ? words.own_taken_out_before : words.taken_out_before(preferredName)}
        options={parts}
        chosen={ticked.sections ?? []}
        errors={errors.sections}
      />
      <TextField
        name="purpose"
        label={words.what_is_it_for}
        hint={own ? words.own_so_we_know : words.so_they_know(preferredName)}
        required
        maxLength={200}
        defaultValue={typed.purpose}
        errors={errors.purpose}
      />
      <TextField
        name="until"
        type="date"
        label={words.until_when}
        hint={own ? words.own_ends_by_itself : words.ends_by_itself}
        required
        min={days.first}
        max={days.last}
        defaultValue={typed.until ?? days.usual}
        errors={errors.until}
      />
      <p>
        <button className="button button--main button--wide">{words.let_them_in}</button>
      </p>
    </Form>
  );
}
