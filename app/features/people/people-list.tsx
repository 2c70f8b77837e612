import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import type { PersonRow } from './find-people-here.server';
import { peopleWords } from '../../words/people';
import { restrictionWords } from '../../words/restrictions';
import { reviewClockWords } from '../../words/review-clock';
import { useLangOf, useWords } from '../../words/use-words';

/** One tap to each person; the card needs no script, so it opens as a page of its own. */
export function PeopleList({ rows }: { rows: PersonRow[] }) {
  return (
    <ul className="people">
      {rows.map((row) => (
        <li key={row.id}>
          <a
            href={row.to}
            className={row.hardNow || row.late || row.watched ? 'people-row people-row--now' : 'people-row'}
          >
            <Face name={row.name} big />
            <span className="who">
              <b>{row.similar || row.dateOfBirth ? row.name : row.preferredName}</b>
              {row.line && <span>{row.line}</span>}
              {row.dateOfBirth && <NameCheck {...row} />}
              {row.late && <Late {...row.late} />}
            </span>
            <Icon name="forward" />
          </a>
          {row.watched && <Watch {...row.watched} />}
        </li>
      ))}
    </ul>
  );
}

/** Said beside the name and on the card, with the way to the log where it stands (P9). */
function Watch({ incidentId, words }: NonNullable<PersonRow['watched']>) {
  const { watch } = useWords(restrictionWords);
  return (
    <p className="in-sight" lang={useLangOf(restrictionWords)}>
      <a href={`/incidents/${incidentId}#danger`}>{words}</a> <span>{watch}</span>
    </p>
  );
}

/** Said in words, never by sound or flashing. */
function Late({ check, due, more }: NonNullable<PersonRow['late']>) {
  const clock = useWords(reviewClockWords);
  return (
    <span className="late" lang={useLangOf(reviewClockWords)}>
      <b>{clock.check[check].label}.</b> {clock.overdue(due)}. {more > 0 && clock.more_overdue(more)}
    </span>
  );
}

/** H2: says that the name is like another's, and what tells them apart. */
function NameCheck({ similar, dateOfBirth }: PersonRow) {
  const words = useWords(peopleWords);
  const date = dateOfBirth ?? '';
  return <span className="name-check">{similar ? words.similar_name_born(date) : words.born(date)}</span>;
}
