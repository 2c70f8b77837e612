import { risks as en } from './en/risks';
import { inEach } from './languages';

export const riskWords = inEach({ en });
