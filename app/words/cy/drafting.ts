import type { drafting as en } from '../en/drafting';
import { listIn, pluralIn, rich } from '../sentences';

const list = listIn('cy');
const plural = pluralIn('cy');

export const drafting: typeof en = {
  own_back_to_my_plan: 'Yn ôl i’m cynllun',
  back_to_the_plan: 'Yn ôl i’r cynllun',
  being_written: 'ar y gweill',
  here_now: (names) => `Yma nawr: ${names.join(', ')}`,
  question_of: (preferredName, question) => `${preferredName}: ${question}`,
  you_can_read_this: (preferredName) => `Cewch ddarllen hwn. I’w newid, gofynnwch i ${preferredName}.`,
  part_could_not_be_read:
    'Ni allem ddarllen rhan o’r dudalen hon. Does dim wedi’i golli. Dywedwch wrth eich arweinydd.',
  own_talk_it_through: 'Siarad drwyddo gyda rhywun',
  talk_it_through: (preferredName) => `Siarad drwyddo: ${preferredName}`,
  you_can_skip_this: 'Cewch hepgor hwn. Cewch ddod yn ôl.',
  last_changed: (when) => `Newidiwyd ddiwethaf ${when}.`,
  ready_to_talk_about: 'Yn barod i siarad amdano',
  this_is_ready: 'Mae hwn yn barod i siarad amdano',
  not_ready_yet: 'Ddim yn barod eto',
  back: 'Yn ôl',
  next: 'Nesaf',
  next_is: (title) => `Nesaf: ${title}`,

  own_line_everybody_should_see: 'Yr un llinell y dylai pawb ei gweld gyntaf',
  line_to_see_first: 'Yr un llinell i’w gweld gyntaf',
  the_one_line: 'Yr un llinell',
  in_very_few_words: 'Mewn ychydig iawn o eiriau',
  like_this: 'Er enghraifft: Un person. Goleuadau i lawr. Stopiwch siarad.',
  keep_this_line: 'Cadw’r llinell hon',
  what_else_should_happen: 'Beth arall ddylai ddigwydd wedyn?',

  nothing_is_written: 'Does dim wedi’i ysgrifennu yma eto.',
  answer_without_words: 'Ateb heb eiriau',
  answer_without_words_yet: 'Ateb heb eiriau eto',
  on_the_card: 'Ar y cerdyn',
  contact: ({ name, relationship, phone }, strong) =>
    rich(strong(name), relationship && `, ${relationship}`, phone && `: ${phone}`),
  tell_them: 'Rhowch wybod iddyn nhw os defnyddiwyd cyfyngiad.',
  please_do_not_call: (names) => `Peidiwch â ffonio: ${names.join(', ')}`,
  is_writing_here: (names) => `Yn ysgrifennu yma: ${list(names)}`,
  is_writing_with_you: (names) => `Yn ysgrifennu gyda chi: ${list(names)}`,
  others_changed: (names, answers) => {
    const who = list(names.map((name) => name ?? 'rhywun'));
    const changed = plural(answers, { one: 'ateb', two: '2 ateb', other: `${answers} ateb` });
    return `Newidiwyd ${changed} gan ${who}.`;
  },
  change: 'Newid',
  change_answer: (answer) => `Newid: ${answer}`,
  move_up: 'Symud i fyny',
  move_up_answer: (answer) => `Symud i fyny: ${answer}`,
  move_down: 'Symud i lawr',
  move_down_answer: (answer) => `Symud i lawr: ${answer}`,
  take_out: 'Tynnu allan',
  take_out_answer: (answer) => `Tynnu allan: ${answer}`,
  taken_out: (count) => `Wedi’u tynnu allan (${count})`,
  bring_it_back: 'Dod ag ef yn ôl',

  see_examples: 'Gweld enghreifftiau',
  others_might_say: 'Gallai pobl eraill ddweud hyn. Nid yw yn y cynllun.',
  an_example: (where) => `Enghraifft, ${where}`,
  start_with_these_words: 'Dechrau gyda’r geiriau hyn',
  start_with: (said) => `Dechrau gyda’r geiriau hyn: ${said}`,
  change_the_example: 'Enghraifft yw hon. Newidiwch hi nes ei bod yn iawn.',
  write_my_first_answer: 'Ysgrifennu fy ateb cyntaf',
  add_another_answer: 'Ychwanegu ateb arall',
  the_words: 'Y geiriau',
  you_can_talk: 'Gallwch siarad i ysgrifennu. Defnyddiwch y meicroffon ar eich bysellfwrdd.',
  taken_out_meanwhile: 'Nid yw’r ateb hwn yn y cynllun mwyach. Tynnodd rhywun ef allan.',
  under_taken_out: 'Does dim wedi’i golli. Gallwch ddod ag ef yn ôl.',
  these_are_my_words: 'Fy ngeiriau i yw’r rhain',
  few_words_are_enough: 'Mae ychydig eiriau’n ddigon. Un peth ym mhob ateb.',
  add_this_answer: 'Ychwanegu’r ateb hwn',
  change_this_answer: 'Newid yr ateb hwn',
  it_now_says: 'Nawr mae’n dweud',
  save_this_answer: 'Cadw’r ateb hwn',
  save_these_details: 'Cadw’r manylion hyn',
  details_saved: 'Manylion wedi’u cadw',
  close: 'Cau',

  how_the_words_look: 'Sut mae’r geiriau’n edrych',
  bold: 'Trwm',
  list: 'Rhestr',
  numbers: 'Rhifau',
  undo: 'Dadwneud',
  redo: 'Ail-wneud',

  all_saved: 'Popeth wedi’i gadw',
  saved_at: (time) => `Cadwyd ${time}`,
  save: {
    opening: 'Yn agor…',
    saving: 'Heb ei gadw eto',
    offline: 'Heb ei gadw eto. Dim cysylltiad.',
    stopped: 'Does dim mwy’n cael ei gadw yma.',
  },
  kept_here: 'Wedi’i gadw yma, heb ei anfon eto',
  no_connection: 'Dim cysylltiad',
  you_can_go_on: 'Gallwch ddal i ysgrifennu.',
  kept_on_this_device:
    'Mae eich geiriau wedi’u cadw ar y ddyfais hon. Gallwch gau’r dudalen hon. Cân nhw eu hanfon yn nes ymlaen.',
  shared_keeps_nothing: 'Mae eraill yn defnyddio’r ddyfais hon. Dim ond ar y dudalen hon y cedwir eich geiriau.',
  leave_it_open: 'Gadewch hi ar agor. Cân nhw eu cadw pan ddaw’r cysylltiad yn ôl.',
  stopped: {
    'signed-out': 'Rydych chi wedi’ch allgofnodi',
    access: 'Chewch chi ddim ysgrifennu yma mwyach',
    'old-page': 'Hen dudalen yw hon',
    refused: 'Ni allem gadw hwn',
  },
  open_this_page_again: 'Agorwch hi eto. Wedyn gallwch ddal i ysgrifennu.',
  shorter_words: 'Efallai ei fod yn rhy hir i un rhan. Gwnewch ef yn fyrrach. Neu gwnewch ddau ateb ohono.',
  kept_until_you_open_again: 'Nid yw’r geiriau hyn wedi’u cadw eto. Maen nhw ar y ddyfais hon.',
  sign_in_then_open_again: (link) =>
    rich(link('Mewngofnodwch eto mewn ffenestr arall'), '. Wedyn agorwch y dudalen hon eto.'),
  your_access_changed: 'Newidiodd eich mynediad i’r dudalen hon.',
  copy_what_was_not_saved: 'Ni allem gadw’r geiriau hyn. Copïwch nhw os oes eu hangen arnoch.',
};
