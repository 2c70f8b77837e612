import { plannedRefusals as cy } from './cy/planned-refusals';
import { plannedRefusals as en } from './en/planned-refusals';
import { inEach } from './languages';

export const plannedRefusals = inEach({ en, cy });
