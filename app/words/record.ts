import { record } from './en/record';
import { inEach } from './languages';

export const recordWords = inEach({ en: record });
