/** What the forms of accounts and statements say back. Said by the server alone. */
export const incidentAccountRefusals = {
  not_complete: 'This page is not complete. Open it again, then try again.',
  words_too_long: 'That is too long. Please use at most 4000 letters.',
  name_too_long: 'That is too long. Please use at most 200 letters.',
  nothing_said: 'There is nothing here yet. Say something first.',
  words_missing: 'Write a few words first.',
  say_if_helped: 'Choose yes or no.',
  choose_answer: 'Choose one of the answers.',
  changed_meanwhile: 'This is not the newest any more. Your words are still here. Save them again to keep them too.',
  given_already: 'The account is given already.',
  too_many_pictures: 'There are 12 pictures already. Take one away first.',
  full: 'There is no more room here. Please talk with somebody about it.',
  no_such_symbol: 'We cannot find this symbol. Choose another one.',
  part_not_open: 'This part of the plan is not open to you. Choose another one.',
  too_many: 'Many of your suggestions wait for an answer. Wait for some answers first.',
};
