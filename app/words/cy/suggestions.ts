import type { Voice } from '../../domain/plan';
import type { suggestions as en } from '../en/suggestions';
import { beside } from './beside';
import { labels } from './labels';

const mine: Partial<Record<Voice, string>> = {
  staff: 'Fy rhai i, fel staff',
  family: 'Fy rhai i, fel teulu',
  friend: 'Fy rhai i, fel ffrind',
  advocate: 'Fy rhai i, fel eiriolwr',
  social_worker: 'Fy rhai i, fel gweithiwr cymdeithasol',
};

export const suggestions: typeof en = {
  ...beside,
  back: 'Yn ôl',
  back_to_the_list: 'Yn ôl i’r rhestr',
  own_what_others_suggested: 'Beth awgrymodd pobl eraill',
  what_was_suggested_to: (preferredName) => `Beth awgrymodd pobl eraill i ${preferredName}`,
  mine_what_i_suggested: (preferredName) => `Beth awgrymais i i ${preferredName}`,
  own_i_have_the_last_word: 'Fi sydd â’r gair olaf. Does dim yn fy nghynllun yn newid cyn hynny.',
  you_have_the_last_word: (preferredName) =>
    `Chi sy’n penderfynu ar ran ${preferredName}. Does dim yn y cynllun yn newid cyn hynny.`,
  mine_they_have_the_last_word: (preferredName) =>
    `${preferredName} sydd â’r gair olaf. Does dim yn y cynllun yn newid cyn hynny.`,
  nothing_is_suggested: 'Does dim wedi’i awgrymu ar hyn o bryd.',
  waiting: 'Heb ei ateb eto',
  answered: 'Wedi’i ateb',
  older: 'Hŷn',

  says: (name, kind, hasWords) => {
    if (kind === 'add') return `Mae ${name} yn awgrymu rhywbeth newydd`;
    if (kind === 'take_out') return `Mae ${name} yn awgrymu tynnu hwn allan`;
    return hasWords ? `Mae ${name} yn awgrymu geiriau eraill` : `Mae ${name} yn awgrymu amser neu le arall`;
  },
  in_the_part: (title) => `Yn “${title}”`,
  came_from: (when) => `Daeth hyn o’r hyn ddigwyddodd ${when}.`,
  why: (why) => `Pam: “${why}”`,
  placing: ({ stage, who, where, whereWords }) =>
    [stage ? labels.stage[stage] : 'Unrhyw bryd', who, whereWords ?? (where && labels.where[where])]
      .filter(Boolean)
      .join(' · '),
  whose: labels.whose_of,
  own_wrote_without_connection: 'Ysgrifennais i hwn heb gysylltiad',
  you_wrote_without_connection: 'Ysgrifennoch chi hwn heb gysylltiad',
  wrote_without_connection: (name) => `Ysgrifennodd ${name} hwn heb gysylltiad`,
  it_said_before_both: 'Cyn hynny, roedd yn dweud',
  it_said: (name) => `Pan awgrymodd ${name} hyn, roedd yn dweud`,
  it_says_now: 'Nawr mae’n dweud',
  has_changed_since: 'Mae’r ateb hwn wedi newid ers hynny. Mae’r ddau yma.',
  own_taken_out_since: 'Dydy’r ateb hwn ddim yn fy nghynllun mwyach. Mae “Ie” yn dod ag ef yn ôl.',
  taken_out_since: 'Tynnodd rhywun yr ateb hwn allan ers hynny. Byddai “Ie” yn dod ag ef yn ôl.',
  what_stands_there: 'Beth sydd yno',

  own_my_answer: 'Fy ateb',
  the_answer: (preferredName) => `Yr ateb, ar ran ${preferredName}`,
  yes: 'Ie',
  own_yes_in_my_words: 'Ie, yn fy ngeiriau i',
  yes_in_other_words: 'Ie, mewn geiriau eraill',
  no: 'Na',
  use_these_words: 'Defnyddio’r geiriau hyn',
  put_both_together: 'Rhoi’r ddau gyda’i gilydd',
  leave_what_stands: 'Gadael yr hyn sydd yno',
  lets_talk: 'Gadewch i ni siarad',
  own_in_my_words: 'Sut byddwn i’n ei ddweud?',
  in_other_words: 'Beth ddylai ei ddweud?',
  change_what_you_like: 'Newidiwch y geiriau fel y mynnwch. Wedyn byddan nhw’n mynd i’r cynllun.',
  put_this_in_the_plan: 'Rhoi hwn yn y cynllun',
  you_decide_on_the_basis: (basis) => `Rydych chi’n penderfynu hyn ar sail: ${basis}.`,
  decided_for: (name, basis) => `Penderfynodd ${name} hyn ar sail: ${basis}.`,

  own_state: {
    open: 'Yn aros am fy ateb',
    talking: 'Rydyn ni’n siarad amdano',
    yes: 'Dywedais i ie',
    yes_in_my_words: 'Dywedais i ie, yn fy ngeiriau i',
    no: 'Dywedais i na',
    withdrawn: 'Tynnwyd yn ôl',
  },
  state: (preferredName) => ({
    open: 'Heb ei ateb eto',
    talking: `Mae ${preferredName} eisiau siarad amdano`,
    yes: `Dywedodd ${preferredName} ie`,
    yes_in_my_words: `Dywedodd ${preferredName} ie, yn eu geiriau eu hunain`,
    no: `Dywedodd ${preferredName} na`,
    withdrawn: 'Tynnwyd yn ôl',
  }),
  what_stood_was_left: 'Mae’r hyn oedd yno yn aros',
  it_is_in_the_plan: 'Mae yn y cynllun nawr.',
  own_nothing_changed: 'Ni newidiodd dim yn fy nghynllun.',
  nothing_changed: 'Ni newidiodd dim yn y cynllun.',
  see_it_in_the_plan: 'Ei weld yn y cynllun',
  these_words_went_in: 'Aeth y geiriau hyn i mewn',

  own_keep_beside: (name) => `Ei gadw wrth ymyl fy ngeiriau, fel barn ${name}`,
  keep_beside: (name) => `Ei gadw wrth ymyl, fel barn ${name}`,
  it_is_kept_beside: 'Mae wrth ymyl yr ateb, o dan ei enw ei hun.',

  talk: 'Siarad amdano',
  wants_to_talk: (name, when) =>
    name === null ? `Rydych chi eisiau siarad, ${when}.` : `Mae ${name} eisiau siarad, ${when}.`,
  said: (name, when) => `${name ?? 'Chi'}, ${when}`,
  ended_the_talk: (name, when) =>
    name === null ? `Daethoch chi â’r sgwrs i ben, ${when}.` : `Daeth ${name} â’r sgwrs i ben, ${when}.`,
  your_words: 'Eich geiriau',
  send: 'Anfon',
  end_the_talk: 'Dod â’r sgwrs i ben',
  mine_take_it_back: 'Ei dynnu’n ôl',

  suggest_something: 'Awgrymu rhywbeth',
  they_decide: (preferredName) => `${preferredName} sy’n penderfynu. Does dim yn newid cyn hynny.`,
  say_one_thing: 'Dywedwch un peth. Mae geiriau byr yn helpu.',
  words_you_suggest: 'Y geiriau rydych chi’n eu hawgrymu',
  when_is_this: 'Pryd mae hyn?',
  any_time: 'Unrhyw bryd',
  who_should_do_it: 'Pwy ddylai ei wneud?',
  where: 'Ble?',
  not_said: 'Heb ei ddweud',
  where_in_other_words: 'Ble, mewn geiriau eraill',
  whose_words: 'Geiriau pwy yw’r rhain?',
  their_words_i_typed: (preferredName) => `Geiriau ${preferredName}. Fi a’u teipiodd.`,
  my_words: (voice) => mine[voice] ?? labels.whose[voice],
  why_do_you_suggest_it: 'Pam? (does dim rhaid dweud)',
  what_did_you_notice: 'Beth welsoch chi neu ei glywed?',
  a_symbol_with_it: 'Symbol gydag ef, os ydych eisiau un',
  this_symbol_goes_with_it: 'Mae’r symbol hwn yn mynd gydag ef.',
  without_the_symbol: 'Heb y symbol',
  the_symbol_comes_too: 'Mae dweud ie yn rhoi’r symbol yn y cynllun hefyd.',
  send_the_suggestion: 'Anfon yr awgrym',
  suggest_taking_it_out: 'Awgrymu ei dynnu allan',
};
