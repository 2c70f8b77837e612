import { parentsCopy as cy } from './cy/parents-copy';
import { parentsCopy as en } from './en/parents-copy';
import { inEach } from './languages';

export const parentsCopyWords = inEach({ en, cy });
