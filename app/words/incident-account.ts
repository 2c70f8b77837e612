import { incidentAccount as cy } from './cy/incident-account';
import { incidentAccount as en } from './en/incident-account';
import { inEach } from './languages';

export const incidentAccountWords = inEach({ en, cy });
