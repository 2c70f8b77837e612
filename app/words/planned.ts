import { planned as cy } from './cy/planned';
import { planned as en } from './en/planned';
import { inEach } from './languages';

export const plannedWords = inEach({ en, cy });
