import { aloud as cy } from './cy/aloud';
import { aloud as en } from './en/aloud';
import { inEach } from './languages';

export const aloudWords = inEach({ en, cy });
