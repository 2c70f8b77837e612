import { Link } from '@remix-run/react';
import { complaintPhones } from '../../domain/complaints';
import { sentencesOf } from '../../domain/plain-words';
import { pictureAddress } from '../../domain/picture';
import { EasyIdea } from '../../ui/easy-idea';
import { Icon } from '../../ui/icon';
import { easyRecordWords } from '../../words/easy-record';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { useWords } from '../../words/use-words';
import { PictureAlone, usePictureSaid } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import type { VersionShown } from '../incident-accounts/accounts-view';
import type { EasyRecord } from './easy-record';

/** The person's own account, of which staff change nothing, and what they see differently (P4, P10). */
export function Mine({ record: { accounts, incidentId, isMine } }: { record: EasyRecord }) {
  const words = useWords(easyRecordWords);
  const { own_state, state, asks_for_change, own_said_by, said_by } = useWords(incidentAccountsWords);
  const standing = accounts?.accounts[0]?.versions.filter(({ stands }) => stands) ?? [];
  return (
    <>
      <section className="panel" aria-labelledby="mine">
        <h2 id="mine">
          <Icon name="talk" />
          {words.my_account}
        </h2>
        <ul className="easy-ideas">
          {!accounts && <EasyIdea icon="talk" lines={[words.not_open]} />}
          {accounts && (
            <EasyIdea
              icon="talk"
              lines={sentencesOf(isMine ? own_state[accounts.state] : state(accounts.preferredName)[accounts.state])}
            >
              {standing.length === 0 && <p>{words.theirs_later}</p>}
              <p>{words.mine_stays}</p>
            </EasyIdea>
          )}
          {standing.map((version) => (
            <Told key={version.id} version={version} />
          ))}
        </ul>
        {isMine && (
          <p className="on-screen">
            <Link className="button button--plain" to={`/incidents/${incidentId}/account`}>
              {standing.length > 0 ? words.change_it : words.tell_it}
            </Link>
          </p>
        )}
      </section>
      {accounts && (
        <section className="panel" aria-labelledby="differently">
          <h2 id="differently">
            <Icon name="eye" />
            {words.differently}
          </h2>
          <ul className="easy-ideas">
            {accounts.differs.map((each) => (
              <EasyIdea key={each.id} icon="eye" lines={sentencesOf(each.words)} lang="">
                {each.asksForChange && <p>{asks_for_change}</p>}
                <p>{isMine ? own_said_by(each.who, each.when) : said_by(each.who, each.when)}</p>
              </EasyIdea>
            ))}
            <EasyIdea icon="written" lines={[words.nothing_different, words.beside, words.nobody_takes_it]} />
          </ul>
          {isMine && (
            <p className="on-screen">
              <Link className="button button--plain" to={`/incidents/${incidentId}/accounts#differs`}>
                {words.write_it}
              </Link>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** What one of the versions that stand says: two where the person dictated to two. */
function Told({ version: { happened, sound, pictures, nextTime } }: { version: VersionShown }) {
  const words = useWords(easyRecordWords);
  const said = usePictureSaid();
  return (
    <>
      {(happened || sound) && (
        <EasyIdea icon="talk" lines={sentencesOf(happened)} lang="">
          <WithSound sound={sound} said={happened} />
        </EasyIdea>
      )}
      {pictures.map((picture) => (
        <EasyIdea
          key={pictureAddress(picture)}
          icon="talk"
          picture={<PictureAlone picture={picture} isSaid />}
          lines={picture.words ? [picture.words] : sentencesOf(said(picture))}
          lang={picture.words ? '' : undefined}
        />
      ))}
      {nextTime && <EasyIdea icon="forward" under={words.next_time} lines={sentencesOf(nextTime)} lang="" />}
    </>
  );
}

/** What they can ask for, how they complain, and who is on their side. */
export function NextSteps({ record: { complaints } }: { record: EasyRecord }) {
  const words = useWords(easyRecordWords);
  return (
    <>
      <section className="panel" aria-labelledby="ask">
        <h2 id="ask">
          <Icon name="star" />
          {words.ask_for}
        </h2>
        <ul className="easy-ideas">
          <EasyIdea icon="written" lines={[words.ask_change, words.ask_answer]} />
          <EasyIdea icon="page" lines={[words.ask_copy]} />
          <EasyIdea icon="star" lines={[words.ask_plan]} />
        </ul>
      </section>
      <section className="panel" aria-labelledby="complain">
        <h2 id="complain">
          <Icon name="talk" />
          {words.complain}
        </h2>
        <ul className="easy-ideas">
          <EasyIdea icon="people" lines={[words.complain_here, words.complain_written, words.complain_safe]} />
          {complaints.map((body, index) => (
            <EasyIdea
              key={body}
              icon="phone"
              under={index === 0 ? words.complain_after : undefined}
              lines={[words.body[body].name, ...sentencesOf(words.body[body].what)]}
            >
              <p>
                <a className="button button--plain" href={`tel:${complaintPhones[body].replaceAll(' ', '')}`}>
                  {complaintPhones[body]}
                </a>
              </p>
            </EasyIdea>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="advocate">
        <h2 id="advocate">
          <Icon name="people" />
          {words.advocate}
        </h2>
        <ul className="easy-ideas">
          <EasyIdea
            icon="people"
            lines={[words.advocate_who, words.advocate_not_staff, ...sentencesOf(words.advocate_how)]}
          />
        </ul>
        <p className="on-screen">
          <Link className="button button--plain" to="/help">
            {words.who_can_help}
          </Link>
        </p>
      </section>
    </>
  );
}
