import { Link } from '@remix-run/react';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import { SymbolCredits } from '../pictures/symbol-credits';
import { WhatChanged } from './changes-list';
import type { Sitting } from './find-sittings.server';
import './history.css';

function isOut({ kinds }: Sitting): boolean {
  return kinds.includes('taken_out') || kinds.includes('put_away');
}

/** Who wrote what, newest first; each can be taken back. */
export function SittingsList({ sittings, mayWrite }: { sittings: Sitting[]; mayWrite: boolean }) {
  const words = useWords(historyWords);
  if (sittings.length === 0) return <p className="lead">{words.nothing_changed}</p>;
  return (
    <>
      <ol className="changes panel">
        {sittings.map((sitting) => (
          <li key={sitting.id}>
            <p>{sitting.said}</p>
            <WhatChanged change={{ ...sitting, takenOut: isOut(sitting) }} />
            {mayWrite && !sitting.kinds.includes('put_away') && (
              <p className="row">
                <Link to={`?put-back=${sitting.id}&scope=answer`} className="button button--plain button--small">
                  {words.take_this_back}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
      <SymbolCredits pictures={sittings.flatMap(({ picture }) => [picture?.before, picture?.after])} />
    </>
  );
}
