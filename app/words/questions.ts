import { questions as cy } from './cy/questions';
import { questions as en } from './en/questions';
import { inEach } from './languages';

export const questionWords = inEach({ en, cy });
