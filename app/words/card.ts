import { card as cy } from './cy/card';
import { card as en } from './en/card';
import { inEach } from './languages';

export const cardWords = inEach({ en, cy });
