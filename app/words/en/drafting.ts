import type { Contact } from '../../domain/plan';
import { listIn, pluralIn, rich, type Mark } from '../sentences';

const list = listIn('en');
const plural = pluralIn('en');

/** One question of the plan, its answers, and writing them together. */
export const drafting = {
  own_back_to_my_plan: 'Back to my plan',
  back_to_the_plan: 'Back to the plan',
  being_written: 'being written',
  here_now: (names: string[]) => `Here now: ${names.join(', ')}`,
  question_of: (preferredName: string, question: string) => `${preferredName}: ${question}`,
  you_can_read_this: (preferredName: string) => `You can read this. To change it, ask ${preferredName}.`,
  part_could_not_be_read: 'We could not read a part of this page. Nothing is lost. Please tell your lead.',
  own_talk_it_through: 'Talk it through with somebody',
  talk_it_through: (preferredName: string) => `Talk it through with ${preferredName}`,
  you_can_skip_this: 'You can skip this. You can come back.',
  last_changed: (when: string) => `Last changed ${when}.`,
  ready_to_talk_about: 'Ready to talk about',
  this_is_ready: 'This is ready to talk about',
  not_ready_yet: 'Not ready yet',
  back: 'Back',
  next: 'Next',
  next_is: (title: string) => `Next: ${title}`,

  own_line_everybody_should_see: 'The one line that everybody should see first',
  line_to_see_first: 'The one line to see first',
  the_one_line: 'The one line',
  in_very_few_words: 'In very few words',
  like_this: 'Like: One person. Lights down. Stop talking.',
  keep_this_line: 'Keep this line',
  what_else_should_happen: 'What else should happen then?',

  nothing_is_written: 'Nothing is written here yet.',
  answer_without_words: 'An answer without words',
  answer_without_words_yet: 'An answer without words yet',
  on_the_card: 'On the card',
  contact: ({ name, relationship, phone }: Contact, strong: Mark) =>
    rich(strong(name), relationship && `, ${relationship}`, phone && `: ${phone}`),
  tell_them: 'Tell them if a restriction was used.',
  please_do_not_call: (names: string[]) => `Please do not call: ${names.join(', ')}`,
  is_writing_here: (names: string[]) =>
    plural(names.length, { one: `${list(names)} is writing here`, other: `${list(names)} are writing here` }),
  is_writing_with_you: (names: string[]) =>
    plural(names.length, { one: `${list(names)} is writing with you`, other: `${list(names)} are writing with you` }),
  /** Who changed how many answers; null is somebody whose name is not known. */
  others_changed: (names: (string | null)[], answers: number) =>
    `${list(names.map((name) => name ?? 'Somebody'))} changed ${plural(answers, { one: 'an answer', other: `${answers} answers` })}.`,
  change: 'Change',
  change_answer: (answer: string) => `Change: ${answer}`,
  move_up: 'Move up',
  move_up_answer: (answer: string) => `Move up: ${answer}`,
  move_down: 'Move down',
  move_down_answer: (answer: string) => `Move down: ${answer}`,
  take_out: 'Take out',
  take_out_answer: (answer: string) => `Take out: ${answer}`,
  taken_out: (count: number) => `Taken out (${count})`,
  bring_it_back: 'Bring it back',

  see_examples: 'See examples',
  others_might_say: 'Others might say this. It is not in the plan.',
  an_example: (where: string) => `An example, ${where}`,
  start_with_these_words: 'Start with these words',
  start_with: (said: string) => `Start with these words: ${said}`,
  change_the_example: 'This is an example. Change it until it is right.',
  write_my_first_answer: 'Write my first answer',
  add_another_answer: 'Add another answer',
  the_words: 'The words',
  few_words_are_enough: 'A few words are enough. One thing in each answer.',
  add_this_answer: 'Add this answer',
  change_this_answer: 'Change this answer',
  it_now_says: 'It now says',
  save_this_answer: 'Save this answer',
  save_these_details: 'Save these details',
  details_saved: 'Details saved',
  close: 'Close',

  how_the_words_look: 'How the words look',
  bold: 'Bold',
  list: 'List',
  numbers: 'Numbers',
  undo: 'Undo',
  redo: 'Redo',

  all_saved: 'All saved',
  saved_at: (time: string) => `Saved ${time}`,
  save: {
    opening: 'Opening…',
    saving: 'Not saved yet',
    offline: 'Not saved yet. No connection.',
    stopped: 'Nothing more is saved here.',
  },
  kept_here: 'Kept here, not sent yet',
  no_connection: 'No connection',
  you_can_go_on: 'You can go on writing.',
  kept_on_this_device: 'Your words are kept on this device. You can close this page. They are sent later.',
  shared_keeps_nothing: 'This is a shared device. Your words are kept on this page only.',
  leave_it_open: 'Leave it open. They are saved when the connection is back.',
  stopped: {
    'signed-out': 'You are signed out',
    access: 'You cannot write here any more',
    'old-page': 'This page is an old one',
    refused: 'We could not save this',
  },
  open_this_page_again: 'Open it again. Then you can go on writing.',
  shorter_words: 'It may be too long for one part. Make it shorter. Or make it two answers.',
  kept_until_you_open_again: 'These words are not saved yet. They are kept on this device.',
  sign_in_then_open_again: (link: Mark) =>
    rich(link('Sign in again in another window'), '. Then open this page again.'),
  your_access_changed: 'Your access to this page changed.',
  copy_what_was_not_saved: 'We could not save these words. Copy them if you need them.',
};
