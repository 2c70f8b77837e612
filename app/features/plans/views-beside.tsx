import { sentencesOf } from '../../domain/plain-words';
import { agreedWords } from '../../words/agreed';
import { easyWords } from '../../words/easy';
import { useWords } from '../../words/use-words';

export interface ViewRead {
  itemId: string;
  by: string;
  text: string;
  when: string;
}

interface ViewsBesideProps {
  /** Of a whole plan. */
  views: readonly ViewRead[];
  itemId: string;
}

/** The other views of one answer, each under its own name and day (P4). */
export function ViewsBeside({ views, itemId }: ViewsBesideProps) {
  const words = useWords(agreedWords);
  return views
    .filter((view) => view.itemId === itemId)
    .map(({ by, text, when }) => (
      <blockquote className="theirs" key={by + text}>
        <p className="keep-lines" lang="">
          {text}
        </p>
        <small>{words.view_by(by, when)}</small>
      </blockquote>
    ));
}

/** The same in Easy Read, sentence by sentence, who said it first. */
export function EasyViewsBeside({ views, itemId }: ViewsBesideProps) {
  const words = useWords(easyWords);
  return views
    .filter((view) => view.itemId === itemId)
    .map(({ by, text, when }) => (
      <blockquote key={by + text}>
        <p>{words.they_say(by, when)}</p>
        {sentencesOf(text).map((sentence, index) => (
          <p key={index} lang="">
            {sentence}
          </p>
        ))}
      </blockquote>
    ));
}
