import type { IncidentAccounts } from './incident-account';

/** How somebody wants to talk about what happened. */
export const learningWays = ['talk', 'walk', 'draw', 'type', 'other'] as const;
export type LearningWay = (typeof learningWays)[number];

/** Letters of "with whom", "when" and "where", at most. */
export const longestChoice = 200;

/** What the person chose. Whatever they left open is empty. */
export interface LearningChoice {
  /** "Not now" is a full answer, and may be asked again. */
  how: LearningWay | 'not_now';
  withWhom: string;
  when: string;
  where: string;
  /** Who helped to choose, as the person says it; empty where nobody did. */
  helpedBy: string;
  /** Somebody else wrote it down, in the person's words. */
  typedFor: boolean;
}

/** What was talked about, and what should be different next time. */
export interface Talked {
  withWhom: string;
  words: string;
  nextTime: string;
  /** Somebody else than the person wrote it down. */
  typedFor: boolean;
}

export const learningStates = ['not_asked', 'not_now', 'chosen', 'talked'] as const;
export type LearningState = (typeof learningStates)[number];

/** How far the learning conversation is: the last choice counts until it was held. */
export function stateOfLearning({ choices, talks }: Pick<IncidentAccounts, 'choices' | 'talks'>): LearningState {
  if (talks.length > 0) return 'talked';
  const last = choices.at(-1);
  if (!last) return 'not_asked';
  return last.body.how === 'not_now' ? 'not_now' : 'chosen';
}
