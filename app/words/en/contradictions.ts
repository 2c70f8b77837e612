import type { Contradiction } from '../../domain/contradiction';

const why: Record<Contradiction['by'], string> = {
  codes: 'One says that it helps. The other says that it does not.',
  words: 'One may say yes, and the other no.',
  calling: 'One says to call somebody. The other says not to.',
};

/** Answers that may not fit together, as questions. `own` is said to the person. */
export const contradictions = {
  back_to_the_plan: 'Back to the plan',
  own_questions: 'Questions about my plan',
  questions_about: (preferredName: string) => `Questions about ${preferredName}'s plan`,
  own_only_you_know: 'These answers may not fit together. Only you know. Nothing is changed for you.',
  only_they_know: (preferredName: string) =>
    `These answers may not fit together. Ask ${preferredName}. Nothing is changed by itself.`,
  nothing_to_ask: 'There is nothing to ask now.',
  more_come: 'There are more. They come when these are answered.',
  are_both_right: 'Are both right?',
  why,
  change_this_one: 'Change this one',
  change_named: (text: string) => `Change this one: ${text}`,
  both_are_right: 'Both are right',
  answered: 'Answered before',
  /** Null is whoever reads it. */
  said_both_right: (name: string | null, when: string, own: boolean) =>
    `${name ?? (own ? 'I' : 'You')} said that both are right, ${when}.`,
  ask_again: 'Ask again',

  /** Said by the server alone. */
  changed_meanwhile: 'One of these answers changed just now. Please read them again.',
  not_yours: 'You may read this, but not answer it.',
};
