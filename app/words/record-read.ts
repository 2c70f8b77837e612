import { recordRead } from './en/record-read';
import { inEach } from './languages';

export const recordReadWords = inEach({ en: recordRead });
