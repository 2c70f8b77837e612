import { basis as cy } from './cy/basis';
import { basis as en } from './en/basis';
import { inEach } from './languages';

export const basisWords = inEach({ en, cy });
