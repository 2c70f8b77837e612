import { recordWords } from '../../words/record';
import { recordReadWords } from '../../words/record-read';
import { useWords } from '../../words/use-words';
import { Says } from '../plans/card-parts';
import type { Asking } from './record-fields';

/** The plan that was on the screen, and what was tried of it (P7, P8). */
export function PlanInView({ view }: Pick<Asking, 'view'>) {
  const words = useWords(recordWords);
  const said = useWords(recordReadWords);
  const { person, uses, redLines, healthDangers, stages } = view;
  const tried = stages.flatMap(({ strategies }) => strategies).filter(({ answer }) => answer);
  const counted = uses.filter((use) => !use.undone);
  return (
    <section className="panel panel--sky stack" aria-labelledby="plan-in-view">
      <h2 id="plan-in-view">{words.plan_says(person.preferredName)}</h2>
      <h3>{words.restrictions_used}</h3>
      <ul className="says">
        {counted.map((use) => (
          <li key={use.useId}>
            <b>{use.title}</b> {words.lasted(use.started, use.stopped, use.lasted)}{' '}
            <a href={`/incidents/${view.incidentId}/uses/${use.useId}`}>{words.how_it_was_done}</a>
            <br />
            {words.in_plan(said.saying[view.inPlan[use.useId]!])}
          </li>
        ))}
      </ul>
      {redLines.length > 0 && <h3>{words.never}</h3>}
      <Says lines={redLines} />
      {healthDangers.length > 0 && <h3>{words.dangers}</h3>}
      <Says lines={healthDangers} />
      <h3>{words.tried}</h3>
      {tried.length === 0 && <p>{words.nothing_tried}</p>}
      <ul className="says">
        {tried.map(({ itemId, text, answer }) => (
          <li key={itemId}>
            {text} <b>{words.outcome[answer!.outcome]}</b>
            {answer!.why && ` ${answer!.why}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/incidents/${view.incidentId}`} className="alone">
          {words.answer_it}
        </a>
      </p>
    </section>
  );
}
