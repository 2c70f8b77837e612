import { plannedWords } from '../../words/planned';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import { ObjectionSaid } from './objection-said';
import type { PlannedLine } from './planned-view';

/** More of somebody's words stand on the notice. */
const mostLetters = 140;

interface CardPlannedProps {
  personId: string;
  preferredName: string;
  lines: PlannedLine[];
}

/** What is planned, only as what it is: agreed until when, or not; and the person's no beside it (P4, P5). */
export function CardPlanned({ personId, preferredName, lines }: CardPlannedProps) {
  const words = useWords(plannedWords);
  const { type } = useWords(restrictionWords);
  if (lines.length === 0) return null;
  return (
    <section className="panel planned" aria-labelledby="planned">
      <h2 id="planned">{words.on_tab}</h2>
      <ul className="says">
        {lines.map(({ id, type: planned, state, until, objection }) => (
          <li key={id}>
            <b>{type[planned].label}:</b> {words.short(state, until)}.
            {objection && (
              <span className="aside">
                <ObjectionSaid objection={objection} preferredName={preferredName} most={mostLetters} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/people/${personId}/planned`} className="alone">
          {words.read_it}
        </a>
      </p>
    </section>
  );
}
