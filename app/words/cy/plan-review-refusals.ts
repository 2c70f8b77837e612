import type { planReviewRefusals as en } from '../en/plan-review-refusals';

export const planReviewRefusals: typeof en = {
  outcome_missing: 'Dewiswch beth ddaeth ohono.',
  why_missing: 'Ysgrifennwch pam. Mae un frawddeg yn ddigon.',
  too_long: 'Dywedwch hynny mewn llai o eiriau.',
  none_agreed: 'Does dim cynllun wedi’i gytuno eto.',
};
