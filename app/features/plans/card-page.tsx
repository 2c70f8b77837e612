import { linesOf, sentences, type Card } from '../../domain/card';
import type { StopSign } from '../../domain/codes';
import type { Preferences } from '../../domain/viewer';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { SymbolCredits } from '../pictures/symbol-credits';
import { Call, Helps, Jumps } from './card-helps';
import { Says } from './card-parts';
import { cardWords } from '../../words/card';
import { labelWords } from '../../words/labels';
import { localeOf } from '../../words/languages';
import { onTab } from '../../words/page-title';
import { screenWords } from '../../words/screen';
import { useLanguage, useWords } from '../../words/use-words';

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
const signsToStop = [
  'says_cannot_breathe',
  'lips_blue_or_pale',
  'limp_or_suddenly_quiet',
  'vomiting',
  'seizure',
  'chest_pain',
] as const satisfies StopSign[];

/** The right-now card: one page of HTML with its styles inline and no script (P6, issue "The right-now card"). */
export function CardPage({ person, card, agreed, seesDraft, preferences, styles, dockMark }: CardPageProps) {
  const words = useWords(cardWords);
  const frame = useWords(screenWords);
  return (
    <html
      lang={localeOf[useLanguage()]}
      data-theme={preferences.theme}
      data-contrast={preferences.contrast}
      data-size={preferences.textSize}
      data-motion={preferences.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{onTab(words.right_now)}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a href="#main" className="button skip">
          {frame.skip_to_the_main_part}
        </a>
        <header className="bar">
          <a href="/people" className="back" aria-label={words.back_to_people}>
            <Icon name="back" />
          </a>
          <Face name={person.name} />
          <p className="who">
            <b>{person.preferredName}</b>
            <span>{[person.pronouns, person.room].filter(Boolean).join(' · ')}</span>
          </p>
          <a href="/help" className="button button--plain button--small" aria-label={frame.get_help}>
            <span className="roomy">{frame.get_help}</span>
            <span className="tight">{frame.help}</span>
          </a>
        </header>
        <main id="main" tabIndex={-1} className="page">
          <Heading person={person} card={card} agreed={agreed} seesDraft={seesDraft} />
          <p className="note">
            {words.name_and_birth(person.name, person.born, person.preferredName, (said) => (
              <a href={`/people/${person.id}`}>{said}</a>
            ))}
          </p>
          {card.stages.length > 0 && <Jumps stages={card.stages} />}
          {card.never.length > 0 && (
            <section className="panel panel--clay" aria-labelledby="never">
              <h2 id="never">
                <Icon name="never" />
                {words.never_do_this}
              </h2>
              <Says lines={card.never} />
            </section>
          )}
          <section className="panel panel--clay" aria-labelledby="hurt">
            <h2 id="hurt">
              <Icon name="heart" />
              {words.if_i_am_held}
            </h2>
            {card.health.length > 0 ? <Says lines={card.health} /> : <p>{words.no_dangers_are_agreed}</p>}
            {card.healthNotAgreed && <p>{words.more_is_written}</p>}
            <p>{words.let_go_if_i}</p>
            <ul className="stop">
              {signsToStop.map((sign) => (
                <li key={sign}>{words.stop_sign[sign]}</li>
              ))}
            </ul>
          </section>
          {card.stages.length > 0 && <Helps stages={card.stages} />}
          {card.communication.length > 0 && (
            <section className="panel" aria-labelledby="communicate">
              <h2 id="communicate">
                <Icon name="talk" />
                {words.how_i_communicate}
              </h2>
              <Says lines={card.communication} />
            </section>
          )}
          <Call card={card} />
          <SymbolCredits pictures={linesOf(card).map(({ picture }) => picture)} />
        </main>
        {dockMark}
      </body>
    </html>
  );
}

function Heading({ person, card, agreed, seesDraft }: Pick<CardPageProps, 'person' | 'card' | 'agreed' | 'seesDraft'>) {
  const words = useWords(cardWords);
  const { whose } = useWords(labelWords);
  const { crisisLine, crisisLineVoice } = card;
  if (!agreed) {
    return (
      <>
        <h1 className="shout shout--none">
          <span>{words.not_agreed}</span>
          <span>{words.has_not_agreed(person.preferredName)}</span>
        </h1>
        <p className="lead">
          {words.ask_what_helps(person.preferredName)}{' '}
          {seesDraft && <a href={`/people/${person.id}/plan`}>{words.start_the_plan}</a>}
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className="shout">
        {sentences(crisisLine ?? words.ask_and_give_time(person.preferredName)).map((sentence, index) => (
          <span key={index}>{sentence}</span>
        ))}
      </h1>
      {crisisLineVoice && <p className="note">{whose[crisisLineVoice]}</p>}
      <p className="agreed">
        <span className="tag tag--leaf">
          <Icon name="tick" />
          {agreed.words}
        </span>
        <span>{words.agreed_when(agreed.when, agreed.age, agreed.number)}</span>
        <a href={`/people/${person.id}/agreed`}>{words.whole_plan}</a>
      </p>
    </>
  );
}
