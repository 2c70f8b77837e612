import type { WhoDecides } from './find-who-decides.server';

interface WhoDecidesPanelProps {
  own: boolean;
  preferredName: string;
  viewerId: string;
  deciders: WhoDecides[];
}

/** Who lawfully decides for the person, as what, until when. */
export function WhoDecidesPanel({ own, preferredName, viewerId, deciders }: WhoDecidesPanelProps) {
  return (
    <section className="panel" aria-labelledby="decides">
      <h2 id="decides">{own ? 'Who decides for me' : `Who decides for ${preferredName}`}</h2>
      {deciders.length === 0 && <p>Nobody. {own ? 'I decide myself.' : `${preferredName} decides.`}</p>}
      <ul className="says">
        {deciders.map(({ id, accountId, name, as, until }) => (
          <li key={id}>
            <b>{accountId === viewerId ? `${name} (you)` : name}</b>: {as}.
            <br />
            <span className="note">{until ? `Until ${until}.` : 'No end is written down. Ask the administrator.'}</span>
          </li>
        ))}
      </ul>
      {deciders.length > 0 && <p className="note">The administrator saw what shows it. The law says who may decide.</p>}
    </section>
  );
}
