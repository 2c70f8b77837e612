import { createContext, useContext, type FormEvent, type ReactNode } from 'react';
import type { IncidentEventType } from '../../domain/incident';
import { saysWhyOnceSigned } from '../../domain/signed-change';
import type { FormRefusal } from '../../platform/form';
import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import type { StaffView } from './incident-view';
import type { Tap } from './use-outbox';

interface Logging {
  incidentId: string;
  reader: StaffView['reader'];
  /** A fresh event id for each form, by its key. */
  freshIds: Record<string, string>;
  /** What changes in it says why. */
  isSigned: boolean;
  /** So does what changes in these, also when it started again. */
  signedUses: string[];
  taps: Tap[];
  refusal: FormRefusal | undefined;
  /** There once the page's script runs; without it the forms post by themselves. */
  send: ((fields: Record<string, string>, words: string) => void) | null;
}

export const LoggingContext = createContext<Logging | null>(null);

export function useLogging(): Logging {
  const logging = useContext(LoggingContext);
  if (!logging) throw new Error('An event form stands outside of an incident.');
  return logging;
}

interface EventFormProps {
  type: Exclude<IncidentEventType, 'started'> | 'position_changed';
  /** Which form of the page it is: the key of its event id. */
  formKey: string;
  fields?: Record<string, string>;
  /** What a tap on it says, while it is not sent yet. */
  words: string | ((posted: Record<string, string>) => string);
  className?: string;
  /** It stands in something that opens: what it asks once the record is signed opens with it. */
  isFolded?: boolean;
  /** What opens it then, where that is not "Change it". */
  opens?: string;
  children: ReactNode;
}

/** One event, posted by one tap: as a plain form, or in place where script runs. */
export function EventForm({ type, formKey, fields = {}, words, className, isFolded, opens, children }: EventFormProps) {
  const { incidentId, reader, freshIds, isSigned, signedUses, send } = useLogging();
  const asksWhy = (isSigned || signedUses.includes(fields.useId ?? '')) && saysWhyOnceSigned(type);

  function post(event: FormEvent<HTMLFormElement>) {
    if (!send) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const posted: Record<string, string> = {};
    const filled = new FormData(form);
    // Safari before 16.4 takes no button with a form.
    if (submitter instanceof HTMLButtonElement && submitter.name) filled.append(submitter.name, submitter.value);
    for (const [name, value] of filled) if (typeof value === 'string' && value !== '') posted[name] = value;
    send(posted, typeof words === 'string' ? words : words(posted));
    form.reset();
  }

  return (
    <form
      method="post"
      action={`/incidents/${incidentId}`}
      onSubmit={post}
      className={asksWhy && !isFolded ? undefined : className}
    >
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="eventId" value={freshIds[formKey] ?? ''} />
      <input type="hidden" name="tappedBy" value={reader.accountId} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {asksWhy ? (
        <WhyChanged
          formKey={formKey}
          mine={{ type, ...fields }}
          isFolded={isFolded}
          opens={opens}
          className={className}
        >
          {children}
        </WhyChanged>
      ) : (
        children
      )}
    </form>
  );
}

/** Once the record is signed, what is changed in it says why: one step further away. */
function WhyChanged({
  formKey,
  mine,
  isFolded,
  opens,
  className,
  children,
}: Pick<EventFormProps, 'formKey' | 'isFolded' | 'opens' | 'className' | 'children'> & {
  mine: Record<string, string>;
}) {
  const words = useWords(incidentWords);
  const { refusal } = useLogging();
  const why = <WordsField name="because" formKey={formKey} mine={mine} label={words.why_changed} required />;
  if (isFolded) {
    return (
      <>
        {why}
        {children}
      </>
    );
  }
  return (
    <details open={isRefused(refusal, mine)}>
      <summary>{opens ?? words.change_it}</summary>
      <div className="stack">
        {why}
        <div className={className}>{children}</div>
      </div>
    </details>
  );
}

/** Whether it is this form that came back: these fields of it did. */
export function isRefused(refusal: FormRefusal | undefined, mine: Record<string, string>): boolean {
  return refusal !== undefined && Object.entries(mine).every(([field, value]) => refusal.typed[field] === value);
}

interface WordsFieldProps {
  name: 'text' | 'why' | 'because';
  formKey: string;
  /** Which form of its kind was refused, if one was: these fields came back as they were. */
  mine: Record<string, string>;
  label: string;
  required?: boolean;
}

/** A box for words, with what was wrong beside it and what was typed still in it. */
export function WordsField({ name, formKey, mine, label, required }: WordsFieldProps) {
  const { refusal } = useLogging();
  const isMine = isRefused(refusal, mine);
  const errors = isMine ? refusal?.errors[name] : undefined;
  const id = name === 'because' ? `because-${formKey}` : `words-${formKey}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {errors && (
        <span className="wrong" id={`${id}-wrong`}>
          {errors.join(' ')}
        </span>
      )}
      <textarea
        id={id}
        name={name}
        maxLength={4_000}
        required={required}
        defaultValue={isMine ? refusal?.typed[name] : undefined}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-wrong` : undefined}
      />
    </div>
  );
}
