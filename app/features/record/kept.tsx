import { notificationWords } from '../../words/notifications';
import { useLangOf, useWords } from '../../words/use-words';
import type { KeptView } from './kept.server';

/** Until when this record must be kept, by each rule: the longest counts, and nothing is deleted by itself. */
export function Kept({ kept }: { kept: KeptView }) {
  const words = useWords(notificationWords);
  const { longest, rules } = kept;
  return (
    <section className="panel" id="kept" aria-labelledby="kept-title" lang={useLangOf(notificationWords)}>
      <h2 id="kept-title">{words.how_long_kept}</h2>
      <p>
        <b>{rules.length === 0 ? words.no_rule : longest ? words.kept_until(longest) : words.kept_while}</b>{' '}
        {rules.length > 1 && words.longest_counts}
      </p>
      <ul className="says">
        {rules.map(({ rule, basis, citation, until }) => (
          <li key={rule}>
            {words.kept_because(until, words.kept[rule])}{' '}
            <span className="note">
              {citation}, {words.law_or_guidance[basis]}
            </span>
          </li>
        ))}
      </ul>
      <p className="note">{words.nothing_deleted}</p>
    </section>
  );
}
