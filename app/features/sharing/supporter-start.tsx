import { Link } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetMeIn } from './supporter-start.server';

const levels = ['write', 'suggest', 'see'] as const;
const may = { write: 'You can write in', suggest: 'You may suggest in', see: 'You can read' } as const;

/** Who let the viewer in, part by part. */
export function SupporterStart({ people }: { people: LetMeIn[] }) {
  return (
    <>
      <h1>What am I asked?</h1>
      {people.length === 0 && <p className="lead">Nobody has let you in at the moment.</p>}
      {people.map(({ personId, name, preferredName, decides, parts }) => (
        <section className="panel" key={personId} aria-labelledby={personId}>
          <header className="row">
            <Face name={name} />
            <h2 id={personId}>
              <Link to={`/people/${personId}`}>{preferredName}</Link>
            </h2>
          </header>
          {decides && (
            <p>
              You decide with or for {preferredName}: {decides}.
            </p>
          )}
          {levels.map((level) => {
            const here = parts.filter((part) => part.level === level);
            if (here.length === 0) return null;
            return (
              <div className="stack" key={level}>
                <h3>{may[level]}</h3>
                {level === 'suggest' && <p className="note">You can read it. Suggesting in writing comes later.</p>}
                <ul className="parts">
                  {here.map((part) => (
                    <li key={part.to}>
                      <p>
                        <Link to={part.to} reloadDocument={part.to.endsWith('/now')}>
                          {part.title}
                        </Link>
                        <br />
                        <span className="note">Until {part.until}</span>
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
