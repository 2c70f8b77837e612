import { listed } from '../../domain/incident-words';
import type { ListedIncident } from './list-incidents.server';

const outcomes = { open: 'It goes on now', passed: 'It passed', restricted: 'A restriction was used' } as const;

interface IncidentListProps {
  list: ListedIncident[];
  name: string;
  isMine: boolean;
  /** Where older ones are. */
  older: string | null;
}

/** What was written, newest first. For the person the list says nothing of what is inside: they open it when they choose (H15). */
export function IncidentList({ list, name, isMine, older }: IncidentListProps) {
  return (
    <>
      <h1>{isMine ? 'What was written about me' : `What was written about ${name}`}</h1>
      {isMine && list.length > 0 && (
        <p className="lead">Reading this can be hard. I open one when I want to. I can read it with somebody.</p>
      )}
      {list.length === 0 && (
        <p className="lead">{isMine ? 'Nothing was written about me.' : 'Nothing was written yet.'}</p>
      )}
      <ul className="people">
        {list.map(({ id, when, siteName, outcome, who }) => (
          <li key={id}>
            <a
              href={`/incidents/${id}`}
              className={!isMine && outcome === 'open' ? 'people-row people-row--now' : 'people-row'}
            >
              <span className="who">
                <b>{when}</b>
                <span>
                  {siteName} · {listed(who)}
                  {!isMine && ` · ${outcomes[outcome]}`}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {older && (
        <p>
          <a href={older} className="button button--plain">
            Older
          </a>
        </p>
      )}
    </>
  );
}
