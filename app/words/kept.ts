import { kept as cy } from './cy/kept';
import { kept as en } from './en/kept';
import { inEach } from './languages';

export const keptWords = inEach({ en, cy });
