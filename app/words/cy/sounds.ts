import type { sounds as en } from '../en/sounds';
import { minutesAndSeconds } from '../sentences';

export const sounds: typeof en = {
  back: 'Yn ôl i’r cwestiwn',
  own_a_voice_note_for_my_answer: 'Nodyn llais ar gyfer fy ateb',
  a_voice_note_for_this_answer: 'Nodyn llais ar gyfer yr ateb hwn',
  it_stands_beside_the_words:
    'Caiff pwy bynnag sy’n cael darllen yr ateb hwn ei chwarae. Nid yw byth yn chwarae ar ei ben ei hun.',
  not_on_the_card: 'Nid yw’n chwarae ar y cerdyn nawr. Ei eiriau sy’n sefyll yno.',

  the_voice_note_now: 'Y nodyn llais nawr',
  save_these_words: 'Cadw’r geiriau hyn',
  done: 'Wedi gorffen',
  take_it_away: 'Tynnu’r nodyn llais i ffwrdd',

  record_it: 'Ei recordio',
  three_minutes_at_most: 'Caiff bara 3 munud. Dim ond pobl sy’n ysgrifennu’r hyn rydych chi’n ei ddweud.',
  record: 'Recordio',
  stop: 'Stopio',
  record_again: 'Recordio eto',
  listen: 'Gwrando',
  recorded_so_far: minutesAndSeconds,
  it_records: 'Mae’n recordio. Siaradwch nawr.',
  listen_first: 'Gwrandewch arno yn gyntaf. Yna cadwch ef, neu recordiwch eto.',
  nothing_is_recorded: 'Recordiwch rywbeth yn gyntaf.',
  trouble: {
    not_allowed:
      'Nid yw’r dudalen hon yn cael eich clywed eto. Caniatewch hynny lle mae’r sgrin yn gofyn. Yna rhowch gynnig arall arni.',
    no_microphone: 'Does dim ar y ddyfais hon i recordio ag ef. Defnyddiwch ffeil yn lle hynny.',
  },
  keep_it: 'Cadw’r nodyn llais hwn',

  use_a_file: 'Defnyddio ffeil',
  only_the_sound_is_kept: 'Dim ond y sain sy’n cael ei chadw. Rydyn ni’n tynnu popeth arall sydd yn y ffeil.',
  choose_a_file: 'Dewis nodyn llais',
  file_hint: 'Caiff bara 3 munud a bod yn 5 MB ar y mwyaf.',
  file_too_large: 'Mae’r ffeil hon yn rhy fawr. Caiff fod yn 5 MB ar y mwyaf.',
  keep_this_file: 'Defnyddio’r ffeil hon',

  what_is_said: 'Beth sydd i’w glywed ynddo? (Cewch adael hwn yn wag.)',
  for_those_who_cannot_hear: 'I bobl sy’n methu ei glywed, neu’n methu ei chwarae.',
};
