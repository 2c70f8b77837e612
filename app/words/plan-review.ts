import { planReview as cy } from './cy/plan-review';
import { planReview as en } from './en/plan-review';
import { inEach } from './languages';

export const planReviewWords = inEach({ en, cy });
