import { Form } from '@remix-run/react';
import { longestPlannedText, plannedAnswers } from '../../domain/planned-restriction';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextArea } from '../../ui/field';
import { useFreshId } from '../../ui/use-fresh-id';
import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';

interface StaffFormProps {
  freshId: string;
  refusal: FormRefusal | undefined;
}

/** What was typed in this one of the page's forms. */
const refusedIn = (does: string, refusal: FormRefusal | undefined) =>
  refusal?.typed.does === does ? refusal : notRefused;

/** Staff write down what the person said or showed, with how they came to know it. */
export function WriteDownForm({ freshId: given, refusal, preferredName }: StaffFormProps & { preferredName: string }) {
  const freshId = useFreshId(given);
  const words = useWords(plannedWords);
  const { typed, errors } = refusedIn('write_down', refusal);
  const field = (name: string) => ({
    name,
    rows: 2,
    maxLength: longestPlannedText,
    defaultValue: typed[name],
    errors: errors[name],
  });
  return (
    <details className="on-screen" open={typed.does !== undefined} key={freshId}>
      <summary>{words.write_down(preferredName)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="does" value="write_down" />
        <input type="hidden" name="id" value={typed.id ?? freshId} />
        <p>{words.write_down_lead(preferredName)}</p>
        <Choices
          type="radio"
          name="answer"
          label={words.their_answer}
          options={plannedAnswers.map((value) => ({ value, label: words[value] }))}
          chosen={typed.answer ? [typed.answer] : []}
          errors={errors.answer}
          required
          inRow
        />
        <TextArea {...field('words')} at="in-their-words" label={words.in_their_words} />
        <TextArea {...field('showed')} label={words.what_did_they_do} hint={words.for_example} />
        <TextArea {...field('howTold')} label={words.how_were_they_told} required />
        <TextArea {...field('withThem')} label={words.who_was_with_them} required />
        <p>
          <button className="button button--main">{words.keep_what_i_wrote}</button>
        </p>
      </Form>
    </details>
  );
}

/** Staff take the plan back, and say why. */
export function TakeBackForm({ freshId, refusal }: StaffFormProps) {
  const words = useWords(plannedWords);
  const { typed, errors } = refusedIn('withdraw', refusal);
  return (
    <details className="on-screen" open={typed.does !== undefined}>
      <summary>{words.take_back}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="does" value="withdraw" />
        <input type="hidden" name="id" value={typed.id ?? freshId} />
        <TextArea
          name="words"
          label={words.why_take_back}
          required
          rows={3}
          maxLength={longestPlannedText}
          defaultValue={typed.words}
          errors={errors.words}
        />
        <p>
          <button className="button">{words.take_back}</button>
        </p>
      </Form>
    </details>
  );
}
