import { people as cy } from './cy/people';
import { people as en } from './en/people';
import { inEach } from './languages';

export const peopleWords = inEach({ en, cy });
