import { contradictions as en } from './en/contradictions';
import { inEach } from './languages';

export const contradictionWords = inEach({ en });
