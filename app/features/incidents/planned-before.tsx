import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';
import type { StaffView, UseView } from './incident-view';

/** What the person had been told of beforehand: when it may be used, and by whom; their no beside it (P4). */
export function PlannedBefore({ use, person }: { use: UseView; person: StaffView['person'] }) {
  const words = useWords(plannedWords);
  return (
    <div className="panel planned">
      {use.planned.map(({ id, state, until, when, who, objection }) => (
        <div key={id} className="stack">
          <h3>{words.was_planned(words.short(state, until))}</h3>
          <dl>
            <dt>{words.when}</dt>
            <dd lang="">{when}</dd>
            <dt>{words.who}</dt>
            <dd lang="">{who}</dd>
          </dl>
          {objection && (
            <p className="aside">
              {words.said_on(objection.answer, person.preferredName, objection.when)}{' '}
              <span lang="">{objection.words}</span>
            </p>
          )}
          <p>
            <a href={`/people/${person.id}/planned/${id}`} className="alone">
              {words.read_it}
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}
