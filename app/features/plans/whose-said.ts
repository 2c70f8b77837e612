import { voicesOfThePerson, type Voice } from '../../domain/plan';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';

/** Says whose words something is in where a plan is read (P3); nothing where nobody said. */
export function useWhoseSaid(): (voice: Voice | null) => string | null {
  const labels = useWords(labelWords);
  return (voice) => voice && (voicesOfThePerson.has(voice) ? labels.whose[voice] : labels.whose_not_mine(voice));
}
