import { incidentRefusals as cy } from './cy/incident-refusals';
import { incidentRefusals as en } from './en/incident-refusals';
import { inEach } from './languages';

export const incidentRefusals = inEach({ en, cy });
