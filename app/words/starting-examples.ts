import { startingExamples as cy } from './cy/starting-examples';
import { startingExamples as en } from './en/starting-examples';
import { inEach } from './languages';

export const startingExampleWords = inEach({ en, cy });
