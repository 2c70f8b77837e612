import { screen as cy } from './cy/screen';
import { screen as en } from './en/screen';
import { inEach } from './languages';

export const screenWords = inEach({ en, cy });
