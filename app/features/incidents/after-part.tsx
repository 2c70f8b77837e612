import { Says } from '../plans/card-parts';
import { EventForm } from './event-form';
import type { StaffView } from './incident-view';

/** What was done, calmly, once it has ended. */
export function Summary({ view }: { view: StaffView }) {
  if (!view.ended) return null;
  const restricted = view.outcome === 'restricted';
  return (
    <section className={restricted ? 'panel' : 'panel panel--leaf'} aria-labelledby="summary">
      <h2 id="summary">{restricted ? 'It is over. A restriction was used.' : 'It passed. No restriction was used.'}</h2>
      <p>
        It started at {view.started} and ended at {view.ended.time}. It lasted {view.ended.lasted}.
      </p>
      {!restricted && <p>That is written down, and it counts.</p>}
      {view.afterwards.length > 0 && (
        <>
          <h3>Now, from {view.person.preferredName}&rsquo;s plan</h3>
          <Says lines={view.afterwards} />
        </>
      )}
    </section>
  );
}

/** What is still missing and by when: always in sight (P14). */
export function StillToComplete({ view }: { view: StaffView }) {
  const here = view.toComplete.filter(({ later }) => !later);
  const elsewhere = view.toComplete.filter(({ later }) => later);
  return (
    <section className="panel" aria-labelledby="to-complete">
      <h2 id="to-complete">Still to complete</h2>
      {here.length > 0 && (
        <>
          <h3>You can do these now, here</h3>
          <ul className="due">
            {here.map(({ code, words }) => (
              <li key={code}>
                <a href={placeOf(code)}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>And these</h3>
      <p className="note">A later version of Alongside takes these down. Use your own form until then.</p>
      <ul className="due">
        {elsewhere.map(({ code, words, by, note }) => (
          <li key={code}>
            <b>{words}</b>
            <span>{by}</span>
            {note && <span className="note">{note}</span>}
          </li>
        ))}
      </ul>
      <EventForm type="reopened" formKey="reopened" words="It started again">
        <button className="button button--plain">It started again</button>
      </EventForm>
    </section>
  );
}

/** Where on this page something is completed. */
function placeOf(code: string): string {
  const useId = /^(?:stop|kind|reason):(.+)$/.exec(code)?.[1];
  return useId ? `#use-${useId}` : '#asked';
}

/** What does not fit together: asked, never in the way (P14). */
export function Questions({ questions }: { questions: string[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="panel panel--honey" aria-labelledby="questions">
      <h2 id="questions">Is this right?</h2>
      <ul className="says">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="note">You can say more in a note, when there is time.</p>
    </section>
  );
}
