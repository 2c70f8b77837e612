import { restrictions as en } from './en/restrictions';
import { inEach } from './languages';

export const restrictionWords = inEach({ en });
