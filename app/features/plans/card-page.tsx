import { sentences, type Card } from '../../domain/card';
import { stopSignLabels } from '../../domain/labels';
import type { Preferences } from '../../domain/viewer';
import { whoseWords } from '../../domain/voice';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { Call, Helps, Jumps, Says } from './card-parts';

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
  /** Whether who looks may open the draft: else there is nothing to start. */
  seesDraft: boolean;
  preferences: Preferences;
  styles: string;
  /** Where the dock goes: its ids are new in every response. */
  dockMark: string;
}

/** The signs that a first-day worker must know at a glance (DOMAIN section 8). */
const signsToStop = (
  ['says_cannot_breathe', 'lips_blue_or_pale', 'limp_or_suddenly_quiet', 'vomiting', 'seizure', 'chest_pain'] as const
).map((sign) => stopSignLabels[sign]);

/** The right-now card: one page of HTML with its styles inline and no script (P6, issue "The right-now card"). */
export function CardPage({ person, card, agreed, seesDraft, preferences, styles, dockMark }: CardPageProps) {
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
          <Heading person={person} card={card} agreed={agreed} seesDraft={seesDraft} />
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
            {card.health.length > 0 ? <Says lines={card.health} /> : <p>No health dangers are agreed. Ask me.</p>}
            {card.healthNotAgreed && <p>More is written, and not agreed yet. Ask me.</p>}
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

function Heading({ person, card, agreed, seesDraft }: Pick<CardPageProps, 'person' | 'card' | 'agreed' | 'seesDraft'>) {
  const { crisisLine, crisisLineVoice } = card;
  if (!agreed) {
    return (
      <>
        <h1 className="shout shout--none">
          <span>NOT AGREED</span>
          <span>{person.preferredName} has not agreed a plan yet.</span>
        </h1>
        <p className="lead">
          Ask {person.preferredName} what helps. Give time and space.{' '}
          {seesDraft && <a href={`/people/${person.id}/plan`}>Start the plan</a>}
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
      {crisisLineVoice && <p className="note">{whoseWords(crisisLineVoice)}</p>}
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
