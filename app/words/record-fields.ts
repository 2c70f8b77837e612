import { recordFields as en } from './en/record-fields';
import { inEach } from './languages';

export const recordFieldWords = inEach({ en });
