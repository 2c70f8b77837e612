import { contradictions as cy } from './cy/contradictions';
import { contradictions as en } from './en/contradictions';
import { inEach } from './languages';

export const contradictionWords = inEach({ en, cy });
