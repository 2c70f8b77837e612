import { restrictions as cy } from './cy/restrictions';
import { restrictions as en } from './en/restrictions';
import { inEach } from './languages';

export const restrictionWords = inEach({ en, cy });
