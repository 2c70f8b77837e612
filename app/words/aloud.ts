import { aloud as en } from './en/aloud';
import { inEach } from './languages';

export const aloudWords = inEach({ en });
