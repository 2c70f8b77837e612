import { administration as en } from './en/administration';
import { inEach } from './languages';

export const administrationWords = inEach({ en });
