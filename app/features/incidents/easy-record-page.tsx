import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/icon';
import { Bar, Screen } from '../../ui/screen';
import { easyRecordWords } from '../../words/easy-record';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { ReadAloudButton } from '../aloud/read-aloud-button';
import { easyParts, type EasyPart, type EasyRecord } from './easy-record';
import { Happened, Tried } from './easy-record-told';
import { Mine, NextSteps } from './easy-record-mine';
import { EasyIdea } from '../../ui/easy-idea';
import '../../ui/easy.css';
import './easy-record.css';

const icons: Record<EasyPart, IconName> = { happened: 'page', tried: 'heart', mine: 'talk', next: 'star' };

/** What was written about somebody, in Easy Read: nothing opens by itself (A1, H15). */
export function EasyRecordPage({ record }: { record: EasyRecord }) {
  const words = useWords(easyRecordWords);
  const { incidentId, person, isMine, open, startedInWords, siteName } = record;
  const here = `/incidents/${incidentId}/easy`;
  const only = open.length === 1 ? open[0]! : null;
  const next = only && easyParts[easyParts.indexOf(only) + 1];
  return (
    <Screen bar={<Bar back={{ to: `/people/${person.id}/incidents`, label: words.back }} />} foot={<SignedInFoot />}>
      <div className="easy easy-record">
        <h1>{isMine ? words.title : words.title_of(person.preferredName)}</h1>
        <div className="stack">
          {!isMine && <p>{words.says_i(person.preferredName)}</p>}
          <p>{words.it_is_about(startedInWords)}</p>
          <p>{words.it_was_at(siteName)}</p>
        </div>
        {open.length === 0 ? (
          <Gate here={here} incidentId={incidentId} />
        ) : (
          <>
            <ReadAloudButton of=".easy" />
            {open.includes('happened') && (
              <Part part="happened">
                <Happened record={record} />
              </Part>
            )}
            {open.includes('tried') && (
              <Part part="tried">
                <Tried record={record} />
              </Part>
            )}
            {open.includes('mine') && <Mine record={record} />}
            {open.includes('next') && <NextSteps record={record} />}
            <nav className="stack on-screen" aria-label={words.what_is_inside}>
              {next && (
                <Link className="button button--main" to={`${here}?part=${next}`}>
                  {words.next_part(words.part[next])}
                </Link>
              )}
              <Link className="button button--plain" to={here}>
                {words.go_back}
              </Link>
              <p>{words.you_can_print}</p>
            </nav>
          </>
        )}
      </div>
    </Screen>
  );
}

/** What is inside, and that nobody has to open it. */
function Gate({ here, incidentId }: { here: string; incidentId: string }) {
  const words = useWords(easyRecordWords);
  return (
    <>
      <section className="panel" aria-labelledby="before">
        <h2 id="before">{words.before_i_read}</h2>
        <ul className="easy-ideas">
          <EasyIdea icon="cloud" lines={[words.can_be_hard]} />
          <EasyIdea icon="people" lines={[words.with_somebody]} />
          <EasyIdea icon="calm" lines={[words.stop_any_time, words.not_now]} />
        </ul>
      </section>
      <section className="panel" aria-labelledby="inside">
        <h2 id="inside">{words.what_is_inside}</h2>
        <p>{words.choose}</p>
        <ul className="stack">
          {easyParts.map((part) => (
            <li key={part}>
              <Link className="button button--plain button--wide" to={`${here}?part=${part}`}>
                <Icon name={icons[part]} />
                {words.part[part]}
              </Link>
            </li>
          ))}
          <li>
            <Link className="button button--plain button--wide" to={`${here}?part=all`}>
              <Icon name="print" />
              {words.part.all}
            </Link>
          </li>
        </ul>
        <p>
          <Link className="alone" to={`/incidents/${incidentId}`}>
            {words.as_usual}
          </Link>
        </p>
      </section>
    </>
  );
}

function Part({ part, children }: { part: EasyPart; children: ReactNode }) {
  const words = useWords(easyRecordWords);
  return (
    <section className="panel" aria-labelledby={part}>
      <h2 id={part}>
        <Icon name={icons[part]} />
        {words.part[part]}
      </h2>
      <ul className="easy-ideas">{children}</ul>
    </section>
  );
}
