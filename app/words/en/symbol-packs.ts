import { packLimits, type PackFault } from '../../domain/symbol-pack';

/** Why a pack is not taken. Nothing changed then. */
const fault: Record<PackFault, (about: string) => string> = {
  'no-file': () => 'This file is empty. Please choose another.',
  'too-large': () => 'This file is too big. It may have 10 MB at most. Please make two packs of it.',
  'no-zip': () => 'We cannot read this file. It is no zip file, or a part of it is missing.',
  'unsafe-name': () => 'A file in it wants to be outside of the pack. We take nothing from it.',
  link: (file) => `The file “${file}” only points to another file. Please put the file itself in the pack.`,
  locked: (file) => `The file “${file}” is locked with a password. Please make the pack without one.`,
  'too-many-files': () =>
    `There are too many files in it. A pack may have ${packLimits.symbols} symbols. Please make two packs of it.`,
  'unfolds-to-too-much': () => 'What is in it is too big. Please make two packs of it.',
  'file-too-large': (file) => `The file “${file}” is too big. A symbol may have half an MB.`,
  'same-name': (file) => `Two files are called “${file}”. Please give one of them another name.`,
  'no-list': () => 'There is no list of words in it. Please put a file in it that ends in .csv.',
  'two-lists': (file) => `There is more than one list of words in it. One is “${file}”. Please take one out.`,
  'list-unreadable': () => 'We cannot read the list of words. Please save it as CSV again.',
  'list-empty': () => 'The list of words is empty. Please write a line for each symbol.',
  'list-line': (line) =>
    `We cannot read line ${line} of the list. It needs a file that ends in .svg. Its words come next. Its licence may come last.`,
  'not-there': (file) => `The list names “${file}”. There is no such file in the pack.`,
  'no-words': (file) => `The list has no words for “${file}”. Please write one word at least.`,
  'listed-twice': (file) => `The list names “${file}” more than once. Please take one line out.`,
  'not-listed': (file) => `The list does not name “${file}”. Please add a line for it.`,
  'no-drawing': (file) => `We cannot draw “${file}”. Is it an SVG file?`,
  'forbidden-part': (file) =>
    `The file “${file}” holds more than a drawing. It may run something. It may ask for another file. We take no such file.`,
  'too-complicated': (file) => `The drawing “${file}” has too many parts. Please make it simpler.`,
  'name-taken': () => 'You have a pack of this name already. Please choose another name.',
  'too-many-packs': () => `You have ${packLimits.packs} packs. There is no room for more.`,
};

/** Where an administrator brings symbols that the organisation holds a licence for. */
export const symbolPacks = {
  symbol_packs: 'Symbol packs',
  two_sets_are_here: 'OpenMoji and Health Icons are always there. Here you bring others that you hold a licence for.',
  everybody_finds_them: 'Everybody in your organisation finds them when they choose a picture.',
  no_pack_yet: 'There is no pack yet.',
  brought_on: (count: number, date: string) =>
    count === 1 ? `1 symbol, brought in on ${date}` : `${count} symbols, brought in on ${date}`,
  is_away: 'Out of use. It still shows where somebody chose it.',
  put_away: 'Take out of use',
  put_away_this: (name: string) => `Take out of use: ${name}`,
  put_back: 'Use it again',
  put_back_this: (name: string) => `Use it again: ${name}`,
  bring_a_pack: 'Bring in a pack',
  what_is_it_called: 'What is the pack called?',
  people_read_the_name: 'People read this under the symbols.',
  which_licence: 'Which licence does it have?',
  such_as: 'Like: CC BY-SA 4.0, and who drew it.',
  choose_the_pack: 'Choose the pack',
  what_it_holds: 'A zip file with SVG files and one list that ends in .csv. It may have 10 MB.',
  pack_too_large: 'This file is too big. It may have 10 MB at most.',
  how_the_list_looks: 'How the list looks',
  a_line_for_each: 'It has one line for each file. First the name of the file, then its words.',
  own_licence: 'A licence may come last if it is not the one of the pack.',
  first_word_is_its_name: 'The first of the words is what the symbol is called.',
  only_the_picture_is_kept: 'We draw each file again. Only the picture is kept.',
  it_takes_a_minute: 'A large pack can take a minute.',
  bring_it_in: 'Bring it in',

  unknown_command: 'We do not know what to do.',
  name_missing: 'Write what the pack is called.',
  licence_missing: 'Write which licence it has.',
  too_long: 'Please make this shorter.',
  choose_a_file: 'Choose a file first.',
  too_many_at_once: 'Many people are sending files right now. Nothing changed. Please try again in a minute.',
  fault,
};
