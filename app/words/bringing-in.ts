import { bringingIn as cy } from './cy/bringing-in';
import { bringingIn as en } from './en/bringing-in';
import { inEach } from './languages';

export const bringingInWords = inEach({ en, cy });
