import { incidentRefusals as en } from './en/incident-refusals';
import { inEach } from './languages';

export const incidentRefusals = inEach({ en });
