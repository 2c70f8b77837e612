import type { SymbolSet } from '../../domain/picture';

type Ink = 'black' | 'blue' | 'green' | 'red';
type Pen = 'thin' | 'thick';

const licence: Record<SymbolSet, { name: string; licence: string }> = {
  alongside: { name: 'Alongside', licence: 'CC0 1.0' },
  openmoji: { name: 'OpenMoji', licence: 'CC BY-SA 4.0' },
  health_icons: { name: 'Health Icons', licence: 'MIT' },
};

/** Choosing a picture for an answer. `own` is said to the person. */
export const pictures = {
  picture: 'Picture',
  picture_for: (answer: string) => `Picture for: ${answer}`,
  add_a_picture: 'Add a picture',
  change_the_picture: 'Change the picture',
  answer_with_a_picture: 'Add an answer with a picture',
  back: 'Back to the question',
  own_a_picture_for_my_answer: 'A picture for my answer',
  a_picture_for_this_answer: 'A picture for this answer',
  own_a_picture_instead_of_words: 'A picture instead of words',
  it_stands_beside_the_words: 'The picture stands beside the words, everywhere the words stand.',
  words_can_come_later: 'A picture is enough. You can add words later.',

  the_picture_now: 'The picture now',
  own_what_it_means: 'What it means to me',
  what_it_means: (preferredName: string) => `What it means to ${preferredName}`,
  it_is_read_out: 'These words are read out in place of the picture.',
  own_always_means_this: 'This symbol always means this to me',
  always_means_this: (preferredName: string) => `This symbol always means this to ${preferredName}`,
  save_these_words: 'Save these words',
  take_the_picture_away: 'Take the picture away',
  done: 'Done',

  find_a_symbol: 'Find a symbol',
  word_for_it: 'A word for it',
  like_this: 'Like: quiet, or tea.',
  find: 'Find',
  or_start_here: 'Or start with one of these',
  /** By the word that the symbols are found by. */
  starts: {
    calm: 'calm',
    quiet: 'quiet',
    talk: 'talk',
    wait: 'wait',
    tea: 'tea',
    music: 'music',
    walk: 'walk',
    bed: 'bed',
    help: 'help',
    stop: 'stop',
    people: 'people',
    pain: 'pain',
  },
  symbols_for: (words: string) => `Symbols for “${words}”`,
  choose_one: 'Choose one. You can change it later.',
  none_found: 'No symbol was found. Try another word, or a shorter one.',

  use_a_photo: 'Use a photo',
  only_the_picture_is_kept: 'Only the picture is kept. We take out where and when you took it.',
  ask_who_is_in_it: 'Is somebody else in it? Ask them first.',
  choose_a_photo: 'Choose a photo',
  photo_hint: 'It may have 10 MB at most.',
  photo_too_large: 'This photo is too big. It may have 10 MB at most.',
  what_can_be_seen: 'What can be seen? (You can leave this empty.)',
  keep_this_photo: 'Use this photo',
  see_it_bigger: (picture: string) => `See it bigger: ${picture}`,

  make_a_drawing: 'Make a drawing',
  draw_on_paper: 'Draw on paper. Then take a photo of it.',
  colour: 'Colour',
  ink: { black: 'Black', blue: 'Blue', green: 'Green', red: 'Red' } satisfies Record<Ink, string>,
  pen: 'Pen',
  pens: { thin: 'Thin', thick: 'Thick' } satisfies Record<Pen, string>,
  draw_with_these: 'Draw on the sheet. Or use these buttons, or the arrow keys on them.',
  move_the_pen: 'Move the pen',
  put_the_pen_down: 'Put the pen down',
  lift_the_pen: 'Lift the pen',
  way: { left: 'Pen left', up: 'Pen up the sheet', down: 'Pen down the sheet', right: 'Pen right' },
  lines_on_it: (lines: number) => `Lines on the sheet: ${lines}.`,
  take_the_last_line_back: 'Take the last line back',
  start_again: 'Start again',
  what_does_it_show: 'What does it show? (You can leave this empty.)',
  keep_this_drawing: 'Use this drawing',

  symbols_by: 'Symbols:',
  licence,
};
