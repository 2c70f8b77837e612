import { plannedProposing as en } from './en/planned-proposing';
import { inEach } from './languages';

export const plannedProposingWords = inEach({ en });
