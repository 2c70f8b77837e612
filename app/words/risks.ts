import { risks as cy } from './cy/risks';
import { risks as en } from './en/risks';
import { inEach } from './languages';

export const riskWords = inEach({ en, cy });
