import { soundShown as cy } from './cy/sound-shown';
import { soundShown as en } from './en/sound-shown';
import { inEach } from './languages';

export const soundShownWords = inEach({ en, cy });
