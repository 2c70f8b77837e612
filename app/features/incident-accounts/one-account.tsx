import { nextTimeSections } from '../../domain/incident-account';
import { Form } from '@remix-run/react';
import { Fragment } from 'react';
import { pictureAddress } from '../../domain/picture';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { useWords } from '../../words/use-words';
import { PictureSaid } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import type { AccountShown, AccountsShown, VersionShown } from './accounts-view';

/** One side: what counts first, and below it what was there before. */
export function OneAccount({ account, shown }: { account: AccountShown; shown: AccountsShown }) {
  const words = useWords(incidentAccountsWords);
  const { isPersons, author, versions, closed } = account;
  const { own, preferredName: name, state } = shown;
  const earlier = versions.filter(({ stands }) => !stands);
  const title = isPersons
    ? own
      ? words.own_my_account
      : words.account_of(name)
    : author === null
      ? words.your_own
      : words.statement_of(author);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {isPersons && <p className="note">{own ? words.own_state[state] : words.state(name)[state]}</p>}
      {closed && <p>{closedWords(words, closed, shown)}</p>}
      {versions
        .filter(({ stands }) => stands)
        .map((version) => (
          <Fragment key={version.id}>
            <Version version={version} />
            <SendOn version={version} shown={shown} />
          </Fragment>
        ))}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </details>
      )}
    </section>
  );
}

function closedWords(
  words: (typeof incidentAccountsWords)['en'],
  closed: NonNullable<AccountShown['closed']>,
  { own, standpoint, preferredName }: AccountsShown,
): string {
  if (closed !== 'yours_first') return words.closed[closed];
  if (own) return words.own_closed;
  return standpoint === 'decider' ? words.closed_until_theirs(preferredName) : words.closed.yours_first;
}

function Version({ version }: { version: VersionShown }) {
  const words = useWords(incidentAccountsWords);
  const { happened, nextTime, pictures, sound, helpedBy, typedBy, when, afterReading } = version;
  return (
    <div className="told">
      <h3>{words.what_happened}</h3>
      {happened && (
        <p className="said keep-lines" lang="">
          {happened}
        </p>
      )}
      {pictures.map((picture) => (
        <PictureSaid key={pictureAddress(picture)} picture={picture} />
      ))}
      <WithSound sound={sound} said={happened} />
      {nextTime && (
        <>
          <h3>{words.next_time}</h3>
          <p className="said keep-lines" lang="">
            {nextTime}
          </p>
        </>
      )}
      {typedBy !== null && <p className="note">{words.typed_by(typedBy)}</p>}
      {helpedBy && <p className="note">{words.helped_by(helpedBy)}</p>}
      <p className="note">{words.kept(when)}</p>
      {afterReading && <p className="note">{words.after_reading}</p>}
    </div>
  );
}

type SendSection = (typeof nextTimeSections)[number];

interface SendOnProps {
  version: Pick<VersionShown, 'id' | 'sendAs' | 'sentTo'>;
  shown: Pick<AccountsShown, 'own' | 'preferredName' | 'freshIds'>;
}

/** "Next time" goes on to the plan in one tap: whose plan it is has the last word (P2). */
export function SendOn({ version, shown }: SendOnProps) {
  const words = useWords(incidentAccountsWords);
  const { id, sendAs, sentTo } = version;
  const { own, preferredName, freshIds } = shown;
  if (!sendAs && sentTo.length === 0) return null;
  return (
    <div className="stack" id={`next-${id}`}>
      {sentTo.map(({ as, section }) => (
        <p key={section} role="status">
          {as === 'plan' ? words.own_is_in_plan(section as SendSection) : words.is_suggested(section as SendSection)}
        </p>
      ))}
      {sendAs && sentTo.length === 0 && (
        <Form method="post" className="stack">
          <input type="hidden" name="do" value="send-on" />
          <input type="hidden" name="id" value={freshIds[id]} />
          <input type="hidden" name="writtenId" value={id} />
          <p id={`where-${id}`}>{own ? words.own_put_in_plan : words.suggest_for_plan(preferredName)}</p>
          <p className="row">
            {nextTimeSections.map((section) => (
              <button
                key={section}
                className="button button--plain button--small"
                name="section"
                value={section}
                aria-describedby={`where-${id}`}
              >
                {words.section[section]}
              </button>
            ))}
          </p>
        </Form>
      )}
    </div>
  );
}
