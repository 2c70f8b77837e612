import type { Card, CardLine, CardStage } from '../../domain/card';
import { sentences } from '../../domain/card';
import { stopSignLabels, whereLabels } from '../../domain/labels';
import type { Stage, WhereCode } from '../../domain/plan';
import type { Preferences } from '../../domain/viewer';
import { whoseWords } from '../../domain/voice';
import { Face } from '../../ui/face';
import { Icon, type IconName } from '../../ui/icon';

export interface CardPerson {
  id: string;
  name: string;
  preferredName: string;
  pronouns: string | null;
  /** "3 May 1997" */
  born: string;
  room: string | null;
}

export interface CardPageProps {
  person: CardPerson;
  card: Card;
  /** How it was agreed, said under the crisis line; null before anything was. */
  agreed: { words: string; when: string; age: string; number: number } | null;
  preferences: Preferences;
  styles: string;
  /** Where the dock goes: its ids are new in every response. */
  dockMark: string;
}

const stageWords: Record<Stage | 'any', { short: string; title: string; icon: IconName }> = {
  calm: { short: 'Calm', title: 'When it is calm', icon: 'calm' },
  early_signs: { short: 'Starting', title: 'It is starting', icon: 'starting' },
  escalating: { short: 'Getting hard', title: 'It is getting hard', icon: 'getting-hard' },
  crisis: { short: 'Very hard', title: 'It is very hard', icon: 'very-hard' },
  recovery: { short: 'After', title: 'When it is passing', icon: 'calm' },
  afterwards: { short: 'Afterwards', title: 'Afterwards', icon: 'calm' },
  any: { short: 'Any time', title: 'At any time', icon: 'calm' },
};

const jumps: readonly (Stage | null)[] = ['early_signs', 'escalating', 'crisis'];

/** The signs that a first-day worker must know at a glance (DOMAIN section 8). */
const signsToStop = (['says_cannot_breathe', 'lips_blue_or_pale', 'limp_or_suddenly_quiet', 'vomiting', 'seizure', 'chest_pain'] as const).map(
  (sign) => stopSignLabels[sign],
);

