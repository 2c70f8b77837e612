import type { AskedFact } from '../../domain/notifications';
import type { ChoiceField, RecordField, TextField } from '../../domain/record-answers';
import { recordChoices } from '../../domain/record-answers';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextArea, TextField as Line } from '../../ui/field';
import { recordWords } from '../../words/record';
import { useWords } from '../../words/use-words';
import type { RecordView } from './record-view';

export interface Asking {
  view: RecordView;
  refusal: FormRefusal | undefined;
}

/** What stands in a field: what came back with a refusal, else what is saved, else what is known from elsewhere. */
export function standing({ view, refusal }: Asking, field: RecordField): string {
  const saved = view.answers[field];
  return (
    refusal?.typed[field] ?? (typeof saved === 'string' ? saved : undefined) ?? view.filledIn[field as TextField] ?? ''
  );
}

function isFilledIn({ view }: Asking, field: RecordField): boolean {
  return view.answers[field] === undefined && Boolean(view.filledIn[field as TextField]);
}

/** A question that is answered in words. */
export function Words({ field, hint, ...asking }: Asking & { field: TextField; hint?: string }) {
  const words = useWords(recordWords);
  const label = words.ask[field];
  const Field = field === 'nhsNumber' || field === 'place' ? Line : TextArea;
  return (
    <Field
      name={field}
      label={typeof label === 'function' ? label(asking.view.person.preferredName) : label}
      hint={isFilledIn(asking, field) ? words.filled_in : hint}
      defaultValue={standing(asking, field)}
      errors={asking.refusal?.errors[field]}
    />
  );
}

/** A question that is answered from a list; "not sure" is always on it (P14). */
export function Chosen({ field, ...asking }: Asking & { field: Exclude<ChoiceField, AskedFact> }) {
  const words = useWords(recordWords);
  const label = words.ask[field];
  const said: Record<string, string> = words.choice[field];
  return (
    <Choices
      type="radio"
      inRow
      name={field}
      label={typeof label === 'function' ? label(asking.view.person.preferredName) : label}
      hint={isFilledIn(asking, field) ? words.filled_in : undefined}
      options={recordChoices[field].map((value) => ({ value, label: said[value]! }))}
      chosen={[standing(asking, field)]}
      errors={asking.refusal?.errors[field]}
    />
  );
}
