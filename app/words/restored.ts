import { restored as cy } from './cy/restored';
import { restored as en } from './en/restored';
import { inEach } from './languages';

export const restoredWords = inEach({ en, cy });
