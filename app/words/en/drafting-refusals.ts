import { longestShort, mostEntries } from '../../domain/item-details';

/** What the forms of one answer say back. Said by the server alone. */
export const draftingRefusals = {
  too_long: 'This is too long. Please make it shorter. Or make two answers of it.',
  too_long_for_its_field: `Please keep this under ${longestShort} letters.`,
  not_listed: 'Please choose from the list.',
  no_phone_number: 'Please use numbers only, like 07700 900123.',
  too_many_people: `Please keep to ${mostEntries} people.`,
  no_day: 'Please choose a day, like 3 May 2027.',
  unknown_command: 'We do not know what to do.',
  unknown_answer: 'We do not know which answer this is.',
  words_missing: 'Write a few words first.',
  words_missing_or_take_out: 'Write a few words. Or take this answer out.',
  answer_is_gone: 'This answer is not here any more. Your words are below.',
  page_is_full: 'There is no more room on this page. Take something out first.',
  changed_meanwhile: 'Somebody changed this answer while you wrote. Both are here. Nothing is lost.',
  not_marked_as_yours: 'Somebody changed this answer while you read it. We did not mark it as your words.',
};
