import { symbolAddress } from '../../domain/picture';
import { symbolPacksWords } from '../../words/symbol-packs';
import { useWords } from '../../words/use-words';
import type { findPacks } from './find-packs.server';
import './symbol-packs.css';

type Pack = Awaited<ReturnType<typeof findPacks>>[number];

/** The packs that were brought, each with some of its symbols, and the way to take it out of use or back. */
export function PackList({ packs }: { packs: readonly Pack[] }) {
  const words = useWords(symbolPacksWords);
  if (packs.length === 0) return <p className="lead">{words.no_pack_yet}</p>;
  return (
    <ul className="parts">
      {packs.map((pack) => (
        <li key={pack.id} className="stack">
          <div>
            <h2 className="pack-name">{pack.name}</h2>
            <p className="note">{pack.licence}</p>
            <p className="note">{words.brought_on(pack.count, pack.since)}</p>
          </div>
          {pack.isAway && (
            <p>
              <b>{words.is_away}</b>
            </p>
          )}
          <p className="row">
            {pack.some.map(({ id, name }) => (
              <img
                key={id}
                className="picture picture--symbol"
                src={symbolAddress({ set: 'pack', code: id })}
                alt={name}
                width={64}
                height={64}
                loading="lazy"
              />
            ))}
          </p>
          <form method="post">
            <input type="hidden" name="pack" value={pack.id} />
            <button
              className="button button--plain button--small"
              name="do"
              value={pack.isAway ? 'put-back' : 'put-away'}
              aria-label={pack.isAway ? words.put_back_this(pack.name) : words.put_away_this(pack.name)}
            >
              {pack.isAway ? words.put_back : words.put_away}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
