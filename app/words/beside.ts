import { beside as cy } from './cy/beside';
import { beside as en } from './en/beside';
import { inEach } from './languages';

export const besideWords = inEach({ en, cy });
