import { plansTold as cy } from './cy/plans-told';
import { plansTold as en } from './en/plans-told';
import { inEach } from './languages';

export const plansTold = inEach({ en, cy });
