import { minutesAndSeconds } from '../sentences';

/** A voice note where it stands, and the way to one. */
export const soundShown = {
  voice_note: 'Voice note',
  voice_note_for: (answer: string) => `Voice note for: ${answer}`,
  voice_note_of: (seconds: number) => `Voice note, ${minutesAndSeconds(seconds)}`,
  it_says: 'It says:',
  answer_with_a_voice_note: 'Add an answer with my voice',
};
