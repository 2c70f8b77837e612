import { Link } from '@remix-run/react';
import { pictureAddress } from '../../domain/picture';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { recordReadWords } from '../../words/record-read';
import { useWords } from '../../words/use-words';
import type { AccountShown, VersionShown } from '../incident-accounts/accounts-view';
import { PictureSaid } from '../pictures/with-picture';
import type { RecordStory } from './record-story';
import { Part } from './story-parts';

/** Both accounts, of the same size, as far as they are open to who reads (P10); and what is seen differently (P4). */
export function StoryAccounts({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const both = useWords(incidentAccountsWords);
  const { accounts: shown, asksIfThere, printed, incidentId } = story;
  const { accounts, differs, preferredName: name, state } = shown;
  return (
    <Part id="accounts" title={words.accounts}>
      {asksIfThere && (
        <p>
          {words.were_you_there}{' '}
          <Link to={`/incidents/${incidentId}/record/read?was=elsewhere#accounts`} className="alone">
            {words.i_was_not_there}
          </Link>
        </p>
      )}
      {accounts.map((account) => (
        <div className="told" key={account.whose}>
          <h3>{account.isPersons ? both.account_of(name) : both.statement_of(account.author ?? printed.who)}</h3>
          {account.isPersons && <p>{both.state(name)[state]}</p>}
          <Versions account={account} />
        </div>
      ))}
      {!asksIfThere && accounts.every(({ isPersons }) => isPersons) && <p>{words.no_statement}</p>}
      {differs.length > 0 && <h3>{words.seen_differently(name)}</h3>}
      {differs.map(({ id, words: said, who, when, asksForChange }) => (
        <blockquote key={id}>
          <p className="keep-lines" lang="">
            {said}
          </p>
          {asksForChange && <p>{both.asks_for_change}</p>}
          <p className="note">{both.said_by(who ?? printed.who, when)}</p>
        </blockquote>
      ))}
    </Part>
  );
}

function Versions({ account: { closed, versions, isPersons } }: { account: AccountShown }) {
  const both = useWords(incidentAccountsWords);
  // That nothing was given yet is said by its state already.
  if (closed) return isPersons && closed === 'not_given' ? null : <p>{both.closed[closed]}</p>;
  return versions.map((version) => <Version key={version.id} version={version} />);
}

function Version({ version }: { version: VersionShown }) {
  const words = useWords(recordReadWords);
  const both = useWords(incidentAccountsWords);
  const { happened, pictures, sound, nextTime, helpedBy, typedBy, when, afterReading } = version;
  const notes = [
    ...(typedBy === null ? [] : [both.typed_by(typedBy)]),
    ...(helpedBy ? [both.helped_by(helpedBy)] : []),
    both.kept(when),
    ...(afterReading ? [both.after_reading] : []),
  ];
  return (
    <blockquote>
      {happened && (
        <p className="keep-lines" lang="">
          {happened}
        </p>
      )}
      {pictures.map((picture) => (
        <PictureSaid key={pictureAddress(picture)} picture={picture} />
      ))}
      {sound && <p>{words.has_voice_note}</p>}
      {sound?.words && <p lang="">{sound.words}</p>}
      {nextTime && (
        <p>
          <b>{both.next_time}</b>{' '}
          <span className="keep-lines" lang="">
            {nextTime}
          </span>
        </p>
      )}
      <p className="note">{notes.join(' ')}</p>
    </blockquote>
  );
}
