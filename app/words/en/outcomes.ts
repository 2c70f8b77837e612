import type { StrategyOutcome } from '../../domain/incident';

const button: Record<StrategyOutcome, string> = {
  tried_helped: 'Helped',
  tried_partly: 'A bit',
  tried_no_help: 'Did not help',
  made_worse: 'Made it worse',
  not_possible: 'Could not',
  not_tried: 'Not tried',
};

const said: Record<StrategyOutcome, string> = {
  tried_helped: 'helped',
  tried_partly: 'helped a bit',
  tried_no_help: 'did not help',
  made_worse: 'made it worse',
  not_possible: 'could not be done',
  not_tried: 'was not tried',
};

/** `outcome_of_strategy`: on a button, and in the sentences of the other catalogues. */
export const outcomes = { button, said };
