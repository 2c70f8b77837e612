import { help as cy } from './cy/help';
import { help as en } from './en/help';
import { inEach } from './languages';

export const helpWords = inEach({ en, cy });
