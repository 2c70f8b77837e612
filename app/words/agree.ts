import { agree as cy } from './cy/agree';
import { agree as en } from './en/agree';
import { inEach } from './languages';

export const agreeWords = inEach({ en, cy });
