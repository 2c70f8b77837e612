import { peopleTold as cy } from './cy/people-told';
import { peopleTold as en } from './en/people-told';
import { inEach } from './languages';

export const peopleTold = inEach({ en, cy });
