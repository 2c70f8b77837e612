import { createContext, useContext, type FormEvent, type ReactNode } from 'react';
import type { IncidentEventType } from '../../domain/incident';
import type { FormRefusal } from '../../platform/form';
import type { StaffView } from './incident-view';
import type { Tap } from './use-outbox';

interface Logging {
  incidentId: string;
  reader: StaffView['reader'];
  /** A fresh event id for each form, by its key. */
  freshIds: Record<string, string>;
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
  children: ReactNode;
}

/** One event, posted by one tap: as a plain form, or in place where script runs. */
export function EventForm({ type, formKey, fields = {}, words, className, children }: EventFormProps) {
  const { incidentId, reader, freshIds, send } = useLogging();

  function post(event: FormEvent<HTMLFormElement>) {
    if (!send) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const posted: Record<string, string> = {};
    for (const [name, value] of new FormData(form, submitter))
      if (typeof value === 'string' && value !== '') posted[name] = value;
    send(posted, typeof words === 'string' ? words : words(posted));
    form.reset();
  }

  return (
    <form method="post" action={`/incidents/${incidentId}`} onSubmit={post} className={className}>
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="eventId" value={freshIds[formKey] ?? ''} />
      <input type="hidden" name="tappedBy" value={reader.accountId} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

interface WordsFieldProps {
  /** The words' field: `text` or `why`. */
  name: 'text' | 'why';
  formKey: string;
  /** Which form of its kind was refused, if one was: these fields came back as they were. */
  mine: Record<string, string>;
  label: string;
  required?: boolean;
}

/** A box for words, with what was wrong beside it and what was typed still in it. */
export function WordsField({ name, formKey, mine, label, required }: WordsFieldProps) {
  const { refusal } = useLogging();
  const isMine = refusal && Object.entries(mine).every(([field, value]) => refusal.typed[field] === value);
  const errors = isMine ? refusal.errors[name] : undefined;
  const id = `words-${formKey}`;
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
        defaultValue={isMine ? refusal.typed[name] : undefined}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-wrong` : undefined}
      />
    </div>
  );
}
