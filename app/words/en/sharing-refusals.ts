/** What the form for letting somebody in says back. Said by the server alone. */
export const sharingRefusals = {
  not_listed: 'Choose somebody from the list.',
  nobody_chosen: 'Choose somebody. Or write their email.',
  unknown_account: 'Nobody here has that email. Ask the administrator to add them.',
  too_many_emails: 'You tried many emails. Wait an hour. Or ask the administrator.',
  the_person_themselves: 'This is the person whose plan it is. They see everything already.',
  an_administrator: 'This is an administrator. Administrators see no plan. Choose somebody else.',
  email_not_like_one: 'Write an email, like name@example.org.',
  too_many_words: 'Say it in fewer words.',
  level_missing: 'Choose what they may do.',
  part_not_listed: 'Choose from the list.',
  part_missing: 'Choose at least one part.',
  purpose_missing: 'Say what it is for, in a few words.',
  last_day_missing: 'Choose a day when it ends.',
  ends_too_soon: 'Choose today or a later day.',
  ends_too_late: 'Choose a day within two years.',
};
