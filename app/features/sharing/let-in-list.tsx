import { Form } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetIn } from './find-let-in.server';

const may = { see: 'can see it', suggest: 'can suggest', write: 'writes with me' } as const;

/** Who is in, part by part, each with its way out. */
export function LetInList({ people }: { people: LetIn[] }) {
  return people.map((person) => (
    <section className="panel" key={person.accountId} aria-labelledby={person.accountId}>
      <header className="row">
        <Face name={person.name} />
        <div className="who">
          <h2 id={person.accountId}>{person.name}</h2>
          {person.as && <span>{person.as}</span>}
        </div>
      </header>
      <ul className="parts">
        {person.parts.map((part) => (
          <li key={part.grantId}>
            <p>
              <b>{part.title}</b>
              <br />
              <span className="note">
                {person.name.split(' ')[0]} {may[part.level]}, until {part.until}. For: {part.purpose}
              </span>
            </p>
            <TakeBack label="Take back" about={`${part.title} from ${person.name}`} name="grantId" value={part.grantId} />
          </li>
        ))}
      </ul>
      {person.parts.length > 1 && (
        <TakeBack label="Take back everything" about={`from ${person.name}`} name="accountId" value={person.accountId} />
      )}
    </section>
  ));
}

function TakeBack({ label, about, name, value }: { label: string; about: string; name: string; value: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="does" value="take-back" />
      <button className="button button--plain" name={name} value={value} aria-label={`${label}: ${about}`}>
        {label}
      </button>
    </Form>
  );
}
