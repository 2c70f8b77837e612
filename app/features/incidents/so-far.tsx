import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import { EventForm, isRefused, useLogging, WordsField } from './event-form';
import type { LogLine, StaffView } from './incident-view';

/** What happened, as a plain list of times; what was put right stands beside what it was (P11). */
export function SoFar({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  return (
    <section className="panel" aria-labelledby="so-far">
      <h2 id="so-far">{words.so_far}</h2>
      {view.earlier > 0 && (
        <p>
          <a href={`/incidents/${view.incidentId}?whole#so-far`} className="alone">
            {words.show_what_came_before(view.earlier)}
          </a>
        </p>
      )}
      <div role="log" aria-labelledby="so-far">
        <ol className="log">
          {view.log.map((line) => (
            <Line key={line.eventId} line={line} />
          ))}
        </ol>
      </div>
      <SavedState saved={view.saved} />
      <details>
        <summary>{words.add_a_note}</summary>
        <EventForm type="note" formKey="note" words={({ text }) => words.tap.note(text ?? '')} className="stack">
          <WordsField name="text" formKey="note" mine={{ type: 'note' }} label={words.what_else_happened} required />
          <button className="button">{words.save_the_note}</button>
        </EventForm>
      </details>
      <PutRight log={view.log} />
    </section>
  );
}

function Line({ line }: { line: LogLine }) {
  const words = useWords(incidentWords);
  return (
    <li id={`event-${line.eventId}`}>
      <time>{line.time}</time>
      <div>
        <span>
          {line.what} <span className="note">· {line.who}</span>
        </span>
        {line.words && <p className="said">{line.words}</p>}
        {line.because && (
          <p className="said right">
            <b>{words.changed_because}</b> <span lang="">{line.because}</span>
          </p>
        )}
        {line.putRight.map((right) => (
          <p className="said right" key={right.eventId}>
            <b>{words.put_right_by(right.time, right.who)}</b> {right.words}
          </p>
        ))}
      </div>
    </li>
  );
}

/** Said in words: what is on the server's disk, and what is not sent yet (H6). */
function SavedState({ saved }: { saved: string }) {
  const words = useWords(incidentWords);
  const { taps } = useLogging();
  const unsent = taps.some((tap) => tap.state !== 'saved');
  return (
    <p>
      <span className={unsent ? 'tag tag--honey' : 'tag tag--leaf'}>
        {unsent ? words.not_saved_yet : words.all_saved(saved)}
      </span>
    </p>
  );
}

function PutRight({ log }: { log: LogLine[] }) {
  const words = useWords(incidentWords);
  const { refusal } = useLogging();
  const mine = { type: 'corrected' };
  const lines = log.filter((line) => line.type !== 'started');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words.put_something_right}</summary>
      <EventForm
        type="corrected"
        formKey="corrected"
        words={({ text }) => words.tap.put_right(text ?? '')}
        className="stack"
      >
        <div className="field">
          <label htmlFor="correctedId">{words.what_was_not_right}</label>
          <select
            id="correctedId"
            name="correctedId"
            required
            defaultValue={isRefused(refusal, mine) ? refusal?.typed.correctedId : undefined}
          >
            {[...lines].reverse().map((line) => (
              <option key={line.eventId} value={line.eventId}>
                {line.time} {line.what}
              </option>
            ))}
          </select>
        </div>
        <p className="note">{words.stands_beside_it}</p>
        <WordsField name="text" formKey="corrected" mine={mine} label={words.what_is_right} required />
        <button className="button">{words.save_this}</button>
      </EventForm>
    </details>
  );
}
