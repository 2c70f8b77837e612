import { voicesOfThePerson, type AgreedPlan, type Voice } from './plan';

/** What is said beside words of whose they are: nobody may have said. */
export type WhoseWords = Voice | 'not_said';

/**
 * Whose words these are where a plan is read (P3). Where nobody said, that is said too; not in a plan that the person
 * wrote without anybody else, where they can be nobody else's.
 */
export function whoseWords(voice: Voice | null, isAlone: boolean): WhoseWords | null {
  return voice ?? (isAlone ? null : 'not_said');
}

/** Whose words these are where they are not the person's: all that the card has room for. */
export function whoseBesides(voice: Voice | null, isAlone: boolean): WhoseWords | null {
  return voice && voicesOfThePerson.has(voice) ? null : whoseWords(voice, isAlone);
}

/** Who was part of writing a plan, besides the person. */
export type Written = Pick<AgreedPlan, 'wroteWith'>;

/** Whether the person wrote all of it without anybody else. */
export function isWrittenAlone({ wroteWith }: Written): boolean {
  return wroteWith.length === 0;
}
