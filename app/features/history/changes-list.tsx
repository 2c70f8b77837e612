import { Link } from '@remix-run/react';
import { ChangedWords } from '../../ui/changed-words';
import { questionWords } from '../../words/questions';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import { SymbolCredits } from '../pictures/symbol-credits';
import { ChangedDetails } from './changed-details';
import { ChangedPicture } from './changed-picture';
import type { ItemChange, SectionChanges } from './find-changes.server';
import './history.css';

interface ChangesListProps {
  changes: SectionChanges[];
  /** Where a section's own history is; left out where there is none to go to. */
  historyAt?: (section: SectionChanges['section']) => string;
}

/** What changed, section by section, in sentences and word by word. */
export function ChangesList({ changes, historyAt }: ChangesListProps) {
  const words = useWords(historyWords);
  const questions = useWords(questionWords);
  if (changes.length === 0) return <p className="lead">{words.nothing_changed}</p>;
  const pictures = changes.flatMap((each) => each.changes.flatMap(({ picture }) => [picture?.before, picture?.after]));
  return (
    <>
      {changes.map(({ section, changes: items }) => (
        <section className="panel" key={section} aria-labelledby={`changed-${section}`}>
          <h2 id={`changed-${section}`}>{questions[section].title}</h2>
          <ul className="changes">
            {items.map((change) => (
              <li key={change.itemId}>
                <p>{change.said}</p>
                <WhatChanged change={change} />
              </li>
            ))}
          </ul>
          {historyAt && (
            <p>
              <Link to={historyAt(section)} className="alone">
                {words.own_how_it_was_written}
              </Link>
            </p>
          )}
        </section>
      ))}
      <SymbolCredits pictures={pictures} />
    </>
  );
}

type Told = Pick<ItemChange, 'kinds' | 'words' | 'picture' | 'details' | 'takenOut'>;

/** The words, the picture and every other detail where it is another one, or new. */
export function WhatChanged({ change }: { change: Told }) {
  return (
    <>
      {change.words.length > 0 && <ChangedText change={change} />}
      {change.picture && <ChangedPicture change={change.picture} isAlone={change.words.length === 0} />}
      <ChangedDetails changes={change.details} />
    </>
  );
}

/** What is new stands plainly, what was taken out is struck through, what changed is marked. */
function ChangedText({ change: { kinds, words, takenOut } }: { change: Told }) {
  const now = words.filter(({ kind }) => kind !== 'went').map(({ text }) => text);
  if (takenOut)
    return (
      <p className="lead" lang="">
        <del>{now.join('') || words.map(({ text }) => text).join('')}</del>
      </p>
    );
  if (kinds.includes('reworded')) {
    return (
      <p className="lead">
        <ChangedWords changes={words} />
      </p>
    );
  }
  return (
    <p className="lead keep-lines" lang="">
      {now.join('')}
    </p>
  );
}
