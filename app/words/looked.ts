import { looked as cy } from './cy/looked';
import { looked as en } from './en/looked';
import { inEach } from './languages';

export const lookedWords = inEach({ en, cy });
