import { EventForm, useLogging, WordsField } from './event-form';
import type { LogLine, StaffView } from './incident-view';

/** What happened, as a plain list of times; what was put right stands beside what it was (P11). */
export function SoFar({ view }: { view: StaffView }) {
  return (
    <section className="panel" aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      <div role="log" aria-labelledby="so-far">
        <ol className="log">
          {view.log.map((line) => (
            <Line key={line.eventId} line={line} />
          ))}
        </ol>
      </div>
      <SavedState saved={view.saved} />
      <details>
        <summary>Add a note</summary>
        <EventForm type="note" formKey="note" words={({ text }) => `Note: ${text ?? ''}`} className="stack">
          <WordsField name="text" formKey="note" mine={{ type: 'note' }} label="What else happened?" required />
          <button className="button">Save the note</button>
        </EventForm>
      </details>
      <PutRight log={view.log} />
    </section>
  );
}

function Line({ line }: { line: LogLine }) {
  return (
    <li id={`event-${line.eventId}`}>
      <time>{line.time}</time>
      <div>
        <span>
          {line.what} <span className="note">· {line.who}</span>
        </span>
        {line.words && <p className="said">{line.words}</p>}
        {line.putRight.map((right) => (
          <p className="said right" key={right.eventId}>
            <b>
              Put right at {right.time} by {right.who}:
            </b>{' '}
            {right.words}
          </p>
        ))}
      </div>
    </li>
  );
}

/** Said in words: what is on the server's disk, and what is not sent yet (H6). */
function SavedState({ saved }: { saved: string }) {
  const { taps } = useLogging();
  const unsent = taps.some((tap) => tap.state !== 'saved');
  return (
    <p>
      <span className={unsent ? 'tag tag--honey' : 'tag tag--leaf'}>
        {unsent ? 'Not saved yet' : `All saved ${saved}`}
      </span>
    </p>
  );
}

function PutRight({ log }: { log: LogLine[] }) {
  const lines = log.filter((line) => line.type !== 'started');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>Put something right</summary>
      <EventForm
        type="corrected"
        formKey="corrected"
        words={({ text }) => `Put right: ${text ?? ''}`}
        className="stack"
      >
        <div className="field">
          <label htmlFor="correctedId">What was not right?</label>
          <select id="correctedId" name="correctedId" required>
            {[...lines].reverse().map((line) => (
              <option key={line.eventId} value={line.eventId}>
                {line.time} {line.what}
              </option>
            ))}
          </select>
        </div>
        <p className="note">Nothing is taken away. What you write now stands beside it.</p>
        <WordsField name="text" formKey="corrected" mine={{ type: 'corrected' }} label="What is right?" required />
        <button className="button">Save this</button>
      </EventForm>
    </details>
  );
}
