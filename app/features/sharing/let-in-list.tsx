import { Form } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetIn } from './find-let-in.server';

const may = { see: 'can see', suggest: 'can suggest in', write: 'can write in' } as const;

/** Who is in: what they may do in words, and part by part, each with its way out, behind one tap. */
export function LetInList({ people }: { people: LetIn[] }) {
  return people.map((person) => {
    const first = person.name.split(' ')[0] ?? person.name;
    return (
      <section className="panel" key={person.accountId} aria-labelledby={person.accountId}>
        <header className="row">
          <Face name={person.name} />
          <div className="who">
            <h2 id={person.accountId}>{person.name}</h2>
            {person.as && <span>{person.as}</span>}
          </div>
        </header>
        <ul className="says">
          {spells(person).map(({ level, until, purpose, titles }) => (
            <li key={level + until + purpose}>
              {first} {may[level]}: {titles.join('; ')}.
              <br />
              <span className="note">
                Until {until}. For: {purpose}
              </span>
            </li>
          ))}
        </ul>
        <details>
          <summary>Take something back from {first}</summary>
          <ul className="parts">
            {person.parts.map((part) => (
              <li key={part.grantId}>
                <p>{part.title}</p>
                <TakeBack
                  label="Take back"
                  about={`${part.title} from ${person.name}`}
                  name="grantId"
                  value={part.grantId}
                />
              </li>
            ))}
          </ul>
          {person.parts.length > 1 && (
            <TakeBack
              label="Take back everything"
              about={`from ${person.name}`}
              name="accountId"
              value={person.accountId}
            />
          )}
        </details>
      </section>
    );
  });
}

/** What was said at once is told at once. */
function spells({ parts }: LetIn) {
  const told = new Map<string, Pick<LetIn['parts'][number], 'level' | 'until' | 'purpose'> & { titles: string[] }>();
  for (const { level, until, purpose, title } of parts) {
    const key = JSON.stringify([level, until, purpose]);
    const one = told.get(key) ?? { level, until, purpose, titles: [] };
    one.titles.push(title);
    told.set(key, one);
  }
  return [...told.values()];
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
