import { Link } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetMeIn } from './supporter-start.server';

const may = { see: 'you can see it', suggest: 'you can suggest', write: 'you can write' } as const;

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
          {decides && <p>You decide with or for {preferredName}: {decides}.</p>}
          {parts.length > 0 && <p>{preferredName} let you in to:</p>}
          <ul className="says">
            {parts.map((part) => (
              <li key={part.to}>
                <Link to={part.to} reloadDocument={part.to.endsWith('/now')}>
                  {part.title}
                </Link>
                <br />
                <span className="note">
                  {may[part.level]}, until {part.until}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
