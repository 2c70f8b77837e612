import { screenWords } from '../words/screen';
import { useWords } from '../words/use-words';

interface Change {
  kind: 'same' | 'came' | 'went';
  text: string;
}

/** Words with what came and what went marked by line and weight, and said: never by colour alone. */
export function ChangedWords({ changes }: { changes: readonly Change[] }) {
  const words = useWords(screenWords);
  return (
    <span className="changed">
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same')
          return (
            <span key={index} lang="">
              {text}
            </span>
          );
        const Mark = kind === 'came' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="unseen">{kind === 'came' ? words.added : words.taken_out} </span>
            <span lang="">{text}</span>
            <span className="unseen"> {words.end_of_change}</span>
          </Mark>
        );
      })}
    </span>
  );
}
