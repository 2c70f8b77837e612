import { easy as cy } from './cy/easy';
import { easy as en } from './en/easy';
import { inEach } from './languages';

export const easyWords = inEach({ en, cy });
