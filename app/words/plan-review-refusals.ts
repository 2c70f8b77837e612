import { planReviewRefusals as cy } from './cy/plan-review-refusals';
import { planReviewRefusals as en } from './en/plan-review-refusals';
import { inEach } from './languages';

export const planReviewRefusals = inEach({ en, cy });
