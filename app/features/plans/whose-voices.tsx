import { Link } from '@remix-run/react';
import type { VoiceMeter } from '../../domain/voice-meter';
import { agreeWords } from '../../words/agree';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import type { Refused } from '../suggestions/who-suggested.server';

interface WhoseVoicesProps {
  meter: VoiceMeter;
  partOfIt: string[];
  saidNo: Refused[];
  personId: string;
  person: { preferredName: string; own: boolean };
}

/** Whose words the plan is in, who was part of it, and what was said no to (P3): sentences first, a bar beside each. */
export function WhoseVoices({ meter, partOfIt, saidNo, personId, person }: WhoseVoicesProps) {
  const words = useWords(agreeWords);
  const suggestions = useWords(suggestionWords);
  if (meter.all === 0) return null;
  const rows: [label: string, count: number][] = [
    [person.own ? words.own_own_words : words.own_words_of(person.preferredName), meter.own],
    [words.with_help, meter.withHelp],
    [words.others_words, meter.others],
    [words.not_said_whose, meter.notSaid],
  ];
  return (
    <section className="panel" aria-labelledby="voices">
      <h2 id="voices">{words.whose_words}</h2>
      {rows
        .filter(([, count]) => count > 0)
        .map(([label, count]) => (
          <p className="meter" key={label}>
            <span>{label}</span>
            <meter min={0} max={meter.all} value={count}>
              {count}
            </meter>
            <span>{words.so_many_of(count, meter.all)}</span>
          </p>
        ))}
      <p>{partOfIt.length > 0 ? words.part_of_it(partOfIt) : words.nobody_else}</p>
      {saidNo.length > 0 && (
        <details>
          <summary>{person.own ? words.own_said_no_to : words.said_no_to(person.preferredName)}</summary>
          <ul className="stack">
            {saidNo.map(({ id, name, words: said, kind }) => (
              <li key={id}>
                <Link to={`/people/${personId}/suggestions/${id}`} className="alone">
                  {suggestions.says(name.split(' ')[0] ?? name, kind, said !== null)}
                </Link>
                {said && (
                  <p className="keep-lines" lang="">
                    {said}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
