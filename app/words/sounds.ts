import { sounds as cy } from './cy/sounds';
import { sounds as en } from './en/sounds';
import { inEach } from './languages';

export const soundsWords = inEach({ en, cy });
