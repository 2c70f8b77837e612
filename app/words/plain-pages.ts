import { plainPages as cy } from './cy/plain-pages';
import { plainPages as en } from './en/plain-pages';
import { inEach } from './languages';

export const plainPageWords = inEach({ en, cy });
