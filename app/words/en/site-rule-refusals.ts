/** What the forms about the rules of a site say back. Said by the server alone. */
export const siteRuleRefusals = {
  rule_missing: 'Write the rule.',
  why_missing: 'Write why there is this rule.',
  owner_missing: 'Write who answers for it.',
  fit_missing: 'Write what somebody can do if it does not fit them.',
  test_missing: 'Choose one. “Not sure” is an answer.',
  day_missing: 'Choose a day.',
  ends_before_it_starts: 'Choose a last day that is not before the first.',
  ends_too_late: 'Choose a last day within a year of the first.',
  reason_missing: 'Write why you change it.',
  changed_meanwhile: 'Somebody else has changed this rule. Your words are still here. Open the page again to see both.',
  too_long: 'Say it in fewer words.',
  question_missing: 'Write what you want to say.',
  rule_unknown: 'Choose a rule from the list.',
  too_many_questions: 'That is a lot of questions at once. Wait 15 minutes. Your words are still here.',
  words_missing: 'Write some words.',
  not_public: 'Only the person reads this with you. There is no need to hide it.',
};
