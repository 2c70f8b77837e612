import { history as cy } from './cy/history';
import { history as en } from './en/history';
import { inEach } from './languages';

export const historyWords = inEach({ en, cy });
