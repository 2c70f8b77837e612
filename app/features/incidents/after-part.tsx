import { supportWords } from '../../words/support';
import { incidentWords } from '../../words/incidents';
import { useLangOf, useWords } from '../../words/use-words';
import { Says } from '../plans/card-parts';
import { EventForm } from './event-form';
import type { StaffView } from './incident-view';
import { pageWhereCompleted } from './where-completed';

/** What was done, calmly, once it has ended. */
export function Summary({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  if (!view.ended) return null;
  const restricted = view.outcome === 'restricted';
  return (
    <section className={restricted ? 'panel' : 'panel panel--leaf'} aria-labelledby="summary">
      <h2 id="summary">{restricted ? words.over_with_restriction : words.passed_without}</h2>
      <p>{words.it_lasted(view.started, view.ended.time, view.ended.lasted)}</p>
      {!restricted && <p>{words.it_counts}</p>}
      {view.afterwards.length > 0 && (
        <>
          <h3>{words.now_from_the_plan(view.person.preferredName)}</h3>
          <Says lines={view.afterwards} />
        </>
      )}
    </section>
  );
}

/** Once it has ended people come first: what was offered to them, and a page of one's own. */
export function SupportFirst({ incidentId }: { incidentId: string }) {
  const words = useWords(supportWords);
  return (
    <section className="panel panel--leaf" aria-labelledby="support-first" lang={useLangOf(supportWords)}>
      <h2 id="support-first">{words.on_the_log}</h2>
      <p>{words.on_the_log_lead}</p>
      <p className="row">
        <a className="button" href={`/incidents/${incidentId}/support`}>
          {words.write_it_down}
        </a>
        <a className="button button--plain" href={`/incidents/${incidentId}/check-in`}>
          {words.open_your_page}
        </a>
      </p>
      <p className="note">{words.your_own_page}</p>
    </section>
  );
}

/** What is still missing and by when: always in sight (P14). */
export function StillToComplete({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  const here = view.toComplete.filter(({ elsewhere }) => !elsewhere);
  const onPages = view.toComplete.filter(({ elsewhere }) => elsewhere);
  return (
    <section className="panel" aria-labelledby="to-complete">
      <h2 id="to-complete">{words.still_to_complete}</h2>
      {here.length > 0 && (
        <>
          <h3>{words.you_can_do_these}</h3>
          <ul className="due">
            {here.map((each) => (
              <li key={each.code}>
                <a href={placeOf(each.code)}>{each.words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.and_these}</h3>
      <ul className="due">
        {onPages.map((each) => (
          <li key={each.code}>
            <a href={pageWhereCompleted(each.code, view.incidentId, view.person.id)}>{each.words}</a>
            <span>{each.by}</span>
            {each.note && <span className="note">{each.note}</span>}
          </li>
        ))}
      </ul>
      {view.ended && (
        <EventForm type="reopened" formKey="reopened" words={words.it_started_again}>
          <button className="button button--plain">{words.it_started_again}</button>
        </EventForm>
      )}
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
  const words = useWords(incidentWords);
  if (questions.length === 0) return null;
  return (
    <section className="panel panel--honey" aria-labelledby="questions">
      <h2 id="questions">{words.is_this_right}</h2>
      <ul className="says">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="note">{words.say_more_in_a_note}</p>
    </section>
  );
}
