import { Link } from '@remix-run/react';
import { Icon } from '../../ui/icon';
import { questionWords } from '../../words/questions';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import './suggestions.css';
import type { SuggestionShown } from './find-suggestions.server';
import { headingOf, stateSaid } from './suggestion-said';

interface SuggestionListProps {
  suggestions: SuggestionShown[];
  personId: string;
  preferredName: string;
  own: boolean;
  /** The last one on this page, where older ones follow. */
  olderThan: string | null;
}

/** Suggestions, each a door to its own page: what waits first, then what was answered. */
export function SuggestionList({ suggestions, personId, preferredName, own, olderThan }: SuggestionListProps) {
  const words = useWords(suggestionWords);
  const questions = useWords(questionWords);
  const waits = ({ state }: SuggestionShown) => state === 'open' || state === 'talking';
  const groups = [
    { id: 'waiting', title: words.waiting, rows: suggestions.filter(waits) },
    { id: 'answered', title: words.answered, rows: suggestions.filter((each) => !waits(each)) },
  ];
  if (suggestions.length === 0) return <p className="lead">{words.nothing_is_suggested}</p>;
  const lists = groups.map(
    ({ id, title, rows }) =>
      rows.length > 0 && (
        <section key={id} className="stack" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul className="doors">
            {rows.map((row) => (
              <li key={row.id}>
                <Link className="door" to={`/people/${personId}/suggestions/${row.id}`}>
                  <Icon name="talk" />
                  <span>
                    <b>{headingOf(words, row)}</b>
                    {row.words && <span className="clip">{row.words}</span>}
                    <small>
                      {[questions[row.section].title, stateSaid(words, row, { own, preferredName }), row.when].join(
                        ' · ',
                      )}
                    </small>
                    {row.cameFrom && <small>{words.came_from(row.cameFrom.when)}</small>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ),
  );
  return (
    <>
      {lists}
      {olderThan && (
        <p>
          <Link to={`/people/${personId}/suggestions?before=${olderThan}`} className="button button--plain">
            {words.older}
          </Link>
        </p>
      )}
    </>
  );
}
