import { statement as cy } from './cy/statement';
import { statement as en } from './en/statement';
import { inEach } from './languages';

export const statementWords = inEach({ en, cy });
