import { bringingInRefusals as cy } from './cy/bringing-in-refusals';
import { bringingInRefusals as en } from './en/bringing-in-refusals';
import { inEach } from './languages';

export const bringingInRefusals = inEach({ en, cy });
