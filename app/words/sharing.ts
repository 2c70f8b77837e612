import { sharing as cy } from './cy/sharing';
import { sharing as en } from './en/sharing';
import { inEach } from './languages';

export const sharingWords = inEach({ en, cy });
