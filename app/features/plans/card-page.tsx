import { picturesOn, type Card } from '../../domain/card';
import type { StopSign } from '../../domain/codes';
import type { Preferences } from '../../domain/viewer';
import { Icon } from '../../ui/icon';
import { CardPlanned } from '../planned/card-planned';
import type { PlannedLine } from '../planned/planned-view';
import { SymbolCredits } from '../pictures/symbol-credits';
import { CardFrame } from './card-frame';
import { CardHeading } from './card-heading';
import { Call, Helps, Jumps } from './card-helps';
import { Says } from './card-parts';
import { cardWords } from '../../words/card';
import { useWords } from '../../words/use-words';

export interface CardPerson {
  id: string;
  name: string;
  preferredName: string;
  pronouns: string | null;
  /** "3 May 1997", to tell people apart (H2); null for somebody who is let in to the card alone. */
  born: string | null;
  room: string | null;
}

export interface CardPageProps {
  person: CardPerson;
  card: Card;
  /** What staff plan to do to the person, and whether it is agreed. */
  planned: PlannedLine[];
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
export const signsToStop = [
  'says_cannot_breathe',
  'lips_blue_or_pale',
  'limp_or_suddenly_quiet',
  'vomiting',
  'seizure',
  'chest_pain',
] as const satisfies StopSign[];

/** The right-now card: one page of HTML with its styles inline and no script (P6, issue "The right-now card"). */
export function CardPage({ card, planned, agreed, seesDraft, ...frame }: CardPageProps) {
  const words = useWords(cardWords);
  const { person } = frame;
  const more = (said: string) => <a href={`/people/${person.id}`}>{said}</a>;
  return (
    <CardFrame {...frame} at="now">
      <CardHeading person={person} card={card} agreed={agreed} seesDraft={seesDraft} />
      <p className="note">
        {person.born
          ? words.name_and_birth(person.name, person.born, person.preferredName, more)
          : words.name_alone(person.name, person.preferredName, more)}
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
      <CardPlanned personId={person.id} preferredName={person.preferredName} lines={planned} />
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
      <SymbolCredits pictures={picturesOn(card)} />
    </CardFrame>
  );
}
