import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';
import { ObjectionSaid } from '../planned/objection-said';
import type { StaffView, UseView } from './incident-view';

/** What the person had been told of beforehand: when it may be used, and by whom; their no beside it (P4). */
export function PlannedBefore({ use, view }: { use: UseView; view: StaffView }) {
  const words = useWords(plannedWords);
  return (
    <div className="panel planned">
      {use.planned.map(({ id, state, until, when, who, objection }) => (
        <div key={id} className="stack">
          <h3>{words.was_planned(words.short(state, until))}</h3>
          <p>
            <b>{words.when}</b> <span lang="">{when}</span>
          </p>
          <p>
            <b>{words.who}</b> <span lang="">{who}</span>
          </p>
          {objection && (
            <p>
              <ObjectionSaid objection={objection} preferredName={view.person.preferredName} loud />
            </p>
          )}
          {view.isWithThem && (
            <p>
              <a href={`/people/${view.person.id}/planned/${id}`} className="alone">
                {words.read_it}
              </a>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
