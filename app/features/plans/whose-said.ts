import { voicesOfThePerson, type Voice } from '../../domain/plan';
import { whoseWords } from '../../domain/whose-words';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';

/** Says whose words something is in where a plan is read (P3); `isAlone` where the person wrote the plan without anybody else. */
export function useWhoseSaid(isAlone: boolean): (voice: Voice | null) => string | null {
  const labels = useWords(labelWords);
  return (voice) => {
    if (voice && !voicesOfThePerson.has(voice)) return labels.whose_not_mine(voice);
    const whose = whoseWords(voice, isAlone);
    return whose && labels.whose[whose];
  };
}
