import { Link } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetMeIn } from './supporter-start.server';
import { startWords } from '../../words/starts';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';

const levels = ['write', 'suggest', 'see'] as const;

/** Who let the viewer in, part by part. */
export function SupporterStart({ people }: { people: LetMeIn[] }) {
  const words = useWords(startWords);
  const suggestions = useWords(suggestionWords);
  return (
    <>
      <h1>{words.title.supporter}</h1>
      {people.length === 0 && <p className="lead">{words.nobody_let_you_in}</p>}
      {people.map(({ personId, name, preferredName, decides, suggested, parts }) => (
        <section className="panel" key={personId} aria-labelledby={personId}>
          <header className="row">
            <Face name={name} />
            <h2 id={personId}>
              <Link to={`/people/${personId}`}>{preferredName}</Link>
            </h2>
          </header>
          {decides && <p>{words.you_decide_for(preferredName, decides)}</p>}
          {suggested && (
            <p>
              <Link to={`/people/${personId}/suggestions`} className="alone">
                {words.what_you_suggested}
              </Link>{' '}
              <span className="note">{suggestions.state(preferredName)[suggested]}</span>
            </p>
          )}
          {levels.map((level) => {
            const here = parts.filter((part) => part.level === level);
            if (here.length === 0) return null;
            return (
              <div className="stack" key={level}>
                <h3>{words.you_may[level]}</h3>
                <ul className="parts">
                  {here.map((part) => (
                    <li key={part.to}>
                      <p>
                        <Link to={part.to} reloadDocument={part.to.endsWith('/now')}>
                          {part.title}
                        </Link>
                        <br />
                        <span className="note">{words.until(part.until)}</span>
                      </p>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </section>
      ))}
    </>
  );
}
