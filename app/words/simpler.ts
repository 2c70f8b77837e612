import { simpler as cy } from './cy/simpler';
import { simpler as en } from './en/simpler';
import { inEach } from './languages';

export const simplerWords = inEach({ en, cy });
