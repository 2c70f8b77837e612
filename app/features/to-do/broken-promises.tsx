import { toDoWords } from '../../words/to-do';
import { useLangOf, useWords } from '../../words/use-words';
import type { BrokenPromise } from './find-broken-promises.server';

/** What plans promise and was not in place: which, how often and when, for who leads there and for who makes sure of them. */
export function BrokenPromises({ list }: { list: BrokenPromise[] }) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  if (list.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="broken-promises" lang={lang}>
      <h2 id="broken-promises">{words.broken_promises}</h2>
      <p className="note">{words.broken_promises_lead}</p>
      <ul className="parts">
        {list.map(({ preferredName, siteName, text, days, owner }, index) => (
          <li key={index}>
            <p>
              {text === null ? <b>{words.kept_to_those_let_in(preferredName)}</b> : <b lang="">{text}</b>}
              <br />
              {words.promised_to(preferredName, siteName)} {words.not_in_place(days.length)}
              <br />
              {text !== null && (
                <>
                  {words.makes_sure(owner)}
                  <br />
                </>
              )}
              <span className="note">{days.join(' · ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
