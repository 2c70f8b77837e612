import { starts as cy } from './cy/starts';
import { starts as en } from './en/starts';
import { inEach } from './languages';

export const startWords = inEach({ en, cy });
