import { toDoWords } from '../../words/to-do';
import { useLangOf, useWords } from '../../words/use-words';
import type { ConcernHere } from './find-concerns.server';

/** What a record says that cannot wait for its turn: whose it is, what it is, and whom to tell by when. */
export function ConcernList({ list }: { list: ConcernHere[] }) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  if (list.length === 0) return null;
  return (
    <section className="panel panel--honey" aria-labelledby="concerns" lang={lang}>
      <h2 id="concerns">{words.concerns}</h2>
      <ul className="parts">
        {list.map(({ code, isUrgent, preferredName, siteName, when, to }) => (
          <li key={`${to} ${code}`}>
            <p>
              <a href={to}>
                {preferredName}, {siteName}
              </a>
              <br />
              <b>{words.concern[code]}</b> {isUrgent ? words.concern_now : words.concern_today}
              <br />
              <span className="note">{words.concern_answered(when)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="note">{words.concern_ends}</p>
    </section>
  );
}
