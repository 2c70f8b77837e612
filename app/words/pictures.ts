import { pictures as cy } from './cy/pictures';
import { pictures as en } from './en/pictures';
import { inEach } from './languages';

export const picturesWords = inEach({ en, cy });
