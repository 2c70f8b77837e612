import { mail as cy } from './cy/mail';
import { mail as en } from './en/mail';
import { inEach } from './languages';

export const mailWords = inEach({ en, cy });
