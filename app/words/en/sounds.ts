import { minutesAndSeconds } from '../sentences';

type Trouble = 'not_allowed' | 'no_microphone';

/** A voice note for an answer. `own` is said to the person. */
export const sounds = {
  back: 'Back to the question',
  own_a_voice_note_for_my_answer: 'A voice note for my answer',
  a_voice_note_for_this_answer: 'A voice note for this answer',
  it_stands_beside_the_words: 'Whoever may read this answer can play it. It never plays by itself.',
  not_on_the_card: 'It does not play on the right-now card. There its words stand.',

  the_voice_note_now: 'The voice note now',
  save_these_words: 'Save these words',
  done: 'Done',
  take_it_away: 'Take the voice note away',

  record_it: 'Record it',
  three_minutes_at_most: 'It may last 3 minutes. Only people write down what you say.',
  record: 'Record',
  stop: 'Stop',
  record_again: 'Record again',
  listen: 'Listen',
  recorded_so_far: minutesAndSeconds,
  it_records: 'It is recording. Speak now.',
  listen_first: 'Listen to it first. Then keep it, or record again.',
  nothing_is_recorded: 'Record something first.',
  trouble: {
    not_allowed: 'This page may not hear you yet. Allow it where your screen asks. Then try again.',
    no_microphone: 'This device has nothing to record with. Use a file instead.',
  } satisfies Record<Trouble, string>,
  keep_it: 'Keep this voice note',

  use_a_file: 'Use a file',
  only_the_sound_is_kept: 'Only the sound is kept. We take out everything else that is in the file.',
  choose_a_file: 'Choose a voice note',
  file_hint: 'It may last 3 minutes and have 5 MB at most.',
  file_too_large: 'This file is too big. It may have 5 MB at most.',
  keep_this_file: 'Use this file',

  what_is_said: 'What do you hear in it? (You can leave this empty.)',
  for_those_who_cannot_hear: 'For people who cannot hear it, or cannot play it.',
};
