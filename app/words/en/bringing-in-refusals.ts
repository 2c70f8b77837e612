/** What the server says back about what somebody brought in. Said by the server alone. */
export const bringingInRefusals = {
  empty: 'There are no words in it. Paste some words, or choose a file.',
  both: 'Here are words and a file. Bring in one of the two first, then the other.',
  too_long: 'That is too long. Bring in a smaller part.',
  file_too_large: 'That file is too large. Copy the words. Then paste them.',
  old_word: 'This is an old Word file. Save it as .docx in Word. Then choose it again.',
  pdf: 'We cannot read a PDF. Copy the words. Then paste them.',
  not_readable: 'We cannot read this file. It may be broken. Copy the words. Then paste them.',
  words_missing: 'Write a few words first.',
  part_missing: 'Choose a part of the plan.',
  voice_missing: 'Choose whose words these are.',
  not_listed: 'Please choose from the list.',
  not_yours: 'You may not write in that part.',
  piece_is_gone: 'This piece is gone. You placed it or threw it away in another window. Here are your words.',
  page_is_full: 'That part is full. Take something out of it first.',
};
