import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextField, type Option } from '../../ui/field';
import type { Choosable } from './find-let-in.server';

interface LetInFormProps {
  own: boolean;
  preferredName: string;
  choosable: Choosable[];
  parts: Option[];
  days: { first: string; usual: string; last: string };
  refusal?: FormRefusal | undefined;
}

function levels(own: boolean, name: string): Option[] {
  return [
    { value: 'see', label: 'Read', hint: 'They read it. They change nothing.' },
    { value: 'suggest', label: 'Suggest', hint: 'They can read it. Suggesting in writing comes later.' },
    {
      value: 'write',
      label: `Write with ${own ? 'me' : name}`,
      hint: `They write in the same answers as ${own ? 'me' : name}.`,
    },
  ];
}

/** Who, what they may do, which parts, what for, until when. */
export function LetInForm({ own, preferredName, choosable, parts, days, refusal }: LetInFormProps) {
  const { errors, typed, ticked } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="let-in" />
      {choosable.length > 0 && (
        <Choices
          type="radio"
          name="who"
          label="Who?"
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
        label={choosable.length > 0 ? 'Or somebody else, by their email' : 'Their email'}
        hint="They need an account here first."
        autoComplete="off"
        maxLength={254}
        defaultValue={typed.email}
        errors={errors.email}
      />
      <TextField
        name="relation"
        label={`Who are they to ${own ? 'me' : preferredName}? (you can leave this out)`}
        hint="Sister, friend, advocate…"
        autoComplete="off"
        maxLength={60}
        defaultValue={typed.relation}
        errors={errors.relation}
      />
      <Choices
        type="radio"
        name="level"
        label="What may they do?"
        options={levels(own, preferredName)}
        chosen={[typed.level ?? '']}
        required
        errors={errors.level}
      />
      <Choices
        type="checkbox"
        name="sections"
        label="Which parts?"
        options={parts}
        chosen={ticked.sections ?? []}
        errors={errors.sections}
      />
      <TextField
        name="purpose"
        label="What is it for?"
        hint={own ? 'So that we both know later.' : `So that ${preferredName} and they know later.`}
        required
        maxLength={200}
        defaultValue={typed.purpose}
        errors={errors.purpose}
      />
      <TextField
        name="until"
        type="date"
        label="Until when?"
        hint={`It ends by itself after this day. ${own ? 'I' : 'You'} can take it back at any time.`}
        required
        min={days.first}
        max={days.last}
        defaultValue={typed.until ?? days.usual}
        errors={errors.until}
      />
      <p>
        <button className="button button--main button--wide">Let them in</button>
      </p>
    </Form>
  );
}
