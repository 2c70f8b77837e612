import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import type { PersonRow } from './find-people-here.server';
import { peopleWords } from '../../words/people';
import { useWords } from '../../words/use-words';

/** One tap to each person; the card needs no script, so it opens as a page of its own. */
export function PeopleList({ rows }: { rows: PersonRow[] }) {
  return (
    <ul className="people">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={row.to} className={row.hardNow ? 'people-row people-row--now' : 'people-row'}>
            <Face name={row.name} big />
            <span className="who">
              <b>{row.similar || row.dateOfBirth ? row.name : row.preferredName}</b>
              {row.line && <span>{row.line}</span>}
              {row.dateOfBirth && <NameCheck {...row} />}
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** H2: says that the name is like another's, and what tells them apart. */
function NameCheck({ similar, dateOfBirth }: PersonRow) {
  const words = useWords(peopleWords);
  const date = dateOfBirth ?? '';
  return <span className="name-check">{similar ? words.similar_name_born(date) : words.born(date)}</span>;
}
