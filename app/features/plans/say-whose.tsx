import { Link } from '@remix-run/react';
import type { PlanItem } from '../../domain/plan';
import { whoseWords } from '../../domain/whose-words';
import { agreeWords } from '../../words/agree';
import { useWords } from '../../words/use-words';

interface SayWhoseProps {
  item: Pick<PlanItem, 'id' | 'section' | 'voice'>;
  personId: string;
  isAlone: boolean;
}

/** Where nobody said whose words these are: to where the person says that they are theirs (P3). */
export function SayWhose({ item: { id, section, voice }, personId, isAlone }: SayWhoseProps) {
  const words = useWords(agreeWords);
  if (whoseWords(voice, isAlone) !== 'not_said') return null;
  return (
    <Link to={`/people/${personId}/plan/${section}#answer-${id}`} className="alone">
      {words.own_say_whose}
    </Link>
  );
}
