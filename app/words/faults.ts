import { faults as cy } from './cy/faults';
import { faults as en } from './en/faults';
import { inEach } from './languages';

export const faultWords = inEach({ en, cy });
