import { Form } from '@remix-run/react';
import { Face } from '../../ui/face';
import type { LetIn } from './find-let-in.server';
import { sharingWords } from '../../words/sharing';
import { useWords } from '../../words/use-words';

interface LetInListProps {
  people: LetIn[];
  own: boolean;
  preferredName: string;
}

/** Who is in: what they may do until when, one way out for everything, and behind one tap one for each part. */
export function LetInList({ people, own, preferredName }: LetInListProps) {
  const words = useWords(sharingWords);
  const mayUntil = {
    write: (day: string) => (own ? words.own_writes_until(day) : words.writes_until(preferredName, day)),
    suggest: words.suggests_until,
    see: words.reads_until,
  };
  return people.map((person) => {
    const { spells, purpose } = told(person);
    return (
      <section className="panel" key={person.accountId} aria-labelledby={person.accountId}>
        <header className="row">
          <Face name={person.name} />
          <div className="who">
            <h2 id={person.accountId}>{person.name}</h2>
            {person.as && <span>{person.as}</span>}
          </div>
        </header>
        {purpose && <p>{words.is_for(purpose)}</p>}
        {spells.map((spell) => (
          <div key={spell.level + spell.until + spell.purpose}>
            <h3>{mayUntil[spell.level](spell.until)}</h3>
            {!purpose && <p className="note">{words.is_for(spell.purpose)}</p>}
            <ul className="listed">
              {spell.titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </div>
        ))}
        <TakeBack
          label={words.take_everything_back}
          said={words.take_everything_back_from(person.name)}
          name="accountId"
          value={person.accountId}
        />
        {person.parts.length > 1 && (
          <details>
            <summary>{words.take_back_one_part}</summary>
            <ul className="parts">
              {person.parts.map((part) => (
                <li key={part.grantId}>
                  <p>{part.title}</p>
                  <TakeBack
                    label={words.take_back}
                    said={words.take_back_from(part.title, person.name)}
                    name="grantId"
                    value={part.grantId}
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  });
}

const order = ['write', 'suggest', 'see'] as const;

/** What ends on the same day is told at once, and what it is for once where it is for the same. */
function told({ parts }: LetIn) {
  const purposes = new Set(parts.map(({ purpose }) => purpose));
  const spells = new Map<string, Pick<LetIn['parts'][number], 'level' | 'until' | 'purpose'> & { titles: string[] }>();
  for (const { level, until, purpose, title } of parts) {
    const key = JSON.stringify([level, until, purpose]);
    const one = spells.get(key) ?? { level, until, purpose, titles: [] };
    one.titles.push(title);
    spells.set(key, one);
  }
  return {
    spells: [...spells.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
    purpose: purposes.size === 1 ? [...purposes][0] : undefined,
  };
}

function TakeBack({ label, said, name, value }: { label: string; said: string; name: string; value: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="does" value="take-back" />
      <button className="button button--plain" name={name} value={value} aria-label={said}>
        {label}
      </button>
    </Form>
  );
}
