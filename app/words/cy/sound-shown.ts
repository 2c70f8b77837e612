import type { soundShown as en } from '../en/sound-shown';
import { minutesAndSeconds } from '../sentences';

export const soundShown: typeof en = {
  voice_note: 'Nodyn llais',
  voice_note_for: (answer) => `Nodyn llais ar gyfer: ${answer}`,
  voice_note_of: (seconds) => `Nodyn llais, ${minutesAndSeconds(seconds)}`,
  it_says: 'Mae’n dweud:',
  answer_with_a_voice_note: 'Ychwanegu ateb gyda fy llais',
};
