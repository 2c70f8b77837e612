import { looksTold as cy } from './cy/looks-told';
import { looksTold as en } from './en/looks-told';
import { inEach } from './languages';

export const looksTold = inEach({ en, cy });
