import { plainPages as en } from './en/plain-pages';
import { inEach } from './languages';

export const plainPageWords = inEach({ en });
