import { Link } from '@remix-run/react';
import type { StartingExample } from './starting-examples.server';
import { draftingWords } from '../../words/drafting';
import { useLanguage, useWords } from '../../words/use-words';

/** Where nothing is written yet: what others might say, clearly not the person's own. Nothing is taken over as it is. */
export function StartingExamples({ examples }: { examples: StartingExample[] }) {
  const words = useWords(draftingWords);
  const language = useLanguage();
  if (examples.length === 0) return null;
  return (
    <details>
      <summary>{words.see_examples}</summary>
      <p className="note">{words.others_might_say}</p>
      <ul className="stack">
        {examples.map(({ surroundings, where, words: said }) => (
          <li key={surroundings} className="answer answer--theirs">
            <p>
              <span className="tag tag--plain">{words.an_example(where)}</span>
            </p>
            <p className="keep-lines" lang={language}>
              {said}
            </p>
            <Link
              to={`?example=${surroundings}#add`}
              className="button button--plain button--small"
              preventScrollReset
              aria-label={words.start_with(said)}
            >
              {words.start_with_these_words}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
