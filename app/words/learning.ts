import { learning as cy } from './cy/learning';
import { learning as en } from './en/learning';
import { inEach } from './languages';

export const learningWords = inEach({ en, cy });
