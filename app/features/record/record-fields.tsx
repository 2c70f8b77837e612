import type { AskedFact } from '../../domain/notifications';
import type { ChoiceField, EvidenceAnswer, RecordField, TextField } from '../../domain/record-answers';
import { notSure, recordChoices } from '../../domain/record-answers';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextArea, TextField as Line } from '../../ui/field';
import { recordWords } from '../../words/record';
import { useWords } from '../../words/use-words';
import type { RecordView } from './record-view';
import { filledName, fromUses, renewedName, type FromUsesField } from './renewed-name';

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

/** The same of a field that is answered in words: nothing where somebody said that they are not sure. */
export function writtenIn(asking: Asking, field: TextField | EvidenceAnswer): string {
  const words = standing(asking, field);
  return words === notSure ? '' : words;
}

/** "Not sure", beside a question that is answered in words (P14). */
export function NotSure({ view, refusal, field }: Asking & { field: TextField | EvidenceAnswer }) {
  const { not_sure } = useWords(recordWords);
  const isUnsure = refusal ? refusal.ticked.unsure?.includes(field) : view.answers[field] === notSure;
  return (
    <label className="choice" key={String(view.answers[field])}>
      <input
        type="checkbox"
        name="unsure"
        value={field}
        defaultChecked={isUnsure}
        aria-describedby={`${field}-asked`}
      />
      <span>{not_sure}</span>
    </label>
  );
}

function isFilledIn({ view }: Asking, field: RecordField): boolean {
  return view.answers[field] === undefined && Boolean(view.filledIn[field as TextField]);
}

/** A question that is answered in words. */
export function Words({ field, hint, label, ...asking }: Asking & { field: TextField; hint?: string; label?: string }) {
  const words = useWords(recordWords);
  const asked = words.ask[field];
  const Field = field === 'nhsNumber' || field === 'place' ? Line : TextArea;
  const renewable = fromUses.find((each) => each === field);
  const answer = asking.view.answers[field];
  const renewed = renewable && asking.view.renewed[renewable];
  return (
    <>
      <Field
        // What was taken stands in the field at once, and what was put aside does not.
        key={String(renewable ? answer : answer === notSure)}
        name={field}
        label={label ?? (typeof asked === 'function' ? asked(asking.view.person.preferredName) : asked)}
        hint={isFilledIn(asking, field) ? words.filled_in : hint}
        defaultValue={writtenIn(asking, field)}
        errors={asking.refusal?.errors[field]}
      />
      {isFilledIn(asking, field) && (
        <input type="hidden" name={filledName(field)} value={asking.view.filledIn[field]} />
      )}
      <NotSure {...asking} field={field} />
      {renewable && renewed !== undefined && <Renewed field={renewable} text={renewed} />}
    </>
  );
}

/** The details changed after the field was answered: both stand there until somebody takes the new words (P11). */
function Renewed({ field, text }: { field: FromUsesField; text: string }) {
  const words = useWords(recordWords);
  return (
    <div className="panel panel--honey panel--close stack" id={`${field}-renewed`}>
      <p>{words.details_say_now}</p>
      <p className="keep-lines" lang="">
        {text}
      </p>
      <input type="hidden" name={renewedName(field)} value={text} />
      <p>
        <button
          className="button button--plain button--small"
          name="take"
          value={field}
          aria-describedby={`${field}-renewed`}
        >
          {words.take_these_words}
        </button>
      </p>
    </div>
  );
}

/** A question that is answered from a list; "not sure" is always on it (P14). */
export function Chosen({ field, hint, ...asking }: Asking & { field: Exclude<ChoiceField, AskedFact>; hint?: string }) {
  const words = useWords(recordWords);
  const label = words.ask[field];
  const said: Record<string, string> = words.choice[field];
  return (
    <Choices
      type="radio"
      inRow
      name={field}
      label={typeof label === 'function' ? label(asking.view.person.preferredName) : label}
      hint={isFilledIn(asking, field) ? words.filled_in : hint}
      options={recordChoices[field].map((value) => ({ value, label: said[value]! }))}
      chosen={[standing(asking, field)]}
      errors={asking.refusal?.errors[field]}
    />
  );
}
