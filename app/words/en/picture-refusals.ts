import { longestPictureWords } from '../../domain/picture';

type PhotoRefusal = 'empty' | 'too-large' | 'no-photo' | 'too-many-pixels' | 'damaged';

/** What the page for pictures says back. Said by the server alone. */
export const pictureRefusals = {
  unknown_command: 'We do not know what to do.',
  no_such_symbol: 'This symbol is not in the list. Please choose another.',
  word_missing: 'Write a word first.',
  words_too_long: `Please keep this under ${longestPictureWords} letters.`,
  say_what_it_means: 'Write what it means. One word is enough.',
  no_picture_here: 'There is no picture any more. Please choose one.',
  changed_meanwhile: 'Somebody changed this picture just now. Look at it again, then choose.',
  choose_a_photo: 'Choose a photo first.',
  draw_something: 'Draw something first.',
  say_what_is_seen: 'Write what can be seen. A few words are enough.',
  photo: {
    empty: 'This photo is empty. Please choose another.',
    'too-large': 'This photo is too big. It may have 10 MB at most. Please choose a smaller one.',
    'no-photo': 'We cannot read this file. Please use a photo that ends in .jpg, .png or .webp.',
    'too-many-pixels': 'This photo has too many dots. Please make it smaller first.',
    damaged: 'This photo is damaged, or a part of it is missing. Please choose another.',
  } satisfies Record<PhotoRefusal, string>,
  no_room_for_files: 'There is no room for more photos. Please tell your lead.',
  too_many_at_once: 'Many people are sending photos right now. Nothing changed. Please try again in a minute.',
  answer_is_out: 'Somebody took this answer out. Bring it back in another window. Then try again here.',
  page_is_full: 'There is no more room on this page. Take something out first.',
};
