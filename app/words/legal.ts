import { legal as en } from './en/legal';
import { inEach } from './languages';

export const legalWords = inEach({ en });
