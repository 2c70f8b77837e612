import { toDoWords } from '../../words/to-do';
import { useLangOf, useWords } from '../../words/use-words';
import type { NewHere } from './find-new-here.server';

interface NewHereListProps {
  of: 'answers' | 'plans_due';
  list: NewHere[];
}

/** What waits and has no day, each with a link to where it is seen to. */
export function NewHereList({ of, list }: NewHereListProps) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  if (list.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={of} lang={lang}>
      <h2 id={of}>{words[of]}</h2>
      <ul className="parts">
        {list.map(({ preferredName, siteName, words: what, to }) => (
          <li key={to}>
            <p>
              <a href={to}>
                {preferredName}, {siteName}
              </a>
              <br />
              <span className="note">{what}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
