import { sharingWords } from '../../words/sharing';
import { useWords } from '../../words/use-words';
import type { WhoDecides } from './find-who-decides.server';

interface WhoDecidesPanelProps {
  own: boolean;
  preferredName: string;
  viewerId: string;
  deciders: WhoDecides[];
}

/** Who lawfully decides for the person, as what, until when. */
export function WhoDecidesPanel({ own, preferredName, viewerId, deciders }: WhoDecidesPanelProps) {
  const words = useWords(sharingWords);
  return (
    <section className="panel" aria-labelledby="decides">
      <h2 id="decides">{own ? words.own_who_decides : words.who_decides(preferredName)}</h2>
      {deciders.length === 0 && <p>{own ? words.own_nobody_decides : words.nobody_decides(preferredName)}</p>}
      <ul className="says">
        {deciders.map(({ id, accountId, name, as, until }) => (
          <li key={id}>
            <b>{accountId === viewerId ? words.you(name) : name}</b>: {as}.
            <br />
            <span className="note">{until ? words.until(until) : words.no_end}</span>
          </li>
        ))}
      </ul>
      {deciders.length > 0 && <p className="note">{words.administrator_saw}</p>}
    </section>
  );
}
