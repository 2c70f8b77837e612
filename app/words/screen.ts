import { screen as en } from './en/screen';
import { inEach } from './languages';

export const screenWords = inEach({ en });
