import { incidents as cy } from './cy/incidents';
import { incidents as en } from './en/incidents';
import { inEach } from './languages';

export const incidentWords = inEach({ en, cy });
