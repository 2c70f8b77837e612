import { voicesOfThePerson, type PlanItem } from './plan';

/** How much of a plan is in whose words, in answers: a picture for the person, never a score (P3, P13). */
export interface VoiceMeter {
  all: number;
  own: number;
  /** The person's, said with help, or noticed by others and agreed. */
  withHelp: number;
  others: number;
  notSaid: number;
}

export function voiceMeter(items: readonly Pick<PlanItem, 'voice'>[]): VoiceMeter {
  const count = (holds: (voice: PlanItem['voice']) => boolean) => items.filter(({ voice }) => holds(voice)).length;
  return {
    all: items.length,
    own: count((voice) => voice === 'person_own_words'),
    withHelp: count((voice) => voice !== null && voice !== 'person_own_words' && voicesOfThePerson.has(voice)),
    others: count((voice) => voice !== null && !voicesOfThePerson.has(voice)),
    notSaid: count((voice) => voice === null),
  };
}
