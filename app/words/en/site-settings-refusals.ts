/** What is said back where a setting of a place was not taken. Said by the server alone. */
export const siteSettingsRefusals = {
  whole_number: 'Write a whole number.',
  at_least_one: 'Write 1 or more.',
  too_many: 'That is too many.',
  no_such_day: 'There is no such day.',
  not_complete: 'This page is not complete. Open it again, then save again.',
};
