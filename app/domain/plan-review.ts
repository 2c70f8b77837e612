/** What came of looking at the plan again. */
export const reviewOutcomes = ['changed', 'left'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
