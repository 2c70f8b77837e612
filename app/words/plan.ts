import { plan as en } from './en/plan';
import { inEach } from './languages';

export const planWords = inEach({ en });
