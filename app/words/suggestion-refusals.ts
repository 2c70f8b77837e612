import { suggestionRefusals as cy } from './cy/suggestion-refusals';
import { suggestionRefusals as en } from './en/suggestion-refusals';
import { inEach } from './languages';

export const suggestionRefusals = inEach({ en, cy });
