import { longestPictureWords } from '../../domain/picture';

/** What the page for pictures says back. Said by the server alone. */
export const pictureRefusals = {
  unknown_command: 'We do not know what to do.',
  no_such_symbol: 'This symbol is not in the list. Please choose another.',
  word_missing: 'Write a word first.',
  words_too_long: `Please keep this under ${longestPictureWords} letters.`,
  say_what_it_means: 'Write what it means. One word is enough.',
  no_picture_here: 'There is no picture any more. Please choose one.',
  page_is_full: 'There is no more room on this page. Take something out first.',
};
