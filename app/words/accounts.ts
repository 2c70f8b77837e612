import { accounts as cy } from './cy/accounts';
import { accounts as en } from './en/accounts';
import { inEach } from './languages';

export const accountWords = inEach({ en, cy });
