import { agreedWords } from '../../words/agreed';
import { useWords } from '../../words/use-words';

/** Beside what stands in an agreed plan and was not agreed (P5). */
export function NotAgreed() {
  const words = useWords(agreedWords);
  return (
    <p>
      <span className="tag tag--honey">{words.not_agreed}</span>
    </p>
  );
}
