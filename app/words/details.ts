import { details as cy } from './cy/details';
import { details as en } from './en/details';
import { inEach } from './languages';

export const detailWords = inEach({ en, cy });
