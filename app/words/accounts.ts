import { accounts as en } from './en/accounts';
import { inEach } from './languages';

export const accountWords = inEach({ en });
