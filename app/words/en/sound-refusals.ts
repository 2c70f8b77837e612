import { longestPictureWords } from '../../domain/picture';

type SoundRefusal = 'empty' | 'too-large' | 'no-sound' | 'has-film' | 'too-long' | 'damaged';

/** What the page for voice notes says back. Said by the server alone. */
export const soundRefusals = {
  unknown_command: 'We do not know what to do.',
  choose_a_file: 'Choose a voice note first.',
  words_too_long: `Please keep this under ${longestPictureWords} letters.`,
  no_voice_note_here: 'There is no voice note any more. Please record one.',
  changed_meanwhile: 'Somebody changed this voice note just now. Listen to it again, then choose.',
  sound: {
    empty: 'This voice note is empty. Please record it again.',
    'too-large': 'This voice note is too big. It may have 5 MB at most. Please make a shorter one.',
    'no-sound': 'We cannot read this file. Please record your voice on this page, or with a phone.',
    'has-film': 'There is film in this file. Please use one with sound only.',
    'too-long': 'This voice note is too long. It may last 3 minutes. Please make a shorter one.',
    damaged: 'This voice note is damaged, or a part of it is missing. Please record it again.',
  } satisfies Record<SoundRefusal, string>,
  no_room_for_files: 'There is no room for more voice notes. Please tell your lead.',
  too_many_at_once: 'Many people are sending files right now. Nothing changed. Please try again in a minute.',
  answer_is_out: 'Somebody took this answer out. Bring it back in another window. Then try again here.',
  page_is_full: 'There is no more room on this page. Take something out first.',
};
