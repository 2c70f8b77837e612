import { useEffect, useRef } from 'react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { screenWords } from '../words/screen';
import { useWords } from '../words/use-words';
import { useTypedBefore } from './use-typed-before';

interface Asked {
  name: string;
  /** Its id, where the same name is asked for several times on a page; usually its name. */
  at?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  /** What was wrong, in plain words; it stands beside the field and in the summary. */
  errors?: string[] | undefined;
}

function described({ name, at: id = name, hint, errors }: Asked) {
  const ids = [hint ? `${id}-hint` : '', errors?.length ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return { id, name, 'aria-describedby': ids || undefined, 'aria-invalid': errors?.length ? true : undefined };
}

function Around({ name, at: id = name, label, hint, errors, children }: Asked & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id} id={`${id}-asked`}>
        {label}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Wrong name={id} errors={errors} />
      {children}
    </div>
  );
}

function Wrong({ name, errors }: { name: string; errors?: string[] | undefined }) {
  if (!errors?.length) return null;
  return (
    <span className="wrong" id={`${name}-wrong`}>
      {errors.join(' ')}
    </span>
  );
}

export function TextField({ name, label, hint, errors, ...input }: Asked & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Around {...{ name, label, hint, errors }}>
      <input type="text" lang="" {...input} {...described({ name, label, hint, errors })} />
    </Around>
  );
}

/** A file. One of more than `most` bytes is refused as soon as it is chosen, with `tooLarge`: no server reads that much. */
export function FileField({ most, tooLarge, ...field }: Asked & { accept: string; most: number; tooLarge: string }) {
  return (
    <TextField
      type="file"
      {...field}
      onChange={({ currentTarget: chosen }) =>
        chosen.setCustomValidity((chosen.files?.[0]?.size ?? 0) > most ? tooLarge : '')
      }
    />
  );
}

export function TextArea({
  name,
  at,
  label,
  hint,
  errors,
  ...area
}: Asked & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  useTypedBefore(at ?? name);
  return (
    <Around {...{ name, at, label, hint, errors }}>
      <textarea lang="" {...area} {...described({ name, at, label, hint, errors })} />
    </Around>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export function Select({
  name,
  label,
  hint,
  errors,
  options,
  unsaid,
  ...select
}: Asked & {
  options: Option[];
  /** The words for no answer. */ unsaid?: string;
} & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Around {...{ name, label, hint, errors }}>
      <select {...select} {...described({ name, label, hint, errors })}>
        {unsaid !== undefined && <option value="">{unsaid}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface ChoicesProps extends Asked {
  type: 'radio' | 'checkbox';
  options: Option[];
  chosen?: readonly string[];
  required?: boolean;
  inRow?: boolean;
}

/** Radio buttons or tick boxes as big, whole-line targets. */
export function Choices({ name, label, hint, errors, type, options, chosen = [], required, inRow }: ChoicesProps) {
  return (
    <fieldset
      className={inRow ? 'choices choices--row' : 'choices'}
      id={name}
      aria-describedby={errors?.length ? `${name}-wrong` : undefined}
    >
      <legend>{label}</legend>
      {hint && <span className="hint">{hint}</span>}
      <Wrong name={name} errors={errors} />
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input
            type={type}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            required={type === 'radio' ? required : undefined}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What could not be taken, first on the page, each linked to its field (A3). It takes the focus when the page opens. */
export function ErrorSummary({ errors }: { errors?: Record<string, string[]> | undefined }) {
  const words = useWords(screenWords);
  const summary = useRef<HTMLDivElement>(null);
  // The focus belongs here, once: it is why the page came back. Whoever goes on from here keeps it.
  useEffect(() => summary.current?.focus(), [errors]);
  const all = Object.entries(errors ?? {});
  if (all.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.needs_another_look}</h2>
      <ul className="stack">
        {all.map(([field, messages]) => (
          <li key={field}>{field ? <a href={`#${field}`}>{messages.join(' ')}</a> : messages.join(' ')}</li>
        ))}
      </ul>
    </div>
  );
}
