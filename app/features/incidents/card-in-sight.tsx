import type { ReactNode } from 'react';
import { sentences } from '../../domain/card';
import { Icon } from '../../ui/icon';
import { Says } from '../plans/card-parts';
import type { StaffView } from './incident-view';

/** The top of the card stays on the screen: its line first, then what goes on, then "never" (P9). */
export function CardTop({ view, children }: { view: StaffView; children: ReactNode }) {
  const { card, person, version } = view;
  return (
    <>
      {version ? (
        <h1 className={view.danger ? 'line line--small' : 'line'}>
          {sentences(card.crisisLine ?? `Ask ${person.preferredName}. Give time and space.`).map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </h1>
      ) : (
        <section className="panel panel--honey">
          <h1>NOT AGREED. {person.preferredName} has no agreed plan.</h1>
          <p>Ask {person.preferredName} what would help. Give time and space.</p>
          <p>
            <a href={`/people/${person.id}/now`} className="alone">
              What is known is on the card
            </a>
          </p>
        </section>
      )}
      <p className="note">
        {person.name} · born {person.born}
      </p>
      {children}
      {card.never.length > 0 && (
        <section className="panel panel--clay" aria-labelledby="never">
          <h2 id="never">
            <Icon name="never" />
            Never do this
          </h2>
          <Says lines={card.never} />
        </section>
      )}
    </>
  );
}

/** Beside each part that is known and not agreed (P5). */
export function NotAgreed({ version }: Pick<StaffView, 'version'>) {
  if (version) return null;
  return (
    <p>
      <span className="tag tag--honey">Not agreed</span>
    </p>
  );
}

/** The rest of the card: how they communicate, and who to call. */
export function CardBelow({ view }: { view: StaffView }) {
  const { card, person, version } = view;
  return (
    <>
      {card.communication.length > 0 && (
        <section className="panel" aria-labelledby="communicate">
          <h2 id="communicate">
            <Icon name="talk" />
            How {person.preferredName} communicates
          </h2>
          <NotAgreed version={version} />
          <Says lines={card.communication} />
        </section>
      )}
      {card.contacts.length > 0 && (
        <section className="panel" aria-labelledby="call">
          <h2 id="call">
            <Icon name="phone" />
            Who to call
          </h2>
          <NotAgreed version={version} />
          <ul className="stack">
            {card.contacts.map(({ name, relationship, phone }) => (
              <li key={name + phone}>
                <a className="button button--plain button--wide" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                  {[name, relationship].filter(Boolean).join(', ')}: {phone}
                </a>
              </li>
            ))}
          </ul>
          {card.doNotContact.length > 0 && <p>Please do not call: {card.doNotContact.join(', ')}.</p>}
        </section>
      )}
      <p className="row note">
        {version
          ? `Version ${version.number} of the plan was on the screen, agreed ${version.agreed}.`
          : 'No version was on the screen.'}
        <a href={`/people/${person.id}/incidents`} className="button button--quiet">
          What else was written
        </a>
      </p>
    </>
  );
}
