import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';
import type { AnswerView } from './planned-view';

interface WrittenAnswerProps extends AnswerView {
  written: NonNullable<AnswerView['written']>;
  preferredName: string;
}

/** What staff wrote down of the person's answer, with how they came to it: words of staff, never "I" (P3). */
export function WrittenAnswer({ answer, by, when, words: said, written, preferredName }: WrittenAnswerProps) {
  const words = useWords(plannedWords);
  const told: [string, string][] = [
    [words.their_words, said],
    [words.what_they_did, written.showed],
    [words.how_told, written.howTold],
    [words.with_them, written.withThem],
  ];
  return (
    <>
      <p>{words.wrote_down(answer, by, preferredName, when)}</p>
      {answer === 'yes' && <p>{words.written_yes(preferredName)}</p>}
      <dl>
        {told
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="keep-lines" lang="">
                {text}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