/** The right-now card: one page of HTML with its styles inline and no script (P6, issue "The right-now card"). */
export function CardPage({ person, card, agreed, preferences, styles, dockMark }: CardPageProps) {
  return (
    <html
      lang="en-GB"
      data-theme={preferences.theme}
      data-contrast={preferences.contrast}
      data-size={preferences.textSize}
      data-motion={preferences.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Right now · Alongside</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a href="#main" className="button skip">
          Skip to the main part
        </a>
        <header className="bar">
          <a href="/people" className="back" aria-label="Back to people">
            <Icon name="back" />
          </a>
          <Face name={person.name} />
          <p className="who">
            <b>{person.preferredName}</b>
            <span>{[person.pronouns, person.room].filter(Boolean).join(' · ')}</span>
          </p>
          <a href="/help" className="button button--plain button--small" aria-label="Get help">
            <span className="roomy">Get help</span>
            <span className="tight">Help</span>
          </a>
        </header>
        <main id="main" tabIndex={-1} className="page">
          <Heading person={person} crisisLine={card.crisisLine} agreed={agreed} />
          <p className="note">
            {person.name} · born {person.born} · <a href={`/people/${person.id}`}>more about {person.preferredName}</a>
          </p>
          {card.stages.length > 0 && <Jumps stages={card.stages} />}
          {card.never.length > 0 && (
            <section className="panel panel--clay" aria-labelledby="never">
              <h2 id="never">
                <Icon name="never" />
                Never do this to me
              </h2>
              <Says lines={card.never} />
            </section>
          )}
          <section className="panel panel--clay" aria-labelledby="hurt">
            <h2 id="hurt">
              <Icon name="heart" />
              If I am held, I can be hurt
            </h2>
            {card.health.length > 0 ? <Says lines={card.health} /> : <p>No health dangers are written down. Ask me.</p>}
            <p>Let go and call 999 if I</p>
            <ul className="stop">
              {signsToStop.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </section>
          {card.stages.length > 0 && <Helps stages={card.stages} />}
          {card.communication.length > 0 && (
            <section className="panel" aria-labelledby="communicate">
              <h2 id="communicate">
                <Icon name="talk" />
                How I communicate
              </h2>
              <Says lines={card.communication} />
            </section>
          )}
          <Call card={card} />
        </main>
        {dockMark}
      </body>
    </html>
  );
}

function Heading({ person, crisisLine, agreed }: Pick<CardPageProps, 'person' | 'agreed'> & { crisisLine: string | null }) {
  if (!agreed) {
    return (
      <>
        <h1 className="shout shout--none">
          <span>NOT AGREED</span>
          <span>{person.preferredName} has not agreed a plan yet.</span>
        </h1>
        <p className="lead">
          Ask {person.preferredName} what helps. Give time and space. <a href={`/people/${person.id}/plan`}>Start the plan</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className="shout">
        {sentences(crisisLine ?? `Ask ${person.preferredName}. Give time and space.`).map((sentence, index) => (
          <span key={index}>{sentence}</span>
        ))}
      </h1>
      <p className="agreed">
        <span className="tag tag--leaf">
          <Icon name="tick" />
          {agreed.words}
        </span>
        <span>
          Agreed {agreed.when}, {agreed.age}, version {agreed.number}
        </span>
        <a href={`/people/${person.id}/agreed`}>Whole plan</a>
      </p>
    </>
  );
}

function Jumps({ stages }: { stages: CardStage[] }) {
  const there = stages.filter(({ stage }) => jumps.includes(stage));
  if (there.length < 2) return null;
  return (
    <nav className="jump" aria-label="What helps">
      {there.map(({ stage }) => {
        const { short, icon } = stageWords[stage ?? 'any'];
        return (
          <a key={stage} href={`#${stage}`}>
            <Icon name={icon} className={`mark--${stage}`} />
            {short}
          </a>
        );
      })}
    </nav>
  );
}

function Helps({ stages }: { stages: CardStage[] }) {
  return (
    <section className="panel" aria-labelledby="helps">
      <h2 id="helps">What helps</h2>
      <div>
        {stages.map(({ stage, signs, actions }) => (
          <div className="stage" id={stage ?? 'any'} key={stage ?? 'any'}>
            <Icon name={stageWords[stage ?? 'any'].icon} className={`mark--${stage ?? 'any'}`} />
            <div>
              <h3>{stageWords[stage ?? 'any'].title}</h3>
              <dl>
                {signs.length > 0 && <dt>You can tell</dt>}
                {signs.map((sign) => (
                  <dd key={sign.itemId}>
                    {sign.text}
                    <Aside line={sign} />
                  </dd>
                ))}
                {actions.length > 0 && <dt>Do</dt>}
                {actions.map((action) => (
                  <dd className="do" key={action.itemId}>
                    {action.text}
                    <Aside line={action} />
                  </dd>
                ))}
              </dl>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Says({ lines }: { lines: CardLine[] }) {
  return (
    <ul className="says">
      {lines.map((line) => (
        <li key={line.itemId}>
          {line.text}
          <Aside line={line} />
        </li>
      ))}
    </ul>
  );
}

/** Who and where, and whose words these are when they are not the person's (P3). */
function Aside({ line }: { line: CardLine }) {
  const where = line.where && (whereLabels[line.where as WhereCode] ?? line.where);
  const words = [line.who, where, line.voice && whoseWords(line.voice)].filter(Boolean);
  return words.length > 0 ? <small className="aside">{words.join(' · ')}</small> : null;
}

function Call({ card }: { card: Card }) {
  return (
    <section className="panel" aria-labelledby="call">
      <h2 id="call">
        <Icon name="phone" />
        Who to call
      </h2>
      {card.contacts.length === 0 && <p>Nobody is written down yet.</p>}
      <div className="call">
        {card.contacts.map((contact) => (
          <a className="button button--plain" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} key={contact.name + contact.phone}>
            <span>
              {contact.name}, {contact.relationship}
              <small>{contact.phone}</small>
            </span>
          </a>
        ))}
      </div>
      {card.doNotContact.length > 0 && <p>Please do not call: {card.doNotContact.join(', ')}.</p>}
    </section>
  );
}
