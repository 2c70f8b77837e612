import { plan as cy } from './cy/plan';
import { plan as en } from './en/plan';
import { inEach } from './languages';

export const planWords = inEach({ en, cy });
