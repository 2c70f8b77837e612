import { easyRecordWords } from '../../words/easy-record';
import { incidentListWords } from '../../words/incident-list';
import { useWords } from '../../words/use-words';
import type { ListedIncident } from './list-incidents.server';

interface IncidentListProps {
  list: ListedIncident[];
  name: string;
  isMine: boolean;
  /** Where older ones are. */
  older: string | null;
}

/** What was written, newest first. For the person the list says nothing of what is inside: they open it when they choose (H15). */
export function IncidentList({ list, name, isMine, older }: IncidentListProps) {
  const words = useWords(incidentListWords);
  return (
    <>
      <h1>{isMine ? words.own_what_was_written : words.what_was_written(name)}</h1>
      {isMine && list.length > 0 && <p className="lead">{words.own_lead}</p>}
      {list.length === 0 && <p className="lead">{isMine ? words.own_nothing : words.nothing}</p>}
      <IncidentRows {...{ list, isMine, older }} />
    </>
  );
}

/** @param isNamed whom each is about is said: the list is of several people */
export function IncidentRows({
  list,
  isMine,
  older,
  isNamed = false,
}: Omit<IncidentListProps, 'name'> & { isNamed?: boolean }) {
  const words = useWords(incidentListWords);
  const easy = useWords(easyRecordWords);
  return (
    <>
      <ul className="people">
        {list.map(({ id, name, when, siteName, outcome, who, account }) => (
          <li key={id}>
            <a
              href={`/incidents/${id}`}
              className={!isMine && outcome === 'open' ? 'people-row people-row--now' : 'people-row'}
            >
              <span className="who">
                <b>{isNamed ? `${name}, ${when}` : when}</b>
                <span>
                  {siteName} · {words.who(who)}
                  {!isMine && ` · ${words.outcome[outcome]}`}
                </span>
                <span className="account-state">{isMine ? words.own_account[account] : words.account[account]}</span>
              </span>
            </a>
            {isMine && (
              <p>
                <a href={`/incidents/${id}/easy`} className="alone" aria-label={easy.easy_read_of(when)}>
                  {easy.easy_read}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {older && (
        <p>
          <a href={older} className="button button--plain">
            {words.older}
          </a>
        </p>
      )}
    </>
  );
}
