/** What the form about looking at the plan again says back. Said by the server alone. */
export const planReviewRefusals = {
  outcome_missing: 'Choose what came of it.',
  why_missing: 'Write why. One sentence is enough.',
  too_long: 'Say it in fewer words.',
  none_agreed: 'There is no agreed plan yet.',
};
