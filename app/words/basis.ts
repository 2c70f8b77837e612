import { basis as en } from './en/basis';
import { inEach } from './languages';

export const basisWords = inEach({ en });
