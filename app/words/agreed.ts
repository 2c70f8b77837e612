import { agreed as cy } from './cy/agreed';
import { agreed as en } from './en/agreed';
import { inEach } from './languages';

export const agreedWords = inEach({ en, cy });
