import { incidentList as cy } from './cy/incident-list';
import { incidentList as en } from './en/incident-list';
import { inEach } from './languages';

export const incidentListWords = inEach({ en, cy });
