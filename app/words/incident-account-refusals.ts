import { incidentAccountRefusals as cy } from './cy/incident-account-refusals';
import { incidentAccountRefusals as en } from './en/incident-account-refusals';
import { inEach } from './languages';

export const incidentAccountRefusals = inEach({ en, cy });
