import { incidentsTold as cy } from './cy/incidents-told';
import { incidentsTold as en } from './en/incidents-told';
import { inEach } from './languages';

export const incidentsTold = inEach({ en, cy });
