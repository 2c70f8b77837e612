import { Form } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { Choices, TextField } from '../../ui/field';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';

export const sinceChoices = ['visit', 'agreed', 'week', 'day'] as const;
export type SinceChoice = (typeof sinceChoices)[number];

export interface SinceFormProps {
  chosen: SinceChoice;
  /** YYYY-MM-DD: the day that was chosen. */
  day: string;
  today: string;
  /** Only this part of the plan. */
  part: SectionCode | null;
  /** When it was agreed last, in words. */
  agreedOn: string | null;
}

/** Since when: a plain form that asks by its address. */
export function SinceForm({ chosen, day, today, part, agreedOn }: SinceFormProps) {
  const words = useWords(historyWords);
  const options = [
    { value: 'visit', label: words.since_i_last_looked },
    ...(agreedOn ? [{ value: 'agreed', label: words.since_agreed(agreedOn) }] : []),
    { value: 'week', label: words.since_a_week },
    { value: 'day', label: words.since_a_day },
  ];
  return (
    <Form method="get" className="panel stack">
      {part && <input type="hidden" name="part" value={part} />}
      <Choices type="radio" name="since" label={words.since_when} options={options} chosen={[chosen]} />
      <TextField type="date" name="day" label={words.day} defaultValue={day} max={today} />
      <p className="row">
        <button className="button button--main">{words.show}</button>
      </p>
    </Form>
  );
}
