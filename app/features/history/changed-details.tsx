import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import type { DetailChange } from './details-said.server';

interface ChangedDetailsProps {
  changes: DetailChange[];
  /** What the two values are called: before and now, unless said otherwise. */
  called?: [first: string, second: string];
}

/** What was said besides the words, then and now: each by its name, never by colour alone. */
export function ChangedDetails({ changes, called }: ChangedDetailsProps) {
  const words = useWords(historyWords);
  if (changes.length === 0) return null;
  const [first, second] = called ?? [words.before, words.now];
  return (
    <dl className="changed-details">
      {changes.map(({ kind, before, after }) => (
        <div key={kind}>
          <dt>{words.detail[kind]}</dt>
          {before !== null && (
            <dd>
              {after !== null && <span className="note">{first}</span>}{' '}
              {before === '' ? <i>{words.nothing_said}</i> : <del lang="">{before}</del>}
            </dd>
          )}
          {after !== null && (
            <dd>
              {before !== null && <span className="note">{second}</span>}{' '}
              {after === '' ? <i>{words.nothing_said}</i> : <span lang="">{after}</span>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
