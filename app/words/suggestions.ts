import { suggestions as cy } from './cy/suggestions';
import { suggestions as en } from './en/suggestions';
import { inEach } from './languages';

export const suggestionWords = inEach({ en, cy });
