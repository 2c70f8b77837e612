import type { ReactNode } from 'react';
import { picturesOn, sentences } from '../../domain/card';
import { Icon } from '../../ui/icon';
import { incidentWords } from '../../words/incidents';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';
import { SymbolCredits } from '../pictures/symbol-credits';
import { PictureAlone } from '../pictures/with-picture';
import { Says } from '../plans/card-parts';
import type { StaffView } from './incident-view';

/** The top of the card stays on the screen: its line first, then what goes on, then "never" (P9). */
export function CardTop({ view, children }: { view: StaffView; children: ReactNode }) {
  const words = useWords(incidentWords);
  const { whose } = useWords(labelWords);
  const { card, person, version } = view;
  return (
    <>
      {version ? (
        <div className={view.danger ? 'line line--small' : 'line'}>
          <h1 lang={card.crisisLine ? '' : undefined}>
            {sentences(card.crisisLine ?? words.crisis_line_missing(person.preferredName)).map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
          </h1>
          {card.crisisLinePicture && (
            <PictureAlone picture={card.crisisLinePicture} isSaid={card.crisisLine === card.crisisLinePicture.words} />
          )}
        </div>
      ) : (
        <section className="panel panel--honey">
          <h1>{words.not_agreed_at_all(person.preferredName)}</h1>
          <p>{words.ask_what_would_help(person.preferredName)}</p>
          {view.isWithThem && (
            <p>
              <a href={`/people/${person.id}/now`} className="alone">
                {words.known_on_the_card}
              </a>
            </p>
          )}
        </section>
      )}
      {version && card.crisisLineVoice && <p className="note">{whose[card.crisisLineVoice]}</p>}
      <p className="note">{words.name_and_born(person.name, person.born)}</p>
      {children}
      {card.never.length > 0 && (
        <section className="panel panel--clay" aria-labelledby="never">
          <h2 id="never">
            <Icon name="never" />
            {words.never_do_this}
          </h2>
          <Says lines={card.never} />
        </section>
      )}
    </>
  );
}

/** Beside each part that is known and not agreed (P5). */
export function NotAgreed({ version }: Pick<StaffView, 'version'>) {
  const words = useWords(incidentWords);
  if (version) return null;
  return (
    <p>
      <span className="tag tag--honey">{words.not_agreed}</span>
    </p>
  );
}

/** The rest of the card: how they communicate, and who to call. */
export function CardBelow({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  const { card, person, version } = view;
  return (
    <>
      {card.communication.length > 0 && (
        <section className="panel" aria-labelledby="communicate">
          <h2 id="communicate">
            <Icon name="talk" />
            {words.how_they_communicate(person.preferredName)}
          </h2>
          <NotAgreed version={version} />
          <Says lines={card.communication} />
        </section>
      )}
      {card.contacts.length > 0 && (
        <section className="panel" aria-labelledby="call">
          <h2 id="call">
            <Icon name="phone" />
            {words.who_to_call}
          </h2>
          <NotAgreed version={version} />
          <ul className="stack">
            {card.contacts.map(({ name, relationship, phone }) => (
              <li key={name + phone}>
                {phone ? (
                  <a className="button button--plain button--wide" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                    {[name, relationship].filter(Boolean).join(', ')}: {phone}
                  </a>
                ) : (
                  [name, relationship].filter(Boolean).join(', ')
                )}
              </li>
            ))}
          </ul>
          {card.doNotContact.length > 0 && <p>{words.do_not_call(card.doNotContact)}</p>}
        </section>
      )}
      <SymbolCredits pictures={picturesOn(card)} />
      <p className="row note">
        {version ? words.version(version.number, version.agreed) : words.no_version}
        {view.isWithThem && (
          <a href={`/people/${person.id}/incidents`} className="button button--quiet">
            {words.what_else}
          </a>
        )}
      </p>
    </>
  );
}
