import { Link } from '@remix-run/react';
import { plannedWords } from '../../words/planned';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import { ObjectionSaid } from './objection-said';
import type { PlannedLine } from './planned-view';

interface PlannedListProps {
  personId: string;
  preferredName: string;
  lines: PlannedLine[];
  own: boolean;
}

/** What is planned, each only as what it is; the person's no stands beside it wherever staff read it (P4). */
export function PlannedList({ personId, preferredName, lines, own }: PlannedListProps) {
  const words = useWords(plannedWords);
  const { type } = useWords(restrictionWords);
  return (
    <ul className="parts">
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <p>
              <b>{type[line.type].label}</b>
            </p>
            <p>{words.state(line.state, line.objectBy, line.until)}</p>
            {line.objection && (
              <p>
                <ObjectionSaid objection={line.objection} preferredName={preferredName} own={own} />
              </p>
            )}
          </div>
          <Link
            to={`/people/${personId}/planned/${line.id}`}
            className="button button--plain"
            aria-label={`${words.read_it}: ${type[line.type].label}`}
          >
            {words.read_it}
          </Link>
        </li>
      ))}
    </ul>
  );
}
